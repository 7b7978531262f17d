// The shape of a shift: where its waves, its memo and its follow-up stand, so that no two shifts in a row go alike.
import type { Scope } from '../../pack/words.ts';
import { type Dice, roll } from './dice.ts';

export const SHIFT_SIZE = 12;
const SHORTEST_WITH_MEMO = 6;

/** Letters that land together. */
export interface Wave {
  at: number; // its first card, from 0
  size: number;
}

export interface Plan {
  waves: Wave[]; // in order
  memoBefore: number | null; // the card, from 0, before which the memo comes
  followUp: number | null; // the place of the letter that follows another, where there is one
}

/** The early wave begins with one of these cards; a memo comes before one of those, odd and even by turns. */
const EARLY_AT = [0, 1, 2, 3] as const;
const MEMO_AT = [4, 5, 6, 7] as const;
const WAVE_SIZES = [4, 3] as const;
const FOLLOW_UP_AT = [4, 5, 6, 7, 8, 9, 10, 11] as const;
/** The later wave begins two letters after the memo, so that about two answers lie between. */
const AFTER_MEMO = 2;
/** A newcomer meets the opening and its twin, then three at once; no memo comes. */
const NEWCOMER: Plan = {
  waves: [
    { at: 2, size: 3 },
    { at: 8, size: 4 },
  ],
  memoBefore: null,
  followUp: 6,
};
/** So many letters on, at least, comes the one that follows another. */
export const FOLLOWS_AFTER = 4;

/** Memo, follow-up and wave never share two consecutive letters, and all of them find a place in the shift. */
function holds({ waves, memoBefore, followUp }: Plan): boolean {
  const events = [
    ...waves.map((wave) => ({ from: wave.at, to: wave.at + wave.size - 1 })),
    ...[memoBefore, followUp].flatMap((at) => (at === null ? [] : [{ from: at, to: at }])),
  ].toSorted((a, b) => a.from - b.from);
  return events.every(({ from, to }, at) => to < SHIFT_SIZE && (at === 0 || from - (events[at - 1]?.to ?? 0) >= 2));
}

function planOf(earlyAt: number, early: number, memoBefore: number, later: number, followUp: number): Plan {
  const waves = [
    { at: earlyAt, size: early },
    { at: memoBefore + AFTER_MEMO, size: later },
  ];
  return { waves, memoBefore, followUp };
}

/** Every plan of two waves, a memo between them and a follow-up; the later wave is as long as the rest leaves space for. */
const PLANS: readonly Plan[] = MEMO_AT.flatMap((memoBefore) =>
  EARLY_AT.flatMap((at) =>
    WAVE_SIZES.flatMap((early) =>
      FOLLOW_UP_AT.flatMap((followUp) =>
        WAVE_SIZES.map((later) => planOf(at, early, memoBefore, later, followUp))
          .filter(holds)
          .slice(0, 1),
      ),
    ),
  ),
);

/** A shift too short for waves: a memo in its middle where that leaves letters for it to turn round. */
function shortPlan(size: number): Plan {
  return { waves: [], memoBefore: size > SHORTEST_WITH_MEMO ? Math.floor(size / 2) : null, followUp: null };
}

/**
 * The plan of a shift of so many letters. The memo's place is even in one shift and odd in the next, so that no two in a
 * row are alike; all else is by the dice.
 */
export function planShift(size: number, scope: Scope, shift: number, dice: Dice): Plan {
  if (size < SHIFT_SIZE) return scope === 'first' ? { ...shortPlan(size), memoBefore: null } : shortPlan(size);
  if (scope === 'first') return NEWCOMER;
  const places = MEMO_AT.filter((at) => at % 2 === Math.abs(shift) % 2);
  const [place, next] = roll(dice, places.length);
  const plans = PLANS.filter((plan) => plan.memoBefore === places[place]);
  const [chosen] = roll(next, plans.length);
  return plans[chosen] ?? shortPlan(size);
}
