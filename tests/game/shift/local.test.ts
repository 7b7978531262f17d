// A seat in this page, with a clock and an alarm in our hands.
import { describe, expect, it } from 'vitest';
import type { Move, Round } from '../../../src/engine/play/round-state.ts';
import { openLocalSeat } from '../../../src/game/shift/local.ts';
import type { Seat } from '../../../src/game/shift/seat.ts';
import { aGuidance } from '../../builders.ts';
import { again, idsAt, layDeck, letter, letters, QUIET, ROOM_OFFER, turnBefore } from '../../engine/table-top.ts';

interface Hands {
  seat: Seat;
  heard: Round[];
  alarms: () => number[]; // times at which an alarm is set to ring
  pass(ms: number): void; // lets time pass, ringing what is due
  jump(ms: number): void; // the page slept: time passes, nothing rings
}

function sit(deck = layDeck(letters(8)), settings = QUIET, start = 5000.25, moves: readonly Move[] = []): Hands {
  let now = start;
  const set = new Map<number, { at: number; ring: () => void }>();
  let count = 0;
  const edges = {
    now: () => now,
    alarm(afterMs: number, ring: () => void) {
      const key = count++;
      set.set(key, { at: now + afterMs, ring });
      return () => set.delete(key);
    },
  };
  const seat = openLocalSeat(deck, aGuidance(), settings, edges, moves);
  const heard: Round[] = [];
  seat.subscribe((round) => heard.push(round));
  return {
    seat,
    heard,
    alarms: () => [...set.values()].map(({ at }) => at - start),
    jump: (ms) => void (now += ms),
    pass(ms) {
      const until = now + ms;
      for (;;) {
        const [next] = [...set].toSorted(([, a], [, b]) => a.at - b.at);
        if (!next || next[1].at > until) break;
        set.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].ring();
      }
      now = until;
    },
  };
}

describe('a local seat', () => {
  it('begins at nought, whatever the clock shows, with one alarm for the next letter', () => {
    const { seat, alarms } = sit();
    expect([seat.nowMs(), idsAt(seat.round(), 'desk'), alarms()]).toEqual([0, ['l0'], [10_000]]);
  });

  it('lands letters when the alarm rings, and says so once each', () => {
    const { seat, heard, pass, alarms } = sit();
    pass(25_000);
    expect(idsAt(seat.round(), 'desk')).toEqual(['l0', 'l1', 'l2']);
    expect(heard.map((round) => idsAt(round, 'desk').length)).toEqual([2, 3]);
    expect(alarms()).toEqual([30_000]);
  });

  it('stamps moves with its own time, in whole milliseconds, never backwards', () => {
    const { seat, jump } = sit();
    jump(1234.4);
    seat.send({ type: 'open', messageId: 'l0' });
    jump(-800);
    seat.send({ type: 'putBack' });
    expect(seat.round().moves).toEqual([
      { type: 'open', messageId: 'l0', atMs: 1234 },
      { type: 'putBack', atMs: 1234 },
    ]);
  });

  it('gives the verdict to whoever sent, and the round to whoever listens', () => {
    const { seat, heard } = sit();
    seat.send({ type: 'open', messageId: 'l0' });
    expect(seat.send({ type: 'answer', action: 'reply' })).toMatchObject({ verdict: { tier: 'best' } });
    expect(heard.at(-1)).toBe(seat.round());
    expect(heard).toHaveLength(2);
  });

  it('refuses by value and stays silent when nothing has changed', () => {
    const { seat, heard } = sit();
    expect(seat.send({ type: 'putBack' })).toMatchObject({ refusal: 'hand-empty' });
    expect(heard).toEqual([]);
  });

  it('catches up after a sleep, even when the first thing it hears is a refused move', () => {
    const { seat, heard, jump, alarms } = sit();
    jump(65_000);
    expect(seat.send({ type: 'putBack' })).toMatchObject({ refusal: 'hand-empty' });
    expect([idsAt(seat.round(), 'desk').length, idsAt(seat.round(), 'slid')]).toEqual([5, ['l0', 'l1']]);
    expect([heard.length, alarms()]).toEqual([1, [70_000]]);
  });

  it('an alarm that rings too early does nothing but ring again', () => {
    let ring: () => void = () => undefined;
    const set: number[] = [];
    const seat = openLocalSeat(layDeck(letters(2)), aGuidance(), QUIET, {
      now: () => 0,
      alarm: (afterMs, call) => {
        set.push(afterMs);
        ring = call;
        return () => undefined;
      },
    });
    ring();
    expect([set, idsAt(seat.round(), 'desk')]).toEqual([[10_000, 10_000], ['l0']]);
  });

  it('sets no alarm in a pause, over a memo, with the clock off, or after the end', () => {
    const paused = sit();
    paused.seat.send({ type: 'pause' });
    const memo = sit(layDeck([letter('l0'), letter('offer', ROOM_OFFER), letter('l2')], { turn: turnBefore(1) }));
    memo.pass(20_000);
    const off = sit(layDeck(letters(8)), { ...QUIET, clock: 'off' });
    const over = sit(layDeck(letters(1)));
    over.seat.send({ type: 'open', messageId: 'l0' });
    over.seat.send({ type: 'answer', action: 'reply' });
    expect([paused, memo, off, over].map(({ alarms }) => alarms())).toEqual([[], [], [], []]);
    expect([memo.seat.round().memo, over.seat.round().isOver]).toEqual(['waiting', true]);
  });

  it('takes time up again after a pause where it left it', () => {
    const { seat, jump, alarms, pass } = sit();
    jump(4000);
    seat.send({ type: 'pause' });
    jump(60_000);
    seat.send({ type: 'resume' });
    expect(alarms()).toEqual([70_000]);
    pass(6000);
    expect(idsAt(seat.round(), 'desk')).toEqual(['l0', 'l1']);
  });

  it('stops calling back whoever has left, and calls nobody once closed', () => {
    const { seat, heard, alarms, pass } = sit();
    const others: Round[] = [];
    const leave = seat.subscribe((round) => others.push(round));
    leave();
    pass(10_000);
    seat.close();
    pass(100_000);
    expect([heard.length, others.length, alarms()]).toEqual([1, 0, []]);
  });

  it('a listener may move at once: everybody ends with the same, newest round', () => {
    const { seat, pass } = sit();
    const seen: Round[] = [];
    seat.subscribe((round) => {
      if (idsAt(round, 'hand').length === 0) seat.send({ type: 'open', messageId: 'l1' });
    });
    seat.subscribe((round) => seen.push(round));
    pass(10_000);
    expect(seen.at(-1)).toBe(seat.round());
    expect(idsAt(seat.round(), 'hand')).toEqual(['l1']);
  });

  it('leaves moves from which the round can be told again', () => {
    const { seat, pass } = sit();
    for (const id of ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7']) {
      pass(2100);
      seat.send({ type: 'open', messageId: id });
      seat.send({ type: 'putBack' });
      pass(2900);
      seat.send({ type: 'open', messageId: id });
      seat.send({ type: 'answer', action: 'ignore' });
    }
    expect(seat.round().isOver).toBe(true);
    expect(again(seat.round())).toEqual(seat.round());
  });
});

describe('a seat taken up again', () => {
  const left = sit();
  left.pass(12_000);
  left.seat.send({ type: 'open', messageId: 'l1' });
  left.pass(700);
  left.seat.send({ type: 'look', slip: 'link' }); // refused: there is none, so it is no move
  left.seat.send({ type: 'answer', action: 'ignore' });
  const before = left.seat.round();

  it('stands as it was left, paused at its last move, however much later, with no alarm', () => {
    const back = sit(undefined, undefined, 900_000.5, before.moves);
    expect(back.seat.round()).toEqual({
      ...before,
      isPaused: true,
      stillSinceMs: 12_700,
      moves: [...before.moves, { type: 'pause', atMs: 12_700 }],
    });
    expect([back.seat.nowMs(), back.alarms()]).toEqual([12_700, []]);
    back.pass(50_000);
    expect(idsAt(back.seat.round(), 'desk')).toEqual(['l0']);
  });

  it('goes on from there, and can be left and taken up again', () => {
    const back = sit(undefined, undefined, 900_000.5, before.moves);
    back.pass(50_000);
    back.seat.send({ type: 'resume' });
    back.pass(7300);
    expect(idsAt(back.seat.round(), 'desk')).toEqual(['l0', 'l2']);
    expect(again(back.seat.round())).toMatchObject({ moves: back.seat.round().moves, stillMs: 50_000 });
    const twice = sit(undefined, undefined, 7, back.seat.round().moves);
    expect(twice.seat.round().filed).toEqual(before.filed);
  });

  it('that stood over a memo, in a pause or at its end is left as it was', () => {
    const paused = sit();
    paused.seat.send({ type: 'pause' });
    const over = sit(layDeck(letters(1)));
    over.seat.send({ type: 'open', messageId: 'l0' });
    over.seat.send({ type: 'answer', action: 'reply' });
    for (const { seat } of [paused, over])
      expect(
        sit(layDeck(seat === over.seat ? letters(1) : letters(8)), QUIET, 5, seat.round().moves).seat.round(),
      ).toEqual(seat.round());
  });
});
