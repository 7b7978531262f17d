// Where letters lie on the desk: each keeps its place, the oldest of a full desk lies at the front edge, and one too many
// lies across the others until a place is free.
import { expect, it } from 'vitest';
import { settle } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { assignSlots, type Slots } from '../../../src/game/shift/lying.ts';
import { beginWith, file, letters, make, open, putBack, swap, undo } from '../../engine/table-top.ts';

/** The slots of the last round, the screen having seen each. */
const slotsAfter = (...rounds: Round[]): Record<string, number> =>
  Object.fromEntries(rounds.reduce<Slots>((slots, round) => assignSlots(round, slots), new Map()));

const deck = beginWith(letters(9), {}, { gaps: [100, 100, 100, 100, 5, 5, 100, 100, 100] });
const three = settle(deck, 20_000);
const five = settle(deck, 40_000);

it('letters lie from the lamp downwards, until the desk is nearly full and the oldest comes to the edge', () => {
  expect(slotsAfter(three)).toEqual({ l0: 0, l1: 1, l2: 2 });
  expect(slotsAfter(three, settle(deck, 30_000))).toEqual({ l0: 4, l1: 1, l2: 2, l3: 3 });
  expect(slotsAfter(three, settle(deck, 30_000), five)).toEqual({ l4: 0, l1: 1, l2: 2, l3: 3, l0: 4 });
});

it('what lay at the edge changes places with it', () => {
  expect(slotsAfter(five)).toEqual({ l4: 0, l1: 1, l2: 2, l3: 3, l0: 4 });
});

it('the place of the letter in the hand moves, too, and the letter comes back to the edge', () => {
  const held = make(five, open('l0', 40_000));
  expect(slotsAfter(five, held)).toEqual({ l4: 0, l0: 1, l2: 2, l3: 3, l1: 4 });
  expect(slotsAfter(five, held, make(held, putBack(40_100)))).toEqual({ l4: 0, l1: 1, l2: 2, l3: 3, l0: 4 });
});

it('a letter that is put down takes the place of the one that was taken up for it', () => {
  const held = make(five, open('l1', 40_000));
  const full = settle(held, 40_500);
  const swapped = make(full, swap('l3', 40_600));
  expect(slotsAfter(five, held, full)).toEqual({ l4: 0, l5: 1, l2: 2, l3: 3, l0: 4, l1: -1 });
  expect(slotsAfter(five, held, full, swapped)).toMatchObject({ l1: 3, l3: -1 });
});

it('a sixth, laid there by an undo, leaves one lying across, which moves to the first place that is free', () => {
  const filed = make(five, ...file('l0', 'ignore', 40_000), open('l1', 40_100));
  const full = settle(filed, 41_000);
  const undone = make(full, undo(42_000));
  const answered = make(undone, swap('l3', 42_100));
  const most = (slots: Record<string, number>): number => Math.max(...Object.values(slots));
  expect(most(slotsAfter(five, filed, full, undone))).toBe(5);
  expect(slotsAfter(five, filed, full, undone)).toMatchObject({ l1: 4, l0: -1 });
  const free = make(answered, { type: 'answer', action: 'reply', atMs: 42_200 }, open('l2', 42_300));
  expect(most(slotsAfter(five, filed, full, undone, answered, free))).toBeLessThan(5);
});
