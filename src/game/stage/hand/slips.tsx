import './slips.css';
import { Icon } from '../../../shell/kit/icon.tsx';
import type { LetterView, SlipView } from '../../shift/desk-view.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { SLIP_ICONS } from '../../../paper/slip-icons.ts';

/** On a low screen a slip may be pulled out below the edge. */
function show(slip: HTMLElement | null): void {
  slip?.scrollIntoView({ block: 'nearest' });
}

function Slip({ slip, at, play }: { slip: SlipView; at: number; play: Play }) {
  const tilt = { '--r': `${[1.6, -1.2, 0.8][at % 3]}deg` };
  if (slip.text !== null) {
    return (
      <div class="slip out" style={tilt} ref={show}>
        <h3>
          <Icon name={SLIP_ICONS[slip.kind]} />
          {t(`slip.${slip.kind}`)}
        </h3>
        <p>{slip.text}</p>
      </div>
    );
  }
  return (
    <button type="button" class="slip" style={tilt} data-slip={slip.kind} onClick={() => play.look(slip.kind)}>
      <Icon name={SLIP_ICONS[slip.kind]} />
      <span>
        {t(`slip.${slip.kind}`)}
        <small>{t('slip.words', { count: slip.words })}</small>
      </span>
    </button>
  );
}

/** Slips tucked behind the letter; looking at one costs only the time of reading it. */
export function Slips({ letter, play }: { letter: LetterView; play: Play }) {
  if (letter.slips.length === 0) return null;
  return (
    <div class="slips" role="group" aria-label={t('slip.region')} aria-live="polite">
      {letter.slips.map((slip, at) => (
        <Slip key={slip.kind} slip={slip} at={at} play={play} />
      ))}
    </div>
  );
}
