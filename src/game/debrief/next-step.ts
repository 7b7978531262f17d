// What to do next: one thing, by what the round has shown.
import type { Round } from '../../engine/play/round-state.ts';
import type { Report } from '../../engine/report/report.ts';
import { isSound } from '../../pack/words.ts';

type NextStep = 'late' | 'five' | 'again';

/**
 * The rules where a choice did not serve, and what that cost; the dearest first, of equals the one that was met first.
 * What fair readers differ on is no mistake.
 */
export function missedRules({ verdicts }: Pick<Report, 'verdicts'>): { ruleId: string; lost: number }[] {
  const lost = new Map<string, number>();
  for (const { tier, isContested, ruleId, credit } of verdicts)
    if (!isSound(tier) && !isContested) lost.set(ruleId, (lost.get(ruleId) ?? 0) + 100 - credit);
  return [...lost].map(([ruleId, cost]) => ({ ruleId, lost: cost })).toSorted((a, b) => b.lost - a.lost);
}

/** The rules that wait for practice after this round: a shift brings its own, five letters take theirs away. */
export function rulesToPractise(before: readonly string[], { deck }: Round, report: Report): string[] {
  if (deck.rule !== null) return before.filter((ruleId) => ruleId !== deck.rule);
  return report.isLate ? [...before] : missedRules(report).map(({ ruleId }) => ruleId);
}

export interface FiveOffer {
  ruleId: string;
  kind: 'first' | 'next' | 'more'; // of a shift; another that the shift had shown; the same once more
  alike: number; // so many rules cost as much as this one
}

/**
 * The rule that five letters would be about. There is none while somebody still waits for an answer: from five letters no
 * way leads back to them. A late round has looked at each by itself.
 */
export function fiveOn({ deck }: Round, report: Report, toPractise: readonly string[]): FiveOffer | null {
  if (report.isLate || report.comingBack.length > 0) return null;
  const [ruleId] = toPractise;
  if (deck.rule !== null)
    return { ruleId: ruleId ?? deck.rule, kind: ruleId === undefined ? 'more' : 'next', alike: 1 };
  const missed = missedRules(report);
  const alike = missed.filter(({ lost }) => lost === missed[0]?.lost).length;
  return ruleId === undefined ? null : { ruleId, kind: 'first', alike };
}

/** The one next step: who still waits for an answer comes first, then what was missed, then the next shift. */
export function nextStepOf(report: Report, five: FiveOffer | null): NextStep {
  if (report.comingBack.length > 0 && !report.isLate) return 'late';
  return five?.kind === 'first' ? 'five' : 'again';
}
