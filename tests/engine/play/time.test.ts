// What time does by itself: letters land, the desk overflows, the memo comes; and when the clock stands still.
import { describe, expect, it } from 'vitest';
import { shiftMs } from '../../../src/engine/play/clock.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import { nextEventMs, onDesk, settle, startRound, step } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { PACE } from '../../../src/engine/play/pace.ts';
import { calibrateWpm, parMs } from '../../../src/engine/play/schedule.ts';
import { firstSixWords, sheetsOf } from '../../../src/engine/deal/face.ts';
import { aDeck, aGuidance } from '../../builders.ts';
import {
  again,
  answer,
  begin,
  beginWith,
  block,
  cardRead,
  file,
  idsAt,
  layDeck,
  letter,
  letterOf,
  letters,
  make,
  memoRead,
  open,
  pause,
  putBack,
  QUIET,
  resume,
  ROOM_OFFER,
  skip,
  memoBefore,
  undo,
} from '../table-top.ts';

describe('par', () => {
  it.for([
    [120, 10_000],
    [60, 15_500],
    [40, 21_000],
    [39, 21_000],
    [400, 6150],
    [1000, 6150],
  ] as const)('of eleven words at %i words a minute is %i ms', ([wpm, par]) => {
    expect(parMs(letter('x'), wpm)).toBe(par);
  });

  it('counts the words of the slips', () => {
    expect(parMs(letter('x', { slips: [{ kind: 'profile', text: 'four words of slip' }] }), 120)).toBe(12_000);
  });

  it.for([
    [120, 220, 140],
    [120, 5000, 176],
    [120, 1, 104],
    [120, null, 120],
  ] as const)('at %i, having shown %s, the next shift reads %i words a minute', ([wpm, all, next]) => {
    expect(calibrateWpm(wpm, { early: 300, all }, false)).toBe(next);
  });

  it.for([
    [240, 130, 240],
    [5000, 130, 400],
    [null, 130, 170],
    [null, null, 180],
  ] as const)(
    'of a first shift: its first letters showed %s, all of it %s: the next reads %i',
    ([early, all, next]) => {
      expect(calibrateWpm(PACE.start, { early, all }, true)).toBe(next);
    },
  );

  it('an envelope shows six words, and as many sheets as there is to look at', () => {
    expect(firstSixWords('  One two\nthree four five six seven')).toBe('One two three four five six');
    const words = (count: number): string => 'word '.repeat(count);
    const slip = { kind: 'profile' as const, text: 'Eleven years at the harbour office.' };
    expect([0, 1, 2, 3].map((count) => sheetsOf(words(30), Array(count).fill(slip)))).toEqual([1, 2, 3, 3]);
    expect([60, 61].map((count) => sheetsOf(words(count), []))).toEqual([1, 2]);
  });
});

describe('the post', () => {
  it.for([
    ['x1', 10_000],
    ['x1.5', 15_000],
    ['x2', 20_000],
    ['x10', 100_000],
  ] as const)('at %s brings the next letter after %i ms', ([clock, dueMs]) => {
    const round = beginWith(letters(3), { clock });
    expect(round.arrivalsMs).toEqual([0, dueMs, 2 * dueMs]);
    expect(idsAt(settle(round, dueMs - 1), 'desk')).toEqual(['l0']);
    expect(idsAt(settle(round, dueMs), 'desk')).toEqual(['l0', 'l1']);
  });

  it('follows the gaps of the deck', () => {
    expect(begin(layDeck(letters(4), { gaps: [90, 15, 200, 100] })).arrivalsMs).toEqual([0, 9000, 10_500, 30_500]);
  });

  it('is brought forward when desk and hand are empty', () => {
    const round = make(beginWith(letters(3)), ...file('l0', 'reply', 2000));
    expect(nextEventMs(round)).toBe(3500);
    expect(settle(round, 3500).letters.map((other) => other.landedAtMs)).toEqual([0, 3500, null]);
    expect(settle(round, 13_499).letters[2]?.place).toBe('ahead');
    expect(settle(round, 13_500).letters[2]?.landedAtMs).toBe(13_500);
  });

  it('is not pushed back when it is about to come anyway', () => {
    expect(nextEventMs(make(beginWith(letters(3)), ...file('l0', 'reply', 9000)))).toBe(10_000);
  });

  it('is not brought forward while a letter is in the hand, or lies on the desk', () => {
    expect(nextEventMs(make(beginWith(letters(3)), open('l0', 2000)))).toBe(10_000);
    expect(nextEventMs(make(beginWith(letters(3)), open('l0', 2000), putBack(2500)))).toBe(10_000);
  });
});

describe('the desk', () => {
  it('holds five; the sixth pushes the oldest off', () => {
    const five = settle(beginWith(letters(7)), 40_000);
    expect([idsAt(five, 'desk'), idsAt(five, 'slid')]).toEqual([['l0', 'l1', 'l2', 'l3', 'l4'], []]);
    const six = settle(five, 50_000);
    expect([idsAt(six, 'desk'), idsAt(six, 'slid')]).toEqual([['l1', 'l2', 'l3', 'l4', 'l5'], ['l0']]);
  });

  it('cannot take a letter from the hand', () => {
    const round = settle(make(beginWith(letters(9)), open('l0', 5)), 1_000_000);
    expect([idsAt(round, 'hand'), idsAt(round, 'slid')]).toEqual([['l0'], ['l1', 'l2', 'l3']]);
  });

  it('that is full takes no letter back from the hand: only time pushes a letter off', () => {
    const full = settle(make(beginWith(letters(9)), open('l0', 5)), 51_000);
    const { round } = step(full, putBack(51_000));
    expect([idsAt(round, 'hand'), idsAt(round, 'desk'), idsAt(round, 'slid')]).toEqual([
      ['l0'],
      ['l1', 'l2', 'l3', 'l4', 'l5'],
      [],
    ]);
    expect(idsAt(settle(round, 60_000), 'slid')).toEqual(['l1']);
  });

  it.for([
    ['never opened', []],
    ['opened and put back', [open('l0', 5), putBack(10)]],
  ] as const)(
    'a letter that slides off %s is missed, not judged: looking costs no more than not looking',
    ([, moves]) => {
      const report = buildReport(settle(make(beginWith(letters(6)), ...moves), 50_000));
      expect(report).toMatchObject({ missed: ['l0'], judged: 0, sumCredit: 0, bestFixed: { sumCredit: 0 } });
    },
  );
});

describe('the clock stands still', () => {
  const round = beginWith(letters(4));
  it.for<[string, Round, Round]>([
    ['in a pause', make(round, pause(4000)), make(round, pause(4000), resume(104_000))],
    [
      'over a feedback card',
      make(round, open('l0', 0), block(4000)),
      make(round, open('l0', 0), block(4000), cardRead(104_000)),
    ],
    [
      'over the memo',
      step(
        make(
          beginWith([letter('l0'), letter('l1', ROOM_OFFER), letter('l2')], {}, { memo: memoBefore(1) }),
          open('l0', 0),
          putBack(1),
        ),
        undo(14_000),
      ).round,
      make(
        beginWith([letter('l0'), letter('l1', ROOM_OFFER), letter('l2')], {}, { memo: memoBefore(1) }),
        open('l0', 0),
        putBack(1),
        memoRead(110_000),
      ),
    ],
  ])('%s', ([, still, after]) => {
    const stoppedAt = still.stillSinceMs ?? -1;
    expect(nextEventMs(still)).toBeNull();
    expect(settle(still, 10 ** 12)).toBe(still);
    expect(shiftMs(still, 90_000)).toBe(stoppedAt);
    expect(shiftMs(after, 110_000)).toBe(stoppedAt + (110_000 - after.stillMs - stoppedAt));
    expect(after.stillMs).toBe(100_000);
  });

  it('once, where a pause and a card overlap', () => {
    expect(make(round, open('l0', 0), block(4000), pause(5000), cardRead(6000), resume(9000)).stillMs).toBe(5000);
    expect(make(round, open('l0', 0), block(4000), pause(5000), resume(9000), cardRead(14_000)).stillMs).toBe(10_000);
  });

  it('so a pause delays the post and stops the reading of a letter', () => {
    const resumed = make(round, open('l0', 1000), pause(4000), resume(104_000), putBack(105_000));
    expect(letterOf(resumed, 'l0').readMs).toBe(4000);
    expect(nextEventMs(resumed)).toBe(110_000);
  });

  it('for good once the round is over', () => {
    const over = make(beginWith(letters(1)), ...file('l0', 'reply', 700));
    expect([shiftMs(over, 99_999), nextEventMs(over), settle(over, 99_999)]).toEqual([700, null, over]);
  });
});

describe('the memo', () => {
  const messages = [letter('l0'), letter('offer', ROOM_OFFER), letter('l2', ROOM_OFFER), letter('l3')];
  const round = beginWith(messages, {}, { memo: memoBefore(2) });

  it('comes just before its letter, which waits for it to be read', () => {
    const waiting = settle(round, 60_000);
    expect([waiting.memo, waiting.stillSinceMs, idsAt(waiting, 'desk')]).toEqual(['waiting', 20_000, ['l0', 'offer']]);
    const read = make(waiting, memoRead(60_000));
    expect([read.memo, idsAt(read, 'desk'), nextEventMs(read)]).toEqual(['read', ['l0', 'offer', 'l2'], 70_000]);
  });

  it('waits for an empty hand; the post does not', () => {
    const holding = settle(make(round, open('l0', 15_000)), 31_000);
    expect([holding.memo, idsAt(holding, 'desk')]).toEqual(['ahead', ['offer', 'l2', 'l3']]);
    expect(make(holding, putBack(31_000)).memo).toBe('waiting');
  });

  it('lets the undo of the last answer lapse first, and its letter waits with it', () => {
    const answered = make(round, open('l0', 15_000), answer('reply', 19_000));
    expect([answered.memo, answered.stillSinceMs, nextEventMs(answered)]).toEqual(['ahead', null, 22_001]);
    expect(settle(answered, 22_000)).toBe(answered);
    const waiting = settle(answered, 60_000);
    expect([waiting.memo, waiting.stillSinceMs, idsAt(waiting, 'desk')]).toEqual(['waiting', 22_001, ['offer']]);
    expect(idsAt(make(waiting, memoRead(60_000)), 'desk')).toEqual(['offer', 'l2']);
  });

  it('so the answer can be taken back; then it waits for the hand again', () => {
    const undone = make(round, open('l0', 15_000), answer('reply', 21_000), undo(24_000));
    expect([undone.memo, idsAt(undone, 'hand'), settle(undone, 29_999).memo]).toEqual(['ahead', ['l0'], 'ahead']);
    expect(nextEventMs(make(undone, answer('ignore', 25_000)))).toBe(28_001);
  });

  it('waits no longer than until the next letter is opened, and lies over it', () => {
    const opened = make(round, open('l0', 15_000), answer('reply', 21_000), open('offer', 22_000));
    expect([opened.memo, opened.stillSinceMs, idsAt(opened, 'hand')]).toEqual(['waiting', 22_000, ['offer']]);
    const read = make(opened, memoRead(40_000));
    expect(make(read, answer('reply', 41_000)).filed.at(-1)).toMatchObject({ verdict: { tier: 'best' } });
    expect(again(read)).toEqual(read);
  });

  it('comes at once after an answer whose card was read: there is no undo to wait for', () => {
    const carded = make(beginWith(messages, { coach: 'all' }, { memo: memoBefore(2) }), open('l0', 15_000));
    expect(make(carded, answer('reply', 21_000), cardRead(22_000)).memo).toBe('waiting');
  });

  it('flips the judgement of what is answered after it, not before it', () => {
    const before = make(round, ...file('offer', 'ignore', 12_000));
    const after = make(settle(round, 20_000), memoRead(21_000), ...file('offer', 'reply', 22_000));
    expect(before.filed).toMatchObject([{ verdict: { tier: 'best' } }]);
    expect(after.filed).toMatchObject([{ verdict: { tier: 'best' } }]);
    const needed = (answered: Round) => letterOf(answered, 'offer').needs?.standing.map(({ id }) => id);
    expect([needed(before), needed(after)]).toEqual([['speakers'], ['speakers', 'room']]);
  });

  it('does not judge a letter that was in the hand when it was due', () => {
    const held = make(round, open('offer', 15_000), answer('ignore', 25_000));
    expect(held.filed).toMatchObject([{ verdict: { tier: 'best' } }]);
    expect(settle(held, 28_001).memo).toBe('waiting');
  });

  it('is brought forward to an empty desk with its letter', () => {
    const cleared = make(round, ...file('l0', 'reply', 1000), ...file('offer', 'ignore', 2500));
    expect(nextEventMs(cleared)).toBe(5501);
    expect(settle(cleared, 9000)).toMatchObject({ memo: 'waiting', stillSinceMs: 5501 });
  });

  it('does not end the round unread', () => {
    const deck = layDeck([letter('l0'), letter('l1', { note: 'harsh remarks' })], { memo: memoBefore(1) });
    const waiting = settle(make(begin(deck), ...file('l0', 'reply', 5)), 60_000);
    expect(waiting).toMatchObject({ memo: 'waiting', isOver: false });
    expect(make(waiting, memoRead(70_000), skip('l1', 70_001)).isOver).toBe(true);
  });

  it('does not come where no letter is left to need it', () => {
    const deck = layDeck([letter('l0'), letter('l1', { note: 'harsh remarks' })], { memo: memoBefore(1) });
    const skipped = make(settle(make(begin(deck), open('l0', 5)), 20_000), skip('l1', 20_000), answer('reply', 21_000));
    expect(skipped).toMatchObject({ memo: 'ahead', isOver: true });
  });
});

describe('with the clock off', () => {
  const off = beginWith(
    [letter('l0'), letter('l1'), letter('l2'), letter('offer', ROOM_OFFER), letter('l4'), letter('l5')],
    { clock: 'off' },
    { memo: memoBefore(4) },
  );

  it('three letters lie there, and time brings no more', () => {
    expect(idsAt(off, 'desk')).toEqual(['l0', 'l1', 'l2']);
    expect([nextEventMs(off), settle(off, 10 ** 12)]).toEqual([null, off]);
  });

  it('the next lands when one is taken up', () =>
    expect(idsAt(make(off, open('l1', 77)), 'desk')).toEqual(['l0', 'l2', 'offer']));

  it('nothing is ever missed', () => {
    let round = off;
    let atMs = 0;
    while (!round.isOver) {
      atMs += 10 ** 9;
      if (settle(round, atMs).memo === 'waiting') round = make(round, memoRead(atMs));
      else round = make(round, ...file(onDesk(round)[0]?.messageId ?? '', 'ignore', atMs));
    }
    expect(buildReport(round)).toMatchObject({ judged: 6, missed: [] });
  });

  it('the memo waits for an empty hand, and so does the letter after it', () => {
    const next = make(off, open('l0', 10));
    expect([next.memo, idsAt(next, 'desk'), idsAt(next, 'ahead')]).toEqual([
      'ahead',
      ['l1', 'l2', 'offer'],
      ['l4', 'l5'],
    ]);
    expect(make(next, putBack(20)).memo).toBe('waiting');
  });

  it('the memo lets an undo lapse too, and that is all that time does', () => {
    const answered = make(off, open('l0', 10), answer('reply', 20));
    expect([answered.memo, nextEventMs(answered), idsAt(answered, 'ahead')]).toEqual(['ahead', 3021, ['l4', 'l5']]);
    expect(settle(answered, 10 ** 9)).toMatchObject({ memo: 'waiting', stillSinceMs: 3021 });
  });
});

describe('a whole dealt shift left alone', () => {
  const start = startRound(aDeck({ seed: 3 }), aGuidance(), QUIET);

  it('is told the truth about what comes next, to the millisecond', () => {
    let round = start;
    for (let due = nextEventMs(round); due !== null; due = nextEventMs(round)) {
      expect(settle(round, due - 1)).toBe(round);
      const next = settle(round, due);
      expect(next).not.toBe(round);
      round = next.memo === 'waiting' ? make(next, memoRead(due + 5000)) : next;
    }
    expect(idsAt(round, 'ahead')).toEqual([]);
  });

  it('ends at the bell with five swept and the rest missed: nothing is judged, and no band is given', () => {
    const waiting = settle(start, 10 ** 9);
    const done = settle(make(waiting, memoRead(10 ** 9)), 10 ** 10);
    expect(done).toMatchObject({ isRung: true, isOver: true });
    expect(buildReport(done)).toMatchObject({ judged: 0, judgement: null, band: null });
    expect([buildReport(done).missed.length, buildReport(done).swept.length]).toEqual([7, 5]);
  });
});

it('an empty deck is over before it begins', () => expect(beginWith([])).toMatchObject({ isOver: true, filed: [] }));
