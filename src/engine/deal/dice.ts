// Dice: a seeded integer generator whose state is passed in and returned, so that a deal can be repeated anywhere.
// Mulberry32 by Tommy Ettinger (public domain): integer multiplications only, the same in every JavaScript engine.

export type Dice = number;

/** Dice from a seed: any safe integer. */
export function diceFrom(seed: number): Dice {
  return Math.imul(Math.trunc(seed) ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
}

/** A whole number from 0 up to, not including, `bound` (1 or more), and the dice to use next. */
export function roll(dice: Dice, bound: number): [value: number, dice: Dice] {
  const next = (dice + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return [((mixed ^ (mixed >>> 14)) >>> 0) % bound, next];
}

/** A shuffled copy (Fisher–Yates) and the dice to use next. */
export function shuffle<T>(items: readonly T[], dice: Dice): [items: T[], dice: Dice] {
  const drawn: T[] = [];
  const left = [...items];
  while (left.length > 0) {
    let at: number;
    [at, dice] = roll(dice, left.length);
    drawn.push(...left.splice(at, 1));
  }
  return [drawn, dice];
}
