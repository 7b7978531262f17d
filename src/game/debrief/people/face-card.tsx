import './face-card.css';
import { ACTION_ICONS } from '../../../shell/kit/action-plate.tsx';
import { Icon } from '../../../shell/kit/icon.tsx';
import { TierMark } from '../../../shell/kit/tier-mark.tsx';
import { t as shellT } from '../../../shell/text/text.ts';
import type { FaceView } from './faces.ts';
import { Photo } from './photo.tsx';
import { t } from '../text.ts';

/** The name on a card; one that was borrowed stands in quotation marks. */
export function nameOf({ first, presence }: FaceView): string {
  return presence === 'borrowed' ? t('people.borrowed', { first }) : first;
}

const TILTS = [0.7, -0.6, 0.5, -0.8, 0.6, -0.5, 0.4] as const;
const PINS = [25, 190, 84, 300, 140, 55, 250] as const;

interface FaceCardProps {
  face: FaceView;
  isForward?: boolean; // pulled forward, onto the felt
  onOpen(at: number): void;
}

/** One person: who it was, what came of it, what was done, and what that was worth. Opens the letter with its card. */
export function FaceCard({ face, isForward = false, onOpen }: FaceCardProps) {
  const { at, verdict, role, became, messageId } = face;
  const { action, tier } = verdict;
  return (
    <li
      class={isForward ? 'face is-forward' : 'face'}
      style={{ '--r': `${TILTS[at % TILTS.length]}deg`, '--ph': String(PINS[at % PINS.length]), '--nth': String(at) }}
    >
      <button type="button" class="face-card" data-face={messageId} onClick={() => onOpen(at)}>
        {!isForward && <i class="face-pin" aria-hidden="true" />}
        <Photo face={face} />
        <span class="face-who">
          <b>{nameOf(face)}</b>
          <span class="face-role">{role}</span>
        </span>
        <span class="face-line">
          {became.isQuote
            ? t('people.quote', { line: became.text.replaceAll('“', '‘').replaceAll('”', '’') })
            : became.text}
        </span>
        <span class={`face-foot a-${action}`}>
          <span class="face-did">
            <span class="tab">
              <Icon name={ACTION_ICONS[action]} />
            </span>
            {shellT(`action.${action}`)}
          </span>
          <TierMark tier={tier} action={action} />
        </span>
      </button>
    </li>
  );
}
