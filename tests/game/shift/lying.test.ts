// What a pile does to the desk: the oldest leans over the edge, the room grows tense, the calendar counts what is done.
import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { deskView } from '../../../src/game/shift/desk-view.ts';
import { assignSlots } from '../../../src/game/shift/lying.ts';
import { beginWith, file, letters, make, open, putBack } from '../../engine/table-top.ts';

const deck = beginWith(letters(9));
/** The desk with so many letters lying on it; they land ten seconds apart. */
const pileOf = (count: number): Round => settle(deck, (count - 1) * 10_000);

const see = (round: Round) => deskView(round, round.lastMs, assignSlots(round, new Map()));
const leaning = (round: Round): string[] =>
  see(round).envelopes.flatMap(({ messageId, isNextToSlide }) => (isNextToSlide ? [messageId] : []));

describe('the letter that leans over the edge', () => {
  it.each([1, 2, 3])('of %i none leans', (count) => expect(leaning(pileOf(count))).toEqual([]));
  it.each([4, 5])('of %i the oldest does', (count) => expect(leaning(pileOf(count))).toEqual(['l0']));

  it('is the oldest of those that lie there, not of those in the hand', () => {
    const held = make(pileOf(5), open('l0', 40_000));
    expect(leaning(held)).toEqual(['l1']);
    expect(leaning(make(held, putBack(40_100)))).toEqual(['l0']);
  });

  it('leans no more once nothing is to come that could push it off', () => {
    const last = beginWith(letters(5));
    expect(leaning(settle(last, 30_000))).toEqual(['l0']);
    expect(leaning(settle(last, 40_000))).toEqual([]);
  });
});

describe('the room', () => {
  it('grows tense with the pile, most with the last of it', () => {
    const tension = [1, 2, 3, 4, 5].map((count) => see(pileOf(count)).tension);
    expect(tension[0]).toBe(0);
    expect(tension).toEqual(tension.toSorted((a, b) => a - b));
    expect(new Set(tension).size).toBe(5);
    expect(tension[4]).toBe(100);
  });

  it('eases when a letter is taken up', () => {
    expect(see(make(pileOf(5), open('l3', 40_000))).tension).toBe(see(pileOf(4)).tension);
  });

  it('is calm without a clock, however much lies there', () => {
    const calm = settle(beginWith(letters(9), { clock: 'off' }), 90_000);
    expect(see(calm).envelopes.length).toBeGreaterThan(2);
    expect(see(calm).tension).toBe(0);
    expect(leaning(calm)).toEqual([]);
  });
});

it('the calendar counts what was done, not what slid off', () => {
  const two = make(pileOf(5), ...file('l0', 'reply', 40_000), ...file('l1', 'ignore', 41_000));
  expect(see(two).done).toBe(2);
  const late = settle(two, 85_000);
  expect(see(late)).toMatchObject({ done: 2, slid: ['l2', 'l3'] });
});
