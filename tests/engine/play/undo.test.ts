// Taking a choice back: for three seconds, and as if it had never been made.
import { describe, expect, it } from 'vitest';
import { moodAfter } from '../../../src/paper/mood.ts';
import { settle, step } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import {
  answer,
  again,
  pause,
  resume,
  beginWith,
  block,
  cardRead,
  file,
  idsAt,
  letter,
  letterOf,
  letters,
  make,
  memoRead,
  open,
  putBack,
  refusalOf,
  ROOM_OFFER,
  skip,
  memoBefore,
  undo,
} from '../table-top.ts';

const desk = (): Round => settle(beginWith(letters(8)), 30_000);

describe('undo', () => {
  it.for([
    [33_000, null],
    [33_001, 'too-late-to-undo'],
  ] as const)('at %i of a choice of 30,000: %s', ([atMs, refusal]) => {
    expect(refusalOf(step(make(desk(), ...file('l0', 'ignore', 30_000)), undo(atMs)))).toBe(refusal);
  });

  it('puts the letter back into the hand, unjudged, and another choice counts', () => {
    const undone = make(desk(), open('l0', 30_000), answer('ignore', 31_000), undo(32_000));
    expect(undone.filed).toEqual([]);
    expect(letterOf(undone, 'l0')).toMatchObject({ place: 'hand', openedAtMs: 32_000, readMs: 1000 });
    const chosen = make(undone, answer('reply', 33_000));
    expect(chosen.filed).toMatchObject([{ verdict: { action: 'reply', tier: 'best' }, answeredAtMs: 33_000 }]);
    expect(letterOf(chosen, 'l0').readMs).toBe(2000);
  });

  it('takes back one choice after another while each is fresh', () => {
    const round = make(
      desk(),
      ...file('l0', 'ignore', 30_000),
      ...file('l1', 'ignore', 30_500),
      undo(31_000),
      undo(31_500),
    );
    expect([idsAt(round, 'hand'), idsAt(round, 'desk'), round.filed]).toEqual([['l0'], ['l1', 'l2', 'l3'], []]);
  });

  it('lays the letter that is in the hand back on the desk', () => {
    const round = make(desk(), ...file('l0', 'ignore', 30_000), open('l2', 30_500), undo(31_500));
    expect([idsAt(round, 'hand'), idsAt(round, 'desk')]).toEqual([['l0'], ['l1', 'l2', 'l3']]);
    expect(letterOf(round, 'l2')).toMatchObject({ readMs: 1000, openedAtMs: null, wasOpened: true });
  });

  it('with another letter in the hand loses nothing, even where the desk is full: the two exchange places', () => {
    const wave = { gaps: [100, 100, 100, 100, 5, 5, 100, 100] };
    const ready = settle(beginWith(letters(8), {}, wave), 40_000);
    const full = settle(make(ready, ...file('l0', 'ignore', 40_000), open('l1', 40_100)), 41_000);
    expect([idsAt(full, 'hand'), idsAt(full, 'desk')]).toEqual([['l1'], ['l2', 'l3', 'l4', 'l5', 'l6']]);
    const undone = make(full, undo(42_000));
    expect([idsAt(undone, 'hand'), idsAt(undone, 'slid')]).toEqual([['l0'], []]);
    expect(idsAt(undone, 'desk')).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l6']);
    const next = settle(undone, 51_000); // time, as ever, pushes the oldest off
    expect([idsAt(next, 'slid'), idsAt(next, 'desk')]).toEqual([['l1'], ['l2', 'l3', 'l4', 'l5', 'l6', 'l7']]);
  });

  it.for([
    ['harmful', (): Round => make(desk(), open('l0', 30_000), block(30_001), cardRead(30_002))],
    ['coached', (): Round => make(beginWith(letters(3), { coach: 'all' }), ...file('l0', 'reply', 5), cardRead(6))],
  ] as const)('cannot take back a %s choice whose verdict was shown', ([, shown]) => {
    const round = shown();
    expect(refusalOf(step(round, undo(round.lastMs + 1)))).toBe('too-late-to-undo');
  });

  it('can take back the quiet choice made in the very moment a card was put away, but not the one before', () => {
    const round = make(desk(), open('l0', 30_000), block(30_000), cardRead(30_000), ...file('l1', 'ignore', 30_000));
    const undone = make(round, undo(30_001), putBack(30_002));
    expect(undone.filed).toHaveLength(1);
    expect(refusalOf(step(undone, undo(30_003)))).toBe('too-late-to-undo');
  });

  it('has its three seconds before a memo comes', () => {
    const round = make(
      beginWith([letter('offer', ROOM_OFFER), letter('l1'), letter('l2')], {}, { memo: memoBefore(1) }),
      open('offer', 9000),
      answer('ignore', 11_000),
    );
    expect(idsAt(make(round, undo(14_000)), 'hand')).toEqual(['offer']);
    expect(refusalOf(step(round, undo(14_001)))).toBe('memo-waiting');
  });

  it('has the rest of them after a pause, or after a memo that came with the next letter', () => {
    const round = make(
      beginWith([letter('offer', ROOM_OFFER), letter('l1'), letter('l2')], {}, { memo: memoBefore(2) }),
      ...file('offer', 'ignore', 19_000),
    );
    const paused = make(round, pause(19_500), resume(60_000));
    expect(refusalOf(step(paused, undo(62_501)))).toBe('memo-waiting');
    expect(idsAt(make(paused, undo(62_499)), 'hand')).toEqual(['offer']);
    const read = make(round, open('l1', 21_000), memoRead(40_000));
    expect(refusalOf(step(read, undo(41_001)))).toBe('too-late-to-undo');
    expect(make(read, undo(41_000), answer('ignore', 41_500)).filed).toMatchObject([
      { verdict: { action: 'ignore', best: 'reply' } },
    ]);
  });

  it.for([
    [33_000, null],
    [33_001, 'round-over'],
  ] as const)('of the very last choice, made at 30,000, at %i: %s', ([atMs, refusal]) => {
    const over = make(settle(beginWith(letters(1)), 30_000), ...file('l0', 'ignore', 30_000));
    expect([over.isOver, refusalOf(step(over, undo(atMs)))]).toEqual([true, refusal]);
  });

  it('of the very last choice brings the round back to life, with its clock where it stood, and replays', () => {
    const over = make(settle(beginWith(letters(1)), 30_000), open('l0', 30_000), answer('ignore', 31_000));
    expect(settle(over, 90_000)).toBe(over);
    const alive = make(over, undo(33_000));
    expect(alive).toMatchObject({ isOver: false, filed: [], stillMs: 2000, stillSinceMs: null });
    expect(letterOf(alive, 'l0')).toMatchObject({ place: 'hand', openedAtMs: 31_000, readMs: 1000 });
    const chosen = make(alive, answer('reply', 34_000));
    expect(chosen).toMatchObject({ isOver: true, filed: [{ verdict: { action: 'reply' }, answeredAtMs: 32_000 }] });
    expect(again(chosen)).toEqual(chosen);
    expect(again(alive)).toEqual(alive);
  });

  it('after the end also takes back the last quiet choice when a skip ended the round, but no shown one', () => {
    const noted = letter('noted', { note: 'harsh remarks' });
    const skipped = make(
      settle(beginWith([letter('l0'), noted]), 20_000),
      ...file('l0', 'ignore', 20_000),
      skip('noted', 20_500),
    );
    expect([skipped.isOver, idsAt(make(skipped, undo(21_000)), 'hand')]).toEqual([true, ['l0']]);
    const shown = make(beginWith(letters(1)), open('l0', 0), block(10), cardRead(20));
    expect(refusalOf(step(shown, undo(30)))).toBe('round-over');
    expect(refusalOf(step(skipped, undo(20_400)))).toBe('bad-time');
  });

  it('replays like every other move', () => {
    const round = make(
      desk(),
      ...file('l0', 'ignore', 30_000),
      open('l2', 30_500),
      undo(31_500),
      answer('reply', 32_000),
    );
    expect(again(round)).toEqual(round);
  });
});

describe('postcards', () => {
  const deck = {
    echoes: [
      { messageId: 'l0', after: 3 },
      { messageId: 'l1', after: 3 },
    ],
  };
  const start = (): Round => settle(beginWith(letters(8), {}, deck), 20_000);
  const afterThree = make(
    start(),
    ...file('l0', 'ignore', 20_000),
    ...file('l1', 'decline', 21_000),
    ...file('l2', 'reply', 22_000),
  );

  it('come with the third answer after their choice, and tell what was done', () => {
    expect(afterThree.postcards).toEqual([]);
    const fourth = make(afterThree, open('l3', 30_000), answer('reply', 31_000));
    expect(fourth.postcards).toEqual([{ messageId: 'l0', action: 'ignore', atMs: 31_000 }]);
  });

  it('go back with the choice that brought them, and come again with the next', () => {
    const undone = make(afterThree, open('l3', 30_000), answer('reply', 31_000), undo(32_000));
    expect(undone.postcards).toEqual([]);
    expect(make(undone, answer('decline', 33_000)).postcards).toEqual([
      { messageId: 'l0', action: 'ignore', atMs: 33_000 },
    ]);
  });

  it('of one moment are told apart: only the last choice takes its own back', () => {
    const both = make(settle(afterThree, 45_000), ...file('l3', 'reply', 45_000), ...file('l4', 'reply', 45_000));
    expect(both.postcards.map((postcard) => postcard.messageId)).toEqual(['l0', 'l1']);
    expect(make(both, undo(45_001)).postcards.map((postcard) => postcard.messageId)).toEqual(['l0']);
  });

  it('count answers, not letters that were skipped or lost', () => {
    expect(settle(afterThree, 10 ** 9).postcards).toEqual([]);
  });
});

it('the mood of a sender follows the last choice that stands', () => {
  const known = letter('l0', { facts: { tie: 'network' } });
  const { facts } = known;
  const moods = (round: Round): unknown[] => round.filed.map((filed) => moodAfter(filed.verdict, facts));
  const ignored = make(beginWith([known, letter('l1')]), ...file('l0', 'ignore', 10));
  expect(moods(ignored)).toEqual(['sad']);
  expect(moods(make(ignored, undo(20)))).toEqual([]);
  expect(moods(make(ignored, undo(20), answer('reply', 30)))).toEqual(['glad']);
});
