import './slips.css';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../shell/kit/icon.tsx';
import type { LetterView, SlipView } from '../../shift/desk-view.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { MarkableText, type Pencil } from '../../../paper/marks/markable-text.tsx';
import { PencilMarks } from '../../../paper/marks/pencil-marks.tsx';
import { hasLessMotion } from '../../../shell/settings/settings.ts';
import { SLIP_ICONS } from '../../../paper/slip-icons.ts';
import { showPulled } from './pulled-slip.ts';

interface SlipProps {
  slip: SlipView & { text: string };
  letter: LetterView;
  pencil: Pencil;
  tilt: { '--r': string };
  wasPressed: boolean; // by a pointer or a key, which then is on the slip
}

function OpenSlip({ slip, letter, pencil, tilt, wasPressed }: SlipProps) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a low screen it may come out below the edge.
    if (paper.current) showPulled(paper.current, hasLessMotion.peek() ? 'instant' : 'smooth');
    if (wasPressed) paper.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="slip out" style={tilt} ref={paper} tabIndex={-1}>
      <h3>
        <Icon name={SLIP_ICONS[slip.kind]} />
        {t(`slip.${slip.kind}`)}
      </h3>
      <p>
        <MarkableText text={slip.text} place={slip.kind} from={0} marks={letter.marks} pencil={pencil} />
        <PencilMarks place={slip.kind} marks={letter.marks} />
      </p>
    </div>
  );
}

/** Slips tucked behind the letter; looking at one costs only the time of reading it. */
export function Slips({ letter, play, pencil }: { letter: LetterView; play: Play; pencil: Pencil }) {
  const pressed = useRef<SlipView['kind'] | null>(null);
  const isLocked = play.isAsking.value; // looking costs time, and there is none now
  if (letter.slips.length === 0) return null;
  return (
    <div class="slips" role="group" aria-label={t('slip.region')} aria-live={pencil ? 'off' : 'polite'}>
      {letter.slips.map(({ kind, words, text }, at) => {
        const tilt = { '--r': `${[1.6, -1.2, 0.8][at % 3]}deg` };
        if (text !== null) {
          const wasPressed = pressed.current === kind;
          return <OpenSlip key={kind} slip={{ kind, words, text }} {...{ letter, pencil, tilt, wasPressed }} />;
        }
        return (
          <button
            key={kind}
            type="button"
            class="slip"
            style={tilt}
            data-slip={kind}
            {...(isLocked ? { 'aria-disabled': 'true', 'aria-description': t('slip.locked') } : {})}
            onClick={() => {
              if (isLocked) return play.say(t('slip.locked'));
              pressed.current = kind;
              return play.look(kind);
            }}
          >
            <Icon name={SLIP_ICONS[kind]} />
            <span>
              {t(`slip.${kind}`)}
              <small>{isLocked ? t('slip.notNow') : t('slip.words', { count: words })}</small>
            </span>
          </button>
        );
      })}
    </div>
  );
}
