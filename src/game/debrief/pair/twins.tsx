import './twins.css';
import { useState } from 'preact/hooks';
import { ActionPlate } from '../../../shell/kit/action-plate.tsx';
import type { Run } from './diff.ts';
import { markedTexts, type PairText } from './marks.ts';
import type { PairChoice, PairSide, PairView } from './pair.ts';
import { toldOf } from './told.ts';
import { t } from '../text.ts';
import { t as paperT } from '../../../paper/text.ts';

/** One text; marked only once the question is answered. */
function Line({ runs, isTold }: { runs: readonly Run[]; isTold: boolean }) {
  return (
    <>
      {runs.map((run) => {
        if (!run.isDifferent || !isTold) return run.text;
        const words = run.text.trimEnd();
        return [<mark>{words}</mark>, run.text.slice(words.length)];
      })}
    </>
  );
}

function textsOf({ message, body }: PairSide): PairText[] {
  return [
    { place: 'face', text: `${message.sender.role} · ${paperT(`tie.${message.facts.tie}`)}` },
    { place: 'body', text: body },
    ...message.slips.map((slip) => ({ place: slip.kind, text: slip.text })),
  ];
}

function Twin({ side, twin, isTold }: { side: PairSide; twin: PairSide; isTold: boolean }) {
  return (
    <div class="deb-twin">
      {markedTexts(side.cues, textsOf(side), textsOf(twin)).map(({ place, runs }) => (
        <p key={place} class={`deb-twin-${place === 'face' || place === 'body' ? place : 'slip'}`}>
          {place !== 'face' && place !== 'body' && <b>{t(`slip.${place}`)} </b>}
          <Line runs={runs} isTold={isTold} />
        </p>
      ))}
      {isTold && <ActionPlate action={side.best} />}
    </div>
  );
}

/** Two letters of nearly the same words: say what differs, then see which and why. */
export function Twins({ view, number }: { view: PairView; number: number | null }) {
  const [chosen, choose] = useState<PairChoice | null>(null);
  const isTold = chosen !== null;
  const [one, two] = view.sides;
  return (
    <section class="sheet deb-pair" aria-labelledby="deb-pair">
      <header>
        <h2 id="deb-pair" tabIndex={-1}>
          {t('pair.title')}
        </h2>
        {number !== null && <span class="lab">{t('pair.where', { one: number })}</span>}
      </header>
      <div class="deb-twins">
        <Twin side={one} twin={two} isTold={isTold} />
        <Twin side={two} twin={one} isTold={isTold} />
      </div>
      <div class="deb-choices" role="group" aria-label={t('pair.group')}>
        {view.choices.map((choice) => (
          <button
            key={choice.difference}
            type="button"
            class="pbtn quiet"
            aria-pressed={chosen?.difference === choice.difference}
            data-right={isTold && choice.isRight}
            onClick={() => choose(choice)}
          >
            {t(`pair.${choice.difference}`)}
          </button>
        ))}
      </div>
      <p class="deb-told" aria-live="polite">
        {chosen !== null && toldOf(view, chosen)}
      </p>
    </section>
  );
}
