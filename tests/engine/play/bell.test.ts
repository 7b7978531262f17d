// The bell: a shift closes by itself. The hand may finish its letter; the rest is swept into tomorrow's pile.
import { describe, expect, it } from 'vitest';
import { nextEventMs, settle, step } from '../../../src/engine/play/round.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import { FACTS_FOR } from '../../builders.ts';
import {
  again,
  answer,
  beginWith,
  file,
  idsAt,
  letter,
  letterOf,
  letters,
  make,
  memoBefore,
  memoRead,
  open,
  pause,
  putBack,
  refusalOf,
  resume,
  swap,
  undo,
} from '../table-top.ts';

/** Four letters ten seconds apart; the bell rings when all four could have been read: after forty seconds. */
const shift = (clock: 'x1' | 'x2' | 'off' = 'x1', isLate = false) =>
  beginWith(letters(4), { clock, isLate }, { bell: 100 });

describe('the bell', () => {
  it.for([
    [100, 'x1', 40_000],
    [90, 'x1', 36_000],
    [100, 'x2', 80_000],
  ] as const)('at %i hundredths of all pars together, clock %s, rings after %i ms', ([bell, clock, bellMs]) => {
    expect(beginWith(letters(4), { clock }, { bell })).toMatchObject({ bellMs, isRung: false });
  });

  it('sweeps what lies on the desk, opened or not, and ends the shift that holds no letter', () => {
    const rung = settle(make(shift(), open('l0', 5), putBack(10)), 40_000);
    expect([idsAt(rung, 'swept'), rung.isRung, rung.isOver]).toEqual([['l0', 'l1', 'l2', 'l3'], true, true]);
    expect(settle(shift(), 39_999)).toMatchObject({ isRung: false, isOver: false });
  });

  it('sweeps what was still to come', () => {
    const rung = settle(beginWith(letters(3), {}, { gaps: [10, 390, 100], bell: 133 }), 10 ** 6);
    expect(idsAt(rung, 'swept')).toEqual(['l0', 'l1', 'l2']);
  });

  it('lets the hand finish its letter, for as long as it likes, and look at its slips', () => {
    const slip = { kind: 'profile', text: 'Four words of slip.' } as const;
    const held = settle(
      make(beginWith([letter('l0', { slips: [slip] }), letter('l1')], {}, { bell: 100 }), open('l0', 5)),
      90_000,
    );
    expect([idsAt(held, 'hand'), idsAt(held, 'swept'), held.isOver, nextEventMs(held)]).toEqual([
      ['l0'],
      ['l1'],
      false,
      null,
    ]);
    const done = make(held, { type: 'look', slip: 'profile', atMs: 95_000 }, answer('reply', 99_000));
    expect(done).toMatchObject({ isOver: true, filed: [{ verdict: { tier: 'best' } }] });
  });

  it('is foretold to the millisecond', () => {
    const all = settle(shift(), 30_000);
    expect(nextEventMs(all)).toBe(40_000);
    expect(settle(all, 39_999)).toBe(all);
  });

  it('waits while the clock stands still', () => {
    const resumed = make(shift(), pause(5000), resume(105_000));
    expect(settle(resumed, 139_999).isRung).toBe(false);
    expect(settle(resumed, 140_000).isRung).toBe(true);
  });

  it('keeps step with letters that are brought forward', () => {
    const pulled = make(shift(), ...file('l0', 'reply', 2000));
    expect([nextEventMs(pulled), pulled.bellMs]).toEqual([3500, 33_500]);
  });

  it('is not waited for when all is done: the shift is over with the last letter', () => {
    const quick = ['l0', 'l1', 'l2', 'l3'].reduce((round, id) => {
      const atMs = nextEventMs(round) ?? 0;
      const here = idsAt(round, 'desk').includes(id) ? round : settle(round, atMs);
      return make(here, ...file(id, 'reply', here.lastMs));
    }, shift());
    expect(quick).toMatchObject({ isOver: true, isRung: false });
  });

  it('never rings with the clock off, nor over late letters', () => {
    for (const round of [shift('off'), shift('x1', true)])
      expect(settle(round, 10 ** 9)).toMatchObject({ isRung: false, isOver: false });
  });

  it('brings no memo any more', () => {
    const held = make(
      beginWith([letter('l0'), letter('l1')], {}, { memo: memoBefore(1), bell: 100 }),
      open('l0', 5),
      answer('reply', 25_000),
    );
    expect(held).toMatchObject({ memo: 'ahead', isRung: true, isOver: true });
  });

  it('waits for a memo that lies there to be read', () => {
    const waiting = settle(beginWith(letters(2), {}, { memo: memoBefore(1), bell: 100 }), 60_000);
    expect(waiting).toMatchObject({ memo: 'waiting', isRung: false });
    expect(settle(make(waiting, memoRead(70_000)), 79_999).isRung).toBe(false);
    expect(settle(make(waiting, memoRead(70_000)), 80_000).isRung).toBe(true);
  });
});

describe('after the bell', () => {
  const held = settle(make(shift(), open('l1', 15_000)), 41_000);

  it('a letter that is put back is swept, with the needs of the moment', () => {
    const over = make(held, putBack(42_000));
    expect([idsAt(over, 'swept'), over.isOver]).toEqual([['l0', 'l1', 'l2', 'l3'], true]);
    expect(letterOf(over, 'l1').needs).toEqual(over.deck.needs);
  });

  it('no other letter can be taken up', () => {
    expect(refusalOf(step(held, swap('l0', 42_000)))).toBe('not-on-desk');
  });

  it('the last answer can be taken back for its three seconds, and answered again', () => {
    const answered = make(shift(), ...file('l0', 'ignore', 39_000));
    const rung = settle(answered, 40_500);
    expect(rung).toMatchObject({ isOver: true, isRung: true });
    const undone = make(rung, undo(42_000));
    expect([idsAt(undone, 'hand'), idsAt(undone, 'swept'), undone.isOver]).toEqual([['l0'], ['l1', 'l2', 'l3'], false]);
    expect(make(undone, answer('reply', 50_000))).toMatchObject({
      isOver: true,
      filed: [{ verdict: { tier: 'best' } }],
    });
    expect(refusalOf(step(rung, undo(42_001)))).toBe('round-over');
    expect(again(undone)).toEqual(undone);
  });

  it('an answer that is taken back makes way for the letter in the hand, which is swept', () => {
    const both = make(shift(), ...file('l0', 'ignore', 39_000), open('l1', 39_500), undo(41_000));
    expect([idsAt(both, 'hand'), idsAt(both, 'swept')]).toEqual([['l0'], ['l1', 'l2', 'l3']]);
  });
});

describe('what was swept', () => {
  const BESTS = ['reply', 'decline', 'ignore', 'reply', 'decline', 'ignore', 'reply', 'ignore'] as const;
  const deck = Array.from({ length: 12 }, (_, at) => letter(`l${at}`, { facts: FACTS_FOR[BESTS[at] ?? 'block'] }));
  const gaps = deck.map((_, at) => (at < 8 ? 100 : 1));

  /** Eight kinds of letters answered well in their own time, and the rest left when the bell rings. */
  const most = settle(
    BESTS.reduce(
      (round, best, at) => make(settle(round, at * 10_000), ...file(`l${at}`, best, at * 10_000 + 500)),
      beginWith(deck, {}, { gaps, bell: 100 }),
    ),
    10 ** 6,
  );

  it('is told apart from what was missed, unjudged, and keeps no band back', () => {
    expect(buildReport(most)).toMatchObject({
      judged: 8,
      missed: [],
      swept: ['l8', 'l9', 'l10', 'l11'],
      comingBack: [],
      band: 'expert',
      bandWithheld: null,
    });
  });
});
