// From credits to a judgement: what is left once the best fixed habit is taken off. Integers throughout.
import { CREDIT, type Verdict } from '../judge/judge.ts';
import { ACTIONS, type Action } from '../../pack/words.ts';

export const BANDS = ['finding-your-feet', 'developing', 'proficient', 'expert'] as const;
export type Band = (typeof BANDS)[number];

/** The judgement from which each band holds. */
export const BAND_FROM: Readonly<Record<Band, number>> = {
  'finding-your-feet': 0,
  developing: 26,
  proficient: 70,
  expert: 88,
};

const FEWEST_JUDGED = 8;
/** A habit counts once this many messages share a best action … */
const HABIT_MESSAGES = 4;
/** … and the mean credit on them lies below this. */
const HABIT_CREDIT = 30;

export interface FixedStrategy {
  action: Action;
  sumCredit: number;
}

/** What always doing the same would have earned, for the action that would have earned most. */
export function bestFixedStrategy(verdicts: readonly Pick<Verdict, 'key'>[]): FixedStrategy {
  const totals = ACTIONS.map((action) => ({
    action,
    sumCredit: verdicts.reduce((sum, verdict) => sum + CREDIT[verdict.key[action]], 0),
  }));
  return totals.reduce((most, total) => (total.sumCredit > most.sumCredit ? total : most));
}

/**
 * 0–100, or null with the reason why none is given. S the player's credits, C the best fixed strategy's, both summed
 * over the n judged messages: round(100·max(0, S−C) / (100n−C)).
 */
export function judgementOf(
  sumCredit: number,
  fixedSumCredit: number,
  judged: number,
): { judgement: number } | { withheld: 'too-few' | 'too-easy' } {
  if (judged < FEWEST_JUDGED) return { withheld: 'too-few' };
  if (fixedSumCredit > 60 * judged) return { withheld: 'too-easy' };
  return { judgement: Math.round((100 * Math.max(0, sumCredit - fixedSumCredit)) / (100 * judged - fixedSumCredit)) };
}

/** The highest band that a judgement reaches. */
export function bandOf(judgement: number): Band {
  return BANDS.findLast((band) => judgement >= BAND_FROM[band]) ?? 'finding-your-feet';
}

export interface Habit {
  best: Action; // the action that was due
  insteadOf: Action; // what was done most often in its place
  messages: number;
  meanCredit: number; // hundredths of a message's 100, rounded
}

/** The costliest habit: a kind of message that is met at least four times and handled badly on the whole. */
export function habitOf(verdicts: readonly Pick<Verdict, 'best' | 'action' | 'credit'>[]): Habit | null {
  const habits = ACTIONS.flatMap((best): Habit[] => {
    const met = verdicts.filter((verdict) => verdict.best === best);
    const sum = met.reduce((total, verdict) => total + verdict.credit, 0);
    if (met.length < HABIT_MESSAGES || sum >= HABIT_CREDIT * met.length) return [];
    const counts = ACTIONS.map((action) => ({
      action,
      times: met.filter((verdict) => verdict.action === action && action !== best).length,
    }));
    const most = counts.reduce((high, count) => (count.times > high.times ? count : high));
    return [{ best, insteadOf: most.action, messages: met.length, meanCredit: Math.round(sum / met.length) }];
  });
  return habits.toSorted((a, b) => a.meanCredit - b.meanCredit)[0] ?? null;
}
