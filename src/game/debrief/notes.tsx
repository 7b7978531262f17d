// What stands under the judgement: the reflex, and what came of it.
import './notes.css';
import type { Choice } from '../../engine/report/reflex.ts';
import type { Report } from '../../engine/report/report.ts';
import type { Round } from '../../engine/play/round-state.ts';
import { outcomeViews } from './files.ts';
import { type ReflexSaying, reflexSayings } from './reflex.ts';
import { t } from './text.ts';
import { Portrait } from '../../paper/portrait.tsx';

function sayReflex(saying: ReflexSaying): string {
  if (saying.kind === 'even') return t('reflex.even');
  const { kind, detector, count, of } = saying;
  return t(`reflex.${kind}.${detector}`, { count, of });
}

/** The reflex profile in two plain sentences; choices oldest first. */
export function ReflexNote({ choices, isWider }: { choices: readonly Choice[]; isWider: boolean }) {
  const sayings = reflexSayings(choices);
  return (
    <section class="deb-part" aria-labelledby="deb-reflex">
      <h2 class="lab" id="deb-reflex">
        {t('reflex.title')}{' '}
        {isWider && sayings.length > 0 && <span class="deb-aside">{t('reflex.span', { count: choices.length })}</span>}
      </h2>
      <p class="deb-reflex">{sayings.length > 0 ? sayings.map(sayReflex).join(' ') : t('reflex.few')}</p>
    </section>
  );
}

/** The postcards: those that came, and those still on their way when the desk was clear. */
export function Outcomes({ round, report }: { round: Round; report: Report }) {
  const outcomes = outcomeViews(round, report);
  if (outcomes.length === 0) return null;
  return (
    <section class="deb-part" aria-labelledby="deb-outcomes">
      <h2 class="lab" id="deb-outcomes">
        {t('outcome.title')}
      </h2>
      <ul class="deb-outcomes">
        {outcomes.map((outcome) => (
          <li key={outcome.messageId}>
            <Portrait personId={outcome.personId} disc={outcome.disc} mood={outcome.mood} size="3.125rem" />
            <p>
              <b>{outcome.first}</b> {outcome.text}
              {outcome.isLatePost && <span class="deb-aside">{t('outcome.late')}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
