import './judgement.css';
import type { Report } from '../../engine/report/report.ts';
import { type Band, BAND_FROM, BANDS } from '../../engine/report/score.ts';
import { t as shellT } from '../../shell/text/text.ts';
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

function Ruler({ judgement, band }: { judgement: number; band: Band | null }) {
  return (
    <div class="deb-ruler">
      <p class="unseen">
        {t('judgement.ruler', {
          developing: BAND_FROM.developing,
          proficient: BAND_FROM.proficient,
          expert: BAND_FROM.expert,
        })}
      </p>
      <div class="deb-scale" aria-hidden="true">
        {BANDS.map((name) => (
          <span key={name} class={name === band ? 'is-on' : ''} data-band={name}>
            <i />
            <em>{t(`band.${name}`)}</em>
          </span>
        ))}
        <b class="deb-needle" style={{ '--at': String(Math.min(99.2, Math.max(0.8, judgement))) }} />
      </div>
    </div>
  );
}

/** Number, band and ruler; or a plain sentence why there is none. */
export function Judgement({ report }: { report: Report }) {
  const { band, isLate } = report;
  const judgement = isLate ? null : report.judgement; // late answers are reported apart
  const sentence = plainSentence(report);
  return (
    <section class="deb-part deb-judgement" aria-labelledby="deb-judgement">
      <h2 class="lab" id="deb-judgement">
        {t(isLate ? 'judgement.lateTitle' : 'judgement.title')}
      </h2>
      <div class="deb-score">
        {judgement !== null && (
          <p class="deb-number">
            <span aria-hidden="true">{judgement}</span>
            <span class="unseen">{t('judgement.of', { judgement })}</span>
          </p>
        )}
        <div>
          {band !== null && (
            <p class={`deb-stamp ${STAMP_INK[band]}${band === 'finding-your-feet' ? ' is-long' : ''}`}>
              {t(`band.${band}`)}
            </p>
          )}
          <p class="lab deb-counts">
            {t('judgement.counts', { judged: report.judged, missed: report.missed.length })}
            <br />
            {judgement !== null ? t('judgement.habit') : t('judgement.edition', { edition: report.guidance.edition })}
          </p>
        </div>
      </div>
      {judgement !== null && <Ruler judgement={judgement} band={band} />}
      {sentence !== null && <p class="deb-plain">{sentence}</p>}
    </section>
  );
}
