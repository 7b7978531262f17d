// A letter that follows another: it comes when that one is done with, and its first line answers what was done.
import { describe, expect, it } from 'vitest';
import { nextEventMs, settle, textOf } from '../../../src/engine/play/round.ts';
import { type Round, UNDO_MS } from '../../../src/engine/play/round-state.ts';
import {
  again,
  answer,
  begin,
  beginWith,
  block,
  cardRead,
  file,
  idsAt,
  letter,
  letters,
  letterOf,
  make,
  open,
  putBack,
  skip,
  undo,
} from '../table-top.ts';

const opening = { reply: 'Thank you!', decline: 'A pity.', ignore: 'Did it arrive?', block: 'Well then.' };
const source = letter('source');
const later = letter('later', { follows: { message: 'source', opening } });
/** The two alone, and with others behind them, ten seconds apart. */
const alone = (): Round => beginWith([source, later]);
const among = (count: number): Round => beginWith([source, later, ...letters(count)]);
/** When the place of the schedule comes round: ten seconds a letter, and those for the longest first line. */
const placeMs = (place: number): number => 10_000 * place + (place > 1 ? 1500 : 0);
const settledMs = (answeredMs: number): number => answeredMs + UNDO_MS + 1;

describe('a follow-up comes', () => {
  it('in its place where the first letter was answered in time', () => {
    const round = make(beginWith([letter('one'), source, later, letter('two')]), ...file('source', 'reply', 11_000));
    expect(idsAt(settle(round, 20_000), 'desk')).toEqual(['one', 'later']);
  });

  it('after the next letter where the first still lies there, and then in the place of that', () => {
    const waiting = settle(among(3), placeMs(1));
    expect([idsAt(waiting, 'desk'), letterOf(waiting, 'later').place]).toEqual([['source', 'l0'], 'ahead']);
    const answered = make(waiting, ...file('source', 'decline', 12_000));
    expect(idsAt(settle(answered, placeMs(2)), 'desk')).toEqual(['later', 'l0']);
    expect(idsAt(settle(answered, placeMs(3)), 'desk')).toEqual(['later', 'l0', 'l1']);
  });

  it('not while the first is in the hand, or was put back', () => {
    const read = make(among(3), open('source', 5));
    for (const round of [settle(read, 21_000), settle(make(read, putBack(900)), 21_000)])
      expect(letterOf(round, 'later').place).toBe('ahead');
  });

  it('once the first has slid off the desk: it never pushes that one off itself', () => {
    const full = settle(among(8), placeMs(4));
    expect(idsAt(full, 'desk')).toEqual(['source', 'l0', 'l1', 'l2', 'l3']);
    const slid = settle(full, placeMs(5));
    expect([idsAt(slid, 'slid'), letterOf(slid, 'later').place]).toEqual([['source'], 'ahead']);
    const came = make(settle(slid, placeMs(6)), open('later', placeMs(6)));
    expect(textOf(came, 'later')).toMatch(/^Did it arrive/);
  });

  it('once the first was left out for its content note', () => {
    const round = beginWith([{ ...source, note: 'harsh remarks' }, later]);
    expect(idsAt(settle(make(round, skip('source', 100)), 1600), 'desk')).toEqual(['later']);
  });

  it('last of all where nothing else is ahead: it waits, and the round with it', () => {
    const waiting = settle(alone(), 30_000);
    expect([idsAt(waiting, 'desk'), nextEventMs(waiting)]).toEqual([['source'], waiting.bellMs]);
    const answered = make(waiting, ...file('source', 'reply', 31_000));
    expect([answered.isOver, nextEventMs(answered)]).toEqual([false, settledMs(31_000)]);
    expect(idsAt(settle(answered, settledMs(31_000)), 'desk')).toEqual(['later']);
  });

  it('when the answer to the first can no longer be taken back', () => {
    const answered = make(among(2), ...file('source', 'reply', 9000));
    expect(idsAt(settle(answered, placeMs(1)), 'desk')).toEqual(['l0']);
    const second = make(settle(answered, placeMs(1)), undo(11_000), answer('ignore', 11_500));
    expect(idsAt(settle(second, placeMs(2)), 'desk')).toEqual(['later', 'l0']);
    expect(textOf(make(second, open('later', placeMs(2))), 'later')).toMatch(/^Did it arrive/);
  });

  it('at once after the next answer: that one settles it', () => {
    const two = make(settle(among(1), placeMs(1)), ...file('source', 'reply', 12_000), ...file('l0', 'reply', 12_100));
    expect(idsAt(settle(two, 13_600), 'desk')).toEqual(['later']);
  });

  it('without a clock by the same rule, before the player asks for more', () => {
    const off = beginWith([source, later, ...letters(4)], { clock: 'off' });
    expect(idsAt(off, 'desk')).toEqual(['source', 'l0', 'l1']);
    const answered = make(off, ...file('source', 'decline', 100));
    expect(idsAt(answered, 'desk')).toEqual(['l0', 'l1', 'l2']);
    expect(idsAt(make(answered, open('l0', 5000)), 'desk')).toEqual(['later', 'l1', 'l2']);
  });

  it('without a clock by itself where nothing else is ahead', () => {
    const answered = make(beginWith([source, later], { clock: 'off' }), ...file('source', 'decline', 100));
    expect([idsAt(answered, 'desk'), nextEventMs(answered)]).toEqual([[], settledMs(100)]);
    expect(idsAt(settle(answered, settledMs(100)), 'desk')).toEqual(['later']);
  });

  it('in the same order when its moves are made again', () => {
    const waiting = make(settle(among(3), placeMs(1)), ...file('source', 'decline', 12_000));
    const played = make(settle(waiting, placeMs(3)), open('later', placeMs(3) + 500));
    expect(again(played)).toEqual(played);
  });
});

describe('a follow-up', () => {
  it.for(['reply', 'decline', 'ignore'] as const)('begins with the line for %s', (action) => {
    const round = make(alone(), ...file('source', action, 100), open('later', settledMs(100)));
    expect(textOf(round, 'later')).toBe(`${opening[action]}\n\n${source.body}`);
  });

  it('begins with the line for block, after the card', () => {
    const round = make(alone(), open('source', 0), block(10), cardRead(20), open('later', 1520));
    expect(textOf(round, 'later')).toMatch(/^Well then\./);
  });

  it('has a key that is the same for everybody', () => {
    const tiers = (['reply', 'decline', 'ignore'] as const).map(
      (action) => make(alone(), ...file('source', action, 100), ...file('later', 'reply', 4000)).filed[1]?.verdict,
    );
    expect(tiers[1]).toEqual(tiers[0]);
    expect(tiers[2]).toEqual(tiers[0]);
  });

  it('has no first line before it is opened, nor has any other letter', () => {
    const round = begin(alone().deck);
    for (const id of ['later', 'source']) expect(textOf(round, id)).toBe(source.body);
    expect(textOf(round, 'nobody')).toBe('');
  });
});
