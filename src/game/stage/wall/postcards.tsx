import './postcards.css';
import type { PostcardView } from '../../shift/desk-view.ts';
import { t } from '../../shift/text.ts';
import { Portrait } from '../../../paper/portrait.tsx';
import { Postmark } from '../../../paper/scenery.tsx';

const PIN_HUES = [190, 84, 320] as const;
const TILTS = [1.6, -1.4, 1.1] as const;

/** The cork holds this many postcards; the newest hangs over the older ones. */
const PINNED = 3;

/** The newest postcards on the cork, each beside the last; with three they overlap like cards in a hand. */
export function Postcards({ postcards, landed }: { postcards: readonly PostcardView[]; landed: readonly string[] }) {
  const first = Math.max(0, postcards.length - PINNED);
  return (
    <>
      {postcards.slice(first).map((postcard, place) => {
        const at = first + place;
        const isFlying = !landed.includes(postcard.messageId);
        return (
          <article
            key={postcard.messageId}
            class={`post${postcards.length >= PINNED ? ' post-near' : ''}${isFlying ? ' flying' : ''}`}
            style={{ '--r': `${TILTS[at % 3]}deg`, '--at': place }}
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
