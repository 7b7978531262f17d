import './judgement.css';
import type { Choice } from '../../engine/report/reflex.ts';
import type { Report } from '../../engine/report/report.ts';
import { type Band, BAND_FROM } from '../../engine/report/score.ts';
import { isSound } from '../../pack/words.ts';
import { t as shellT } from '../../shell/text/text.ts';
import { type ReflexSaying, reflexSayings } from './reflex.ts';
import { t } from './text.ts';

const STAMP_INK: Readonly<Record<Band, string>> = {
  'finding-your-feet': 't-weak',
  developing: 't-fine',
  proficient: 't-best',
  expert: 't-best',
};

/** Why there is no number, or no band, or why the band stops; null where nothing needs saying. */
function plainSentence(report: Report): string | null {
  if (report.isLate) return t('judgement.isLate');
  if (report.judgementWithheld === 'too-few') return t('judgement.tooFew', { judged: report.judged });
  if (report.judgementWithheld === 'too-easy') return t('judgement.tooEasy');
  if (report.bandWithheld === 'missed') return t('judgement.missed', { missed: report.missed.length });
  if (report.bandWithheld === 'skipped') return t('judgement.skipped');
  if (!report.cappedBy) return null;
  const { messages, best, insteadOf } = report.cappedBy;
  return t('judgement.capped', { messages, best: shellT(`action.${best}`), insteadOf: shellT(`action.${insteadOf}`) });
}

/** Number and stamp, and what the number means; or a plain sentence why there is none. */
export function Judgement({ report }: { report: Report }) {
  const { band, isLate } = report;
  const judgement = isLate ? null : report.judgement; // late answers are reported apart
  const sentence = plainSentence(report);
  return (
    <section aria-labelledby="deb-judgement">
      <h2 class="lab" id="deb-judgement">
        {t(isLate ? 'judgement.lateTitle' : 'judgement.title')}
      </h2>
      {judgement !== null && (
        <div class="deb-score">
          <p class="deb-number">
            <span aria-hidden="true">{judgement}</span>
            <span class="unseen">{t('judgement.of', { judgement })}</span>
          </p>
          <div>
            {band !== null && (
              <p class={`deb-stamp ${STAMP_INK[band]}${band === 'finding-your-feet' ? ' is-long' : ''}`}>
                {t(`band.${band}`)}
              </p>
            )}
            <p class="lab">{t('judgement.habit')}</p>
            <p class="unseen">
              {t('judgement.bands', {
                developing: BAND_FROM.developing,
                proficient: BAND_FROM.proficient,
                expert: BAND_FROM.expert,
              })}
            </p>
          </div>
        </div>
      )}
      {sentence !== null && <p class="deb-plain">{sentence}</p>}
    </section>
  );
}

/** Of five letters on one rule: how many were answered well, and that it counts for nothing else. */
export function FiveResult({ report }: { report: Report }) {
  const sound = report.verdicts.filter(({ tier }) => isSound(tier)).length;
  return (
    <section aria-labelledby="deb-judgement">
      <h2 class="lab" id="deb-judgement">
        {t('judgement.fiveTitle')}
      </h2>
      <p class="deb-plain">{t('judgement.five', { sound, judged: report.judged })}</p>
    </section>
  );
}

function sayReflex(saying: ReflexSaying): string {
  if (saying.kind === 'even') return t('reflex.even');
  const { kind, detector, count, of } = saying;
  if (kind === 'apart' && of === 1) return t(`reflex.apartOne.${detector}`);
  return t(`reflex.${kind}.${detector}`, { count, of });
}

/** Where the choices lean, in two plain sentences; choices oldest first. */
export function ReflexNote({ choices, isWider }: { choices: readonly Choice[]; isWider: boolean }) {
  const sayings = reflexSayings(choices);
  return (
    <section class="deb-lean" aria-labelledby="deb-reflex">
      <h2 class="lab" id="deb-reflex">
        {t('reflex.title')}{' '}
        {isWider && sayings.length > 0 && <span class="deb-aside">{t('reflex.span', { count: choices.length })}</span>}
      </h2>
      <p class="deb-reflex">{sayings.length > 0 ? sayings.map(sayReflex).join(' ') : t('reflex.few')}</p>
    </section>
  );
}

/** How many letters were answered in the order in which they came. */
function inOrderCount({ order }: Report): number {
  return order.filter((entry, at) => order.slice(at + 1).every((later) => later.landed > entry.landed)).length;
}

/** In which order the letters were answered, and by which edition of the guidance: told, and nothing more. */
export function SmallPrint({ report }: { report: Report }) {
  return (
    <p class="deb-aside deb-small">
      {report.order.length >= 3 && t('judgement.order', { count: inOrderCount(report), of: report.order.length })}{' '}
      {t('judgement.edition', { edition: report.guidance.edition })}
    </p>
  );
}
