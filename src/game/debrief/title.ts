// What the round comes to in one line: what happened, and nobody is scolded.
import type { Round } from '../../engine/play/round-state.ts';
import type { Report } from '../../engine/report/report.ts';
import { t } from './text.ts';

type Small = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
const isSmall = (count: number): count is Small => Number.isInteger(count) && count >= 1 && count <= 12;

/** A number in words, as far as a shift counts. */
function inWords(count: number): string {
  return isSmall(count) ? t(`number.${count}`) : String(count);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The rule of a short round in the guidance's words, as it stands in the middle of a sentence. */
export function ruleInWords({ guidance }: Round, ruleId: string): string {
  return lowerFirst(guidance.rules.find((rule) => rule.id === ruleId)?.title ?? '');
}

/** The title of a debrief. */
export function titleOf(round: Round, report: Report): string {
  const { rule } = round.deck;
  if (rule !== null) return t('title.five', { rule: ruleInWords(round, rule) });
  if (report.isLate) return t('title.late');
  const { judged, missed, swept, skipped } = report;
  const left = [
    ...(missed.length > 0 ? [t('title.slid', { count: inWords(missed.length) })] : []),
    ...(skipped.length > 0 ? [t('title.skipped', { count: inWords(skipped.length) })] : []),
    ...(swept.length > 0 ? [t('title.swept', { count: inWords(swept.length) })] : []),
  ];
  if (left.length === 0) return t('title.clear');
  const handled = judged === 0 ? t('title.none') : t('title.handled', { count: inWords(judged) });
  return upperFirst([handled, ...left].join(', '));
}
