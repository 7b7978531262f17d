import type { PostcardView } from './desk-view.ts';
import { t } from './play-text.ts';
import { Portrait } from './portrait.tsx';
import { Postmark } from './room-art.tsx';

const PIN_HUES = [190, 84, 320] as const;
const TILTS = [1.6, -1.4, 1.1] as const;

/** The two newest postcards on the cork; a third takes the place of the first. */
export function Postcards({ postcards, landed }: { postcards: readonly PostcardView[]; landed: readonly string[] }) {
  return (
    <>
      {postcards.map((postcard, at) => {
        if (at < postcards.length - 2) return null;
        const isFlying = !landed.includes(postcard.messageId);
        return (
          <article
            key={postcard.messageId}
            class={`post post-${(at % 2) + 1}${isFlying ? ' flying' : ''}`}
            style={{ '--r': `${TILTS[at % 3]}deg` }}
            aria-label={t('post.label', { first: postcard.first })}
          >
            <i class="pin" style={{ '--ph': PIN_HUES[at % 3] }} aria-hidden="true" />
            <Postmark />
            <p class="who">
              <Portrait personId={postcard.personId} disc={postcard.disc} mood="calm" size="calc(30 * var(--u))" />
              {postcard.first}
            </p>
            “{postcard.text}”
          </article>
        );
      })}
    </>
  );
}
