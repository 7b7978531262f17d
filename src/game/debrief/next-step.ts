// What to do next: one thing, by what the round has shown.
import type { Round } from '../../engine/play/round-state.ts';
import type { Report } from '../../engine/report/report.ts';
import { isSound } from '../../pack/words.ts';

type NextStep = 'late' | 'five' | 'again';

/**
 * The rule on which most credit was lost, of those where a choice did not serve; null where none was. What fair readers
 * differ on is no mistake.
 */
export function ruleMissedMost({ verdicts }: Pick<Report, 'verdicts'>): string | null {
  const lost = new Map<string, number>();
  for (const { tier, isContested, ruleId, credit } of verdicts)
    if (!isSound(tier) && !isContested) lost.set(ruleId, (lost.get(ruleId) ?? 0) + 100 - credit);
  return [...lost].reduce<[string | null, number]>((most, entry) => (entry[1] > most[1] ? entry : most), [null, 0])[0];
}

/**
 * The rule that five letters would be about. There is none while somebody still waits for an answer: from five letters no
 * way leads back to them. A late round has looked at each by itself.
 */
export function fiveOn({ deck }: Round, report: Report): string | null {
  return report.isLate || report.comingBack.length > 0 ? null : (deck.rule ?? ruleMissedMost(report));
}

/** The one next step: who still waits for an answer comes first, then what was missed, then the next shift. */
export function nextStepOf(round: Round, report: Report): NextStep {
  if (report.comingBack.length > 0 && !report.isLate) return 'late';
  return fiveOn(round, report) === null || round.deck.rule !== null ? 'again' : 'five';
}
