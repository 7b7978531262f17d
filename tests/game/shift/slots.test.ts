// Where letters lie on the desk: each keeps its place, and one too many lies across the others until a place is free.
import { expect, it } from 'vitest';
import { settle } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { assignSlots, type Slots } from '../../../src/game/shift/desk-view.ts';
import { beginWith, file, letters, make, open, swap, undo } from '../../engine/table-top.ts';

/** The slots of the last round, the screen having seen each. */
const slotsAfter = (...rounds: Round[]): Record<string, number> =>
  Object.fromEntries(rounds.reduce<Slots>((slots, round) => assignSlots(round, slots), new Map()));

const five = settle(beginWith(letters(9), {}, { gaps: [100, 100, 100, 100, 5, 5, 100, 100, 100] }), 40_000);

it('a letter that is put down takes the place of the one that was taken up for it', () => {
  const held = make(five, open('l1', 40_000));
  const full = settle(held, 40_500);
  const swapped = make(full, swap('l3', 40_600));
  expect(slotsAfter(five, held, full)).toEqual({ l0: 0, l2: 2, l3: 3, l4: 4, l5: 1, l1: -1 });
  expect(slotsAfter(five, held, full, swapped)).toMatchObject({ l1: 3, l3: -1 });
});

it('a sixth, laid there by an undo, lies across, and moves to the first place that is free', () => {
  const filed = make(five, ...file('l0', 'ignore', 40_000), open('l1', 40_100));
  const full = settle(filed, 41_000);
  const undone = make(full, undo(42_000));
  const answered = make(undone, swap('l3', 42_100));
  expect(slotsAfter(five, filed, full, undone)).toMatchObject({ l1: 5, l0: -1 });
  const free = make(answered, { type: 'answer', action: 'reply', atMs: 42_200 }, open('l2', 42_300));
  expect(Math.max(...Object.values(slotsAfter(five, filed, full, undone, answered, free)))).toBeLessThan(5);
});
