import './reason-tag.css';
import type { BlockReason } from '../../../pack/words.ts';
import { t } from '../../shift/text.ts';

interface ReasonTagProps {
  reason: BlockReason;
  at: number; // among the reasons
  isAwake: boolean;
  hasCap: boolean;
  onTap: () => void;
}

const TILTS = [-0.8, 0.9, -0.6, 0.7, -0.9] as const;
const LEANS = [-4, 4, -3, 4, -2] as const;

/** A reason on a tag that hangs from the strip; one tap, and the stamp falls. */
export function ReasonTag({ reason, at, isAwake, hasCap, onTap }: ReasonTagProps) {
  const lean = LEANS[at % LEANS.length] ?? 0;
  return (
    <button
      type="button"
      class="reason-tag"
      data-reason={reason}
      style={{ '--r': `${TILTS[at % TILTS.length] ?? 0}deg` }}
      disabled={!isAwake}
      {...(hasCap ? { 'aria-keyshortcuts': String(at + 1) } : {})}
      onClick={onTap}
    >
      <svg class="tag-string" viewBox="-10 0 20 40" aria-hidden="true">
        <path d={`M0 40Q${-lean} 20 ${lean} 2`} />
        <circle cx={lean} cy="2" r="2.4" />
      </svg>
      <span class="tag-face">
        {t(`block.${reason}`)}
        {hasCap && (
          <kbd class="shortcut" aria-hidden="true">
            {at + 1}
          </kbd>
        )}
      </span>
    </button>
  );
}
