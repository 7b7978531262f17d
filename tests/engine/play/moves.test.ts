// Every move a player can make, and every refusal by its name.
import { describe, expect, it } from 'vitest';
import { inHand, needsNow, onDesk, settle, step } from '../../../src/engine/play/round.ts';
import type { Move, Refusal, Round } from '../../../src/engine/play/round-state.ts';
import {
  again,
  answer,
  beginWith,
  block,
  cardRead,
  file,
  idsAt,
  letter,
  letterOf,
  letters,
  look,
  make,
  memoRead,
  open,
  pause,
  putBack,
  refusalOf,
  resume,
  ROOM_OFFER,
  skip,
  memoBefore,
  swap,
  undo,
} from '../table-top.ts';

const slips = [
  { kind: 'profile' as const, text: 'Keeps a small boatyard.' },
  { kind: 'link' as const, text: 'Leads to the boatyard.' },
];
const noted = letter('noted', { note: 'harsh remarks' });
const hadSlips = letter('l0', { slips });

/** l0 with slips, then a letter with a content note, then five plain ones. */
const fresh = (): Round => beginWith([hadSlips, noted, ...letters(7).slice(2)]);

describe('opening', () => {
  it('takes an envelope from the desk into the hand', () => {
    const round = make(fresh(), open('l0', 500));
    expect(inHand(round)).toMatchObject({ messageId: 'l0', wasOpened: true, openedAtMs: 500 });
    expect(onDesk(round)).toEqual([]);
  });

  it('and putting back may be done again and again; reading time adds up', () => {
    const round = make(fresh(), open('l0', 1000), putBack(3000), open('l0', 4000), putBack(4500));
    expect(letterOf(round, 'l0')).toMatchObject({ place: 'desk', wasOpened: true, openedAtMs: null, readMs: 2500 });
  });
});

describe('swapping', () => {
  /** l0 in the hand, five others on the desk. */
  const full = (): Round => settle(make(beginWith(letters(8)), open('l0', 5)), 50_000);

  it('exchanges the letter in the hand for the oldest of a full desk, and loses neither', () => {
    const round = make(full(), swap('l1', 51_000));
    expect([idsAt(round, 'hand'), idsAt(round, 'desk')]).toEqual([['l1'], ['l0', 'l2', 'l3', 'l4', 'l5']]);
    expect(idsAt(round, 'slid')).toEqual([]);
    expect(letterOf(round, 'l0')).toMatchObject({ wasOpened: true, openedAtMs: null, readMs: 50_995 });
    expect(letterOf(round, 'l1')).toMatchObject({ wasOpened: true, openedAtMs: 51_000 });
  });

  it('leaves each letter its turn: the next to come pushes off the one that has lain there longest', () => {
    expect(idsAt(settle(make(full(), swap('l1', 51_000)), 60_000), 'slid')).toEqual(['l0']);
  });

  it('replays like every other move', () => {
    const round = make(full(), swap('l1', 51_000), swap('l0', 52_000), answer('reply', 53_000));
    expect(again(round)).toEqual(round);
  });
});

describe('looking', () => {
  it('at a slip is remembered in the order of looking, once each', () => {
    const round = make(
      fresh(),
      open('l0', 100),
      look('link', 200),
      look('profile', 300),
      look('link', 400),
      putBack(500),
    );
    expect(letterOf(round, 'l0').looked).toEqual(['link', 'profile']);
  });
});

describe('answering', () => {
  it.for(['reply', 'decline', 'ignore'] as const)('by %s files the letter with its verdict', (action) => {
    const made = step(make(fresh(), open('l0', 1000)), answer(action, 3500));
    expect(made).toMatchObject({ verdict: { messageId: 'l0', action, best: 'reply' } });
    expect(made.round.filed).toMatchObject([
      { verdict: { messageId: 'l0', action }, answeredAtMs: 3500, wallAtMs: 3500, reason: null, isReported: false },
    ]);
    expect(letterOf(made.round, 'l0')).toMatchObject({ place: 'filed', readMs: 2500, openedAtMs: null });
  });

  it('by block keeps the reason, and that the sender was reported', () => {
    expect(make(fresh(), open('l0', 0), block(700, 'harassment', true)).filed).toMatchObject([
      { verdict: { action: 'block', tier: 'harmful' }, reason: 'harassment', isReported: true },
    ]);
  });

  it('all letters ends the round at once', () => {
    const round = make(beginWith(letters(2)), ...file('l0', 'reply', 100), open('l1', 1600), answer('reply', 1700));
    expect(round.isOver).toBe(true);
    expect(refusalOf(step(round, pause(1800)))).toBe('round-over');
  });
});

describe('skipping', () => {
  it.for([
    ['from the desk', []],
    ['from the hand', [open('noted', 11_000)]],
  ] as const)('a letter with a content note %s costs nothing', ([, before]) => {
    const round = make(make(fresh(), ...file('l0', 'reply', 1000)), ...before, skip('noted', 12_000));
    expect(idsAt(round, 'skipped')).toEqual(['noted']);
    expect(round.filed).toHaveLength(1);
    expect(letterOf(round, 'noted').readMs).toBe(before.length > 0 ? 1000 : 0);
  });

  it('is open while another letter is in the hand', () => {
    expect(idsAt(make(fresh(), open('l0', 14_000), skip('noted', 15_000)), 'hand')).toEqual(['l0']);
  });

  it('everything ends the round', () => expect(make(beginWith([noted]), skip('noted', 5)).isOver).toBe(true));
});

describe('a feedback card', () => {
  it.for([
    ['harmful', 'reply', 0, false],
    ['all', 'reply', 4, true],
    ['first-three', 'reply', 2, true],
    ['first-three', 'reply', 3, false],
  ] as const)('coach "%s": a %s as answer %i shows one: %s', ([coach, action, nth, isShown]) => {
    let round = beginWith(letters(6), { coach, clock: 'off' });
    for (let at = 0; at <= nth; at++) {
      if (round.cardFor !== null) round = make(round, cardRead(at * 10));
      round = make(round, ...file(`l${at}`, action, at * 10));
    }
    expect(round.cardFor !== null).toBe(isShown);
  });

  it('is always shown for a harmful choice', () => {
    expect(make(fresh(), open('l0', 0), block(10)).cardFor).toBe('l0');
  });

  it('is put away by reading it', () =>
    expect(make(fresh(), open('l0', 0), block(10), cardRead(5000)).cardFor).toBeNull());

  it('keeps the round open until it is read, even on the last letter', () => {
    const round = make(beginWith(letters(1)), open('l0', 0), block(10));
    expect(round.isOver).toBe(false);
    expect(make(round, cardRead(900)).isOver).toBe(true);
  });
});

describe('refusals', () => {
  const paused = make(fresh(), pause(100));
  const carded = make(fresh(), open('l0', 0), block(10));
  const memo = make(
    beginWith([letter('l0'), letter('l1', ROOM_OFFER), letter('l2')], {}, { memo: memoBefore(1) }),
    open('l0', 0),
    putBack(12_000),
  );
  const over = make(beginWith(letters(1)), ...file('l0', 'reply', 5));
  const full = settle(make(beginWith(letters(7)), open('l0', 5)), 50_000);
  const holding = make(fresh(), open('l0', 14_000));

  it.for<[string, Round, Move, Refusal]>([
    ['a time that is no number', fresh(), open('l0', Number.NaN), 'bad-time'],
    ['a time without end', fresh(), open('l0', Number.POSITIVE_INFINITY), 'bad-time'],
    ['half a millisecond', fresh(), open('l0', 0.5), 'bad-time'],
    ['a time before the start', fresh(), open('l0', -1), 'bad-time'],
    ['a time beyond safe integers', fresh(), open('l0', 2 ** 53), 'bad-time'],
    ['a time before the last move', holding, putBack(13_999), 'bad-time'],
    ['a time before a letter that has landed', step(fresh(), cardRead(25_000)).round, open('l0', 19_999), 'bad-time'],
    ['anything once the round is over', over, pause(6), 'round-over'],
    ['opening in a pause', paused, open('l0', 200), 'paused'],
    ['undo in a pause', paused, undo(200), 'paused'],
    ['pausing twice', paused, pause(200), 'paused'],
    ['resuming without a pause', fresh(), resume(5), 'not-paused'],
    ['opening before the memo is read', memo, open('l1', 12_500), 'memo-waiting'],
    ['undo before the memo is read', memo, undo(12_500), 'memo-waiting'],
    ['reading a memo that is not there', fresh(), memoRead(5), 'no-memo'],
    ['opening before the card is read', carded, open('noted', 20), 'card-open'],
    ['undo before the card is read', carded, undo(20), 'card-open'],
    ['reading a card that is not there', fresh(), cardRead(5), 'no-card'],
    ['opening a letter that has not come', fresh(), open('noted', 5), 'not-on-desk'],
    ['opening a letter that never comes', fresh(), open('nobody', 5), 'not-on-desk'],
    ['opening a filed letter', make(fresh(), ...file('l0', 'reply', 5)), open('l0', 6), 'not-on-desk'],
    ['skipping a letter that has not come', fresh(), skip('noted', 5), 'not-on-desk'],
    ['skipping a letter that never comes', fresh(), skip('nobody', 5), 'not-on-desk'],
    ['opening a second letter', holding, open('noted', 14_100), 'hand-full'],
    ['opening the letter in the hand', holding, open('l0', 14_100), 'hand-full'],
    ['swapping for a letter with an empty hand', fresh(), swap('l0', 5), 'hand-empty'],
    ['swapping a letter for itself', holding, swap('l0', 14_100), 'not-on-desk'],
    ['swapping for a letter that has not come', holding, swap('l5', 14_100), 'not-on-desk'],
    ['swapping in a pause', make(holding, pause(14_100)), swap('noted', 14_200), 'paused'],
    ['putting back onto a full desk', full, putBack(51_000), 'desk-full'],
    ['putting back nothing', fresh(), putBack(5), 'hand-empty'],
    ['answering nothing', fresh(), answer('reply', 5), 'hand-empty'],
    ['blocking nothing', fresh(), block(5), 'hand-empty'],
    ['looking at nothing', fresh(), look('profile', 5), 'hand-empty'],
    ['looking at a slip that is not there', holding, look('earlier', 14_100), 'no-such-slip'],
    ['undo before any answer', fresh(), undo(5), 'nothing-to-undo'],
    ['undo after three seconds', make(fresh(), ...file('l0', 'reply', 5)), undo(3006), 'too-late-to-undo'],
    ['undo of a choice whose card was read', make(carded, cardRead(15)), undo(20), 'too-late-to-undo'],
    ['skipping a letter without a content note', fresh(), skip('l0', 5), 'no-content-note'],
  ])('%s', ([, round, move, refusal]) => {
    const made = step(round, move);
    expect(refusalOf(made)).toBe(refusal);
    expect(made.round.moves).toBe(round.moves);
  });

  it('leave memo and card to be read in a pause', () => {
    expect(make(carded, pause(20), cardRead(30), resume(40)).stillSinceMs).toBeNull();
    expect(make(memo, pause(12_600), memoRead(12_700)).memo).toBe('read');
  });
});

it('the pinned note shows the new needs once the memo is read', () => {
  const round = make(beginWith(letters(3), {}, { memo: memoBefore(1) }), open('l0', 0), putBack(12_000));
  const texts = (now: Round): string[] => needsNow(now).standing.map(({ text }) => text);
  expect(texts(round)).toEqual(['speakers for spring']);
  expect(texts(make(round, memoRead(13_000)))).toEqual(['speakers for spring', 'a room by Friday']);
});
