// Needs are live: a reply that takes up what is needed ticks a box, once it can no longer be taken back.
import { describe, expect, it } from 'vitest';
import { nextEventMs, needsNow, settle, step } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import { dealLate } from '../../../src/engine/deal/deck.ts';
import { needsOf } from '../../../src/engine/judge/needs.ts';
import { aPersona, type MessageChange } from '../../builders.ts';
import {
  again,
  answer,
  begin,
  beginWith,
  cardRead,
  file,
  letter,
  letterOf,
  letters,
  make,
  memoBefore,
  memoRead,
  open,
  pause,
  refusalOf,
  resume,
  undo,
} from '../table-top.ts';

/** A talk, offered by somebody who chose these words. */
const TALK: MessageChange = { facts: { topic: 'speakers', wants: 'yes', fills: 'speakers' } };
const MASS_TALK: MessageChange = { facts: { ...TALK.facts, effort: 'template' } };
const talks = (count: number, change = TALK): ReturnType<typeof letters> => letters(count, change);
const two = aPersona({ needs: [{ id: 'speakers', text: 'two speakers', topics: ['speakers'], boxes: 2 }] });
const TWO = { persona: two, needs: needsOf(two) };

const tickedBy = ({ ticks }: Round): string[] => ticks.map(({ messageId }) => messageId);
const ticked = (round: Round): number => needsNow(round).ticked['speakers'] ?? 0;
const lastTier = (round: Round): string | undefined => round.filed.at(-1)?.verdict.tier;
const lastBest = (round: Round): string | undefined => round.filed.at(-1)?.verdict.best;

describe('a box is ticked', () => {
  const replied = make(beginWith(talks(3)), ...file('l0', 'reply', 1000));

  it('when three seconds have passed and the reply stands', () => {
    expect(nextEventMs(settle(replied, 2500))).toBe(4001);
    expect(settle(replied, 4000).ticks).toEqual([]);
    expect(settle(replied, 4001).ticks).toEqual([
      { needId: 'speakers', messageId: 'l0', atMs: 4001, afterMemo: false },
    ]);
  });

  it('not at all when it is taken back in time', () => {
    const undone = make(replied, undo(4000), answer('decline', 4000));
    expect(settle(undone, 60_000).ticks).toEqual([]);
  });

  it('at once by the next answer, which is judged by the needs that it was made under', () => {
    const next = make(
      beginWith(talks(3), { clock: 'off' }),
      ...file('l0', 'reply', 1000),
      ...file('l1', 'reply', 2000),
    );
    expect(tickedBy(next)).toEqual(['l0']);
    expect(lastTier(next)).toBe('best');
    expect(tickedBy(settle(next, 9000))).toEqual(['l0']);
  });

  it('once only, and for good', () => {
    const later = make(replied, open('l1', 12_000));
    expect(refusalOf(step(later, undo(12_000)))).toBe('too-late-to-undo');
    expect(tickedBy(settle(later, 100_000))).toEqual(['l0']);
  });

  it('at once where the card is shown, because nothing is taken back any more', () => {
    const shown = make(beginWith(talks(2), { coach: 'all' }), ...file('l0', 'reply', 1000));
    expect([shown.cardFor, tickedBy(shown), nextEventMs(shown)]).toEqual(['l0', ['l0'], null]);
  });

  it('not while the clock stands still', () => {
    const paused = make(replied, pause(2000));
    expect([nextEventMs(paused), settle(paused, 60_000).ticks]).toEqual([null, []]);
    const on = make(paused, resume(60_000));
    expect([settle(on, 62_000).ticks, tickedBy(settle(on, 62_001))]).toEqual([[], ['l0']]);
  });

  it('with the clock off, too', () => {
    const off = make(beginWith(talks(3), { clock: 'off' }), ...file('l0', 'reply', 1000));
    expect([nextEventMs(off), tickedBy(settle(off, 4001))]).toEqual([4001, ['l0']]);
  });

  it('by nothing but a sound reply to an offer of what is needed', () => {
    const ticks = (change: MessageChange, action: 'reply' | 'decline' | 'ignore'): number =>
      settle(make(beginWith(letters(2, change)), ...file('l0', action, 1000)), 9000).ticks.length;
    expect(ticks(MASS_TALK, 'reply')).toBe(1);
    for (const action of ['decline', 'ignore'] as const) expect(ticks(TALK, action)).toBe(0);
    expect(ticks({ facts: { topic: 'speakers' } }, 'reply')).toBe(0); // asks about it
    expect(ticks({ facts: { topic: 'speakers', wants: 'yes' } }, 'reply')).toBe(0); // fills nothing
    expect(ticks({ facts: { ...TALK.facts, ask: 'large' } }, 'reply')).toBe(0); // a reply is weak
    expect(ticks({ facts: { topic: 'venue', wants: 'yes', fills: 'room' } }, 'reply')).toBe(0); // not needed
  });

  it('only where the deck has ticks', () => {
    const bare = make(beginWith(talks(2), {}, { hasTicks: false }), ...file('l0', 'reply', 1000));
    expect([nextEventMs(bare), settle(bare, 9000).ticks]).toEqual([2500, []]);
  });

  it('by the very last answer, unless that is taken back after the end', () => {
    const ended = make(beginWith(talks(1)), ...file('l0', 'reply', 1000));
    expect([ended.isOver, tickedBy(ended)]).toEqual([true, ['l0']]);
    const back = make(ended, undo(2000));
    expect([back.isOver, back.ticks]).toEqual([false, []]);
  });

  it('the same whether time passed in steps or in one', () => {
    const moves = [...file('l0', 'reply', 1000), ...file('l1', 'reply', 12_000), ...file('l2', 'decline', 30_000)];
    const round = make(beginWith(talks(4), {}, TWO), ...moves);
    expect(again(round)).toEqual(round);
    const stepped = moves.reduce(
      (now, move) => make(settle(settle(now, move.atMs - 1), move.atMs), move),
      beginWith(talks(4), {}, TWO),
    );
    expect(stepped).toEqual(round);
  });
});

describe('once all boxes are ticked', () => {
  it('a second speaker is still welcome where two are needed; the third is declined', () => {
    const one = make(beginWith(talks(4), {}, TWO), ...file('l0', 'reply', 1000), ...file('l1', 'reply', 12_000));
    expect([lastTier(one), ticked(settle(one, 15_001))]).toEqual(['best', 2]);
    const third = make(one, ...file('l2', 'reply', 22_000));
    expect([lastTier(third), lastBest(third)]).toEqual(['weak', 'decline']);
    expect(tickedBy(settle(third, 29_000))).toEqual(['l0', 'l1']);
  });

  it('an offer written for many is left', () => {
    const round = make(beginWith([letter('l0', TALK), letter('l1', MASS_TALK)]), ...file('l0', 'reply', 1000));
    expect(lastBest(make(round, ...file('l1', 'ignore', 12_000)))).toBe('ignore');
  });

  it('a letter that slid off before the tick keeps the needs that it slid under', () => {
    // Five lie there when the reply goes out at 59 s; the post of 60 s comes before the tick, that of 70 s after it.
    const round = make(beginWith(talks(8)), open('l1', 48_000), answer('reply', 59_000));
    const pushed = settle(round, 71_000);
    expect(settle(settle(settle(round, 60_000), 62_001), 71_000)).toEqual(pushed);
    const [early, late] = pushed.letters.filter(({ place }) => place === 'slid');
    expect(early?.needs?.ticked).toEqual({});
    expect(late?.needs?.ticked).toEqual({ speakers: 1 });
  });

  it('its late letters come by the needs at the end of the shift, and tick nothing themselves', () => {
    const shift = settle(make(beginWith(talks(8)), ...file('l0', 'reply', 1000)), 80_000);
    const { comingBack } = buildReport(shift);
    const late = begin(dealLate(shift.deck, comingBack, { l0: 'reply' }, shift.ticks), { clock: 'off', isLate: true });
    expect(needsNow(late)).toEqual(needsNow(shift));
    const answered = make(late, ...file(comingBack[0] ?? '', 'decline', 1000));
    expect([comingBack.length > 0, lastTier(answered), settle(answered, 9000).ticks]).toEqual([true, 'best', []]);
  });
});

describe('the memo', () => {
  const FULL = { memo: { ...memoBefore(1), drops: ['speakers'], needs: [] } };
  const AGAIN = {
    memo: { ...memoBefore(1), needs: [{ id: 'speakers', text: 'one more', topics: ['speakers'], boxes: 1 }] },
  };

  it('comes after the tick of the answer before it', () => {
    const round = settle(make(beginWith(talks(3), {}, FULL), ...file('l0', 'reply', 9000)), 12_001);
    expect([round.memo, tickedBy(round), nextEventMs(round)]).toEqual(['waiting', ['l0'], null]);
  });

  it('settles that answer also where the next letter is opened before', () => {
    const { memo } = AGAIN;
    const deck = { gaps: [1, 100, 100], memo: { ...memo, beforeCard: 2 } };
    const opened = make(beginWith(talks(3), {}, deck), ...file('l0', 'reply', 9000), open('l1', 10_500));
    expect([opened.memo, tickedBy(opened)]).toEqual(['waiting', ['l0']]);
  });

  it('that names a met need again opens it, its boxes empty', () => {
    const met = settle(make(beginWith(talks(3), {}, AGAIN), ...file('l0', 'reply', 1000)), 11_000);
    expect([met.memo, needsNow(met).standing]).toEqual(['waiting', []]);
    const reopened = make(met, memoRead(12_000), ...file('l1', 'reply', 13_000));
    expect([lastTier(reopened), ticked(settle(reopened, 16_001))]).toEqual(['best', 1]);
  });

  it('that drops a need leaves an offer of it nothing to fill', () => {
    const round = make(settle(beginWith(talks(3), {}, FULL), 11_000), memoRead(12_000), ...file('l1', 'reply', 13_000));
    expect([lastBest(round), settle(round, 20_000).ticks]).toEqual(['decline', []]);
  });

  it('that brings a need is ticked off like the others', () => {
    const room: MessageChange = { facts: { topic: 'venue', wants: 'yes', fills: 'room', effort: 'template' } };
    const round = make(settle(beginWith(letters(3, room), {}, { memo: memoBefore(1) }), 11_000), memoRead(12_000));
    const taken = settle(make(round, ...file('l0', 'reply', 13_000)), 16_001);
    expect(taken.ticks).toEqual([{ needId: 'room', messageId: 'l0', atMs: 14_001, afterMemo: true }]);
    expect(lastBest(make(taken, ...file('l1', 'ignore', 30_000)))).toBe('ignore');
  });
});

it('a shift that was taken up again stands where it stood, ticks and all', () => {
  const round = make(
    beginWith(talks(3), { coach: 'all' }),
    ...file('l0', 'reply', 1000),
    cardRead(2000),
    ...file('l1', 'decline', 13_000),
  );
  expect(again(round)).toEqual(round);
  expect(letterOf(round, 'l1').needs?.ticked).toEqual({ speakers: 1 });
});
