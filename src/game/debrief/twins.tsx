import { useState } from 'preact/hooks';
import { ActionPlate } from '../../shell/kit/action-plate.tsx';
import type { Run } from './diff.ts';
import { markedTexts, type PairText } from './marks.ts';
import type { Difference, PairSide, PairView } from './pair.ts';
import { t } from './text.ts';
import { t as paperT } from '../../paper/text.ts';

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
      {markedTexts(side.message.cues, textsOf(side), textsOf(twin)).map(({ place, runs }) => (
        <p key={place} class={`deb-twin-${place === 'face' || place === 'body' ? place : 'slip'}`}>
          {place !== 'face' && place !== 'body' && <b>{t(`slip.${place}`)} </b>}
          <Line runs={runs} isTold={isTold} />
        </p>
      ))}
      {isTold && <ActionPlate action={side.best} />}
    </div>
  );
}

function rightWords(view: PairView): string {
  const [one, two] = view.right;
  if (!one) return '';
  return two ? t('pair.or', { one: t(`pair.${one}`), two: t(`pair.${two}`) }) : t(`pair.${one}`);
}

/** What the answer to the question is, and why. */
function toldOf(view: PairView, chosen: Difference): string {
  const [one, two] = view.sides;
  const verdict = view.right.includes(chosen) ? t('pair.yes') : t('pair.no', { right: rightWords(view) });
  return `${verdict} ${t('pair.said', { one: t(`pair.said.${one.saying}`), two: t(`pair.said.${two.saying}`) })}`;
}

/** Two letters of nearly the same words: say what differs, then see which and why. */
export function Twins({ view, fileNumber }: { view: PairView; fileNumber: number | null }) {
  const [chosen, choose] = useState<Difference | null>(null);
  const isTold = chosen !== null;
  const [one, two] = view.sides;
  return (
    <section class="sheet deb-pair" aria-labelledby="deb-pair">
      <header>
        <h2 id="deb-pair">{t('pair.title')}</h2>
        {fileNumber !== null && <span class="lab">{t('pair.where', { one: fileNumber })}</span>}
      </header>
      <div class="deb-twins">
        <Twin side={one} twin={two} isTold={isTold} />
        <Twin side={two} twin={one} isTold={isTold} />
      </div>
      <div class="deb-choices" role="group" aria-label={t('pair.group')}>
        {view.choices.map((choice) => (
          <button
            key={choice}
            type="button"
            class="pbtn quiet"
            aria-pressed={chosen === choice}
            data-right={isTold && view.right.includes(choice)}
            onClick={() => choose(choice)}
          >
            {t(`pair.${choice}`)}
          </button>
        ))}
      </div>
      <p class="deb-told" aria-live="polite">
        {chosen !== null && toldOf(view, chosen)}
      </p>
    </section>
  );
}
