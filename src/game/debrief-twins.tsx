import { useState } from 'preact/hooks';
import { ActionPlate } from '../shell/action-plate.tsx';
import { differingRuns, type Run } from './debrief-diff.ts';
import type { Difference, PairSide, PairView } from './debrief-pair.ts';
import { t } from './debrief-text.ts';
import { t as playT } from './play-text.ts';

/** The runs of one side's line; marked only once the question is answered. */
function Line({ runs, isTold }: { runs: readonly Run[]; isTold: boolean }) {
  return <>{runs.map((run, at) => (run.isDifferent && isTold ? <mark key={at}>{run.text.trimEnd()}</mark> : run.text))}</>;
}

const slipText = (side: PairSide, kind: PairSide['message']['slips'][number]['kind']): string => side.message.slips.find((slip) => slip.kind === kind)?.text ?? '';

function Twin({ side, twin, isFirst, isTold }: { side: PairSide; twin: PairSide; isFirst: boolean; isTold: boolean }) {
  const mine = (ours: string, theirs: string): Run[] => (isFirst ? differingRuns(ours, theirs)[0] : differingRuns(theirs, ours)[1]);
  const { message } = side;
  const face = `${message.sender.role} · ${playT(`tie.${message.facts.tie}`)}`;
  const twinFace = `${twin.message.sender.role} · ${playT(`tie.${twin.message.facts.tie}`)}`;
  return (
    <div class="deb-twin">
      <p class="deb-twin-face">
        <Line runs={mine(face, twinFace)} isTold={isTold} />
      </p>
      <p class="deb-twin-body">
        <Line runs={mine(side.body, twin.body)} isTold={isTold} />
      </p>
      {message.slips.map((slip) => (
        <p class="deb-twin-slip" key={slip.kind}>
          <b>{t(`slip.${slip.kind}`)}</b> <Line runs={mine(slip.text, slipText(twin, slip.kind))} isTold={isTold} />
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
        <Twin side={one} twin={two} isFirst isTold={isTold} />
        <Twin side={two} twin={one} isFirst={false} isTold={isTold} />
      </div>
      <div class="deb-choices" role="group" aria-label={t('pair.group')}>
        {view.choices.map((choice) => (
          <button key={choice} type="button" class="pbtn quiet" aria-pressed={chosen === choice} data-right={isTold && view.right.includes(choice)} onClick={() => choose(choice)}>
            {t(`pair.${choice}`)}
          </button>
        ))}
      </div>
      <p class="deb-told" aria-live="polite">
        {chosen !== null && (view.right.includes(chosen) ? t('pair.yes') : t('pair.no', { right: rightWords(view) }))}{' '}
        {isTold && t('pair.said', { one: t(`pair.said.${one.saying}`), two: t(`pair.said.${two.saying}`) })}
      </p>
    </section>
  );
}
