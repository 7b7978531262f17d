import './postcards.css';
import { t } from '../../shift/text.ts';
import { Icon } from '../../../shell/kit/icon.tsx';
import { Portrait } from '../../../paper/portrait.tsx';
import { Postmark } from '../../../paper/scenery.tsx';
import type { Hung } from './cork.ts';

const PIN_HUES = [190, 84, 320] as const;
const TILTS = [1.6, -1.4, 1.1] as const;
/** How a card that lies under others turns, so that its corners are seen. */
const UNDER_TILTS = [0, -5, 5.5, -9] as const;

/** Nobody whom you shut out writes: of them one hears. */
function Sender({ postcard }: Pick<Hung, 'postcard'>) {
  const { action, first, personId, disc } = postcard;
  return (
    <p class="who">
      {action === 'block' ? (
        <Icon name="users-three-bold" />
      ) : (
        <Portrait personId={personId} disc={disc} mood="calm" size="calc(30 * var(--u))" />
      )}
      {action === 'block' ? t('post.news', { first }) : first}
    </p>
  );
}

function labelOf({ postcard: { action, first }, isEarlier }: Hung): string {
  if (action === 'block') return t('post.news', { first });
  return t(isEarlier ? 'post.earlier' : 'post.label', { first });
}

interface PostcardsProps {
  hung: readonly Hung[];
  landed: readonly string[]; // those that may be painted: the others are still in the air
}

/** Postcards, on the cork or on the pad. */
export function Postcards({ hung, landed }: PostcardsProps) {
  return (
    <>
      {hung.map((card) => {
        const { postcard, place, under, isEarlier } = card;
        const isFlying = !isEarlier && !landed.includes(postcard.messageId);
        const turn = postcard.messageId.length % 3;
        const tilt = (TILTS[turn] ?? 0) + (UNDER_TILTS[under] ?? 0);
        return (
          <article
            key={`${isEarlier ? 'earlier ' : ''}${postcard.messageId}`}
            class={`post post-${place}${under > 0 ? ' post-under' : ''}${isEarlier ? ' post-earlier' : ''}${isFlying ? ' flying' : ''}`}
            style={{ '--r': `${tilt}deg`, '--under': under }}
            aria-label={labelOf(card)}
          >
            <i class="pin" style={{ '--ph': PIN_HUES[turn] }} aria-hidden="true" />
            {postcard.action !== 'block' && <Postmark />}
            <Sender postcard={postcard} />
            {postcard.action === 'block' ? postcard.text : `“${postcard.text}”`}
          </article>
        );
      })}
    </>
  );
}
