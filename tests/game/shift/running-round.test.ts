// A running round, with a clock and an alarm in our hands.
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { openRunningRound } from '../../../src/game/shift/running-round.ts';
import { aGuidance } from '../../builders.ts';
import { again, idsAt, layDeck, letter, letters, QUIET, ROOM_OFFER, memoBefore } from '../../engine/table-top.ts';
import { run } from './hands.ts';

describe('a running round', () => {
  it('begins at nought, whatever the clock shows, with one alarm for the next letter', () => {
    const { running, alarms } = run();
    expect([running.nowMs(), idsAt(running.round(), 'desk'), alarms()]).toEqual([0, ['l0'], [10_000]]);
  });

  it('lands letters when the alarm rings, and says so once each', () => {
    const { running, heard, pass, alarms } = run();
    pass(25_000);
    expect(idsAt(running.round(), 'desk')).toEqual(['l0', 'l1', 'l2']);
    expect(heard.map((round) => idsAt(round, 'desk').length)).toEqual([2, 3]);
    expect(alarms()).toEqual([30_000]);
  });

  it('stamps moves with its own time, in whole milliseconds, never backwards', () => {
    const { running, jump } = run();
    jump(1234.4);
    running.send({ type: 'open', messageId: 'l0' });
    jump(-800);
    running.send({ type: 'putBack' });
    expect(running.round().moves).toEqual([
      { type: 'open', messageId: 'l0', atMs: 1234 },
      { type: 'putBack', atMs: 1234 },
    ]);
  });

  it('gives the verdict to whoever sent, and the round to whoever listens', () => {
    const { running, heard } = run();
    running.send({ type: 'open', messageId: 'l0' });
    expect(running.send({ type: 'answer', action: 'reply' })).toMatchObject({ verdict: { tier: 'best' } });
    expect(heard.at(-1)).toBe(running.round());
    expect(heard).toHaveLength(2);
  });

  it('refuses by value and stays silent when nothing has changed', () => {
    const { running, heard } = run();
    expect(running.send({ type: 'putBack' })).toMatchObject({ refusal: 'hand-empty' });
    expect(heard).toEqual([]);
  });

  it('catches up after a sleep, even when the first thing it hears is a refused move', () => {
    const { running, heard, jump, alarms } = run();
    jump(65_000);
    expect(running.send({ type: 'putBack' })).toMatchObject({ refusal: 'hand-empty' });
    expect([idsAt(running.round(), 'desk').length, idsAt(running.round(), 'slid')]).toEqual([5, ['l0', 'l1']]);
    expect([heard.length, alarms()]).toEqual([1, [70_000]]);
  });

  it('an alarm that rings too early does nothing but ring again', () => {
    let ring: () => void = () => undefined;
    const set: number[] = [];
    const running = openRunningRound(layDeck(letters(2)), aGuidance(), QUIET, {
      now: () => 0,
      alarm: (afterMs, call) => {
        set.push(afterMs);
        ring = call;
        return () => undefined;
      },
    });
    ring();
    expect([set, idsAt(running.round(), 'desk')]).toEqual([[10_000, 10_000], ['l0']]);
  });

  it('sets no alarm in a pause, over a memo, with the clock off, or after the end', () => {
    const paused = run();
    paused.running.send({ type: 'pause' });
    const memo = run(layDeck([letter('l0'), letter('offer', ROOM_OFFER), letter('l2')], { memo: memoBefore(1) }));
    memo.pass(20_000);
    const off = run(layDeck(letters(8)), { ...QUIET, clock: 'off' });
    const over = run(layDeck(letters(1)));
    over.running.send({ type: 'open', messageId: 'l0' });
    over.running.send({ type: 'answer', action: 'reply' });
    expect([paused, memo, off, over].map(({ alarms }) => alarms())).toEqual([[], [], [], []]);
    expect([memo.running.round().memo, over.running.round().isOver]).toEqual(['waiting', true]);
  });

  it('takes time up again after a pause where it left it', () => {
    const { running, jump, alarms, pass } = run();
    jump(4000);
    running.send({ type: 'pause' });
    jump(60_000);
    running.send({ type: 'resume' });
    expect(alarms()).toEqual([70_000]);
    pass(6000);
    expect(idsAt(running.round(), 'desk')).toEqual(['l0', 'l1']);
  });

  it('stops calling back whoever has left, and calls nobody once closed', () => {
    const { running, heard, alarms, pass } = run();
    const others: Round[] = [];
    const leave = running.subscribe((round) => others.push(round));
    leave();
    pass(10_000);
    running.close();
    pass(100_000);
    expect([heard.length, others.length, alarms()]).toEqual([1, 0, []]);
  });

  it('a listener may move at once: everybody ends with the same, newest round', () => {
    const { running, pass } = run();
    const seen: Round[] = [];
    running.subscribe((round) => {
      if (idsAt(round, 'hand').length === 0) running.send({ type: 'open', messageId: 'l1' });
    });
    running.subscribe((round) => seen.push(round));
    pass(10_000);
    expect(seen.at(-1)).toBe(running.round());
    expect(idsAt(running.round(), 'hand')).toEqual(['l1']);
  });

  it('leaves moves from which the round can be told again', () => {
    const { running, pass } = run();
    for (const id of ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7']) {
      pass(2100);
      running.send({ type: 'open', messageId: id });
      running.send({ type: 'putBack' });
      pass(2900);
      running.send({ type: 'open', messageId: id });
      running.send({ type: 'answer', action: 'ignore' });
    }
    expect(running.round().isOver).toBe(true);
    expect(again(running.round())).toEqual(running.round());
  });
});

describe('a round taken up again', () => {
  const left = run();
  left.pass(12_000);
  left.running.send({ type: 'open', messageId: 'l1' });
  left.pass(700);
  left.running.send({ type: 'look', slip: 'link' }); // refused: there is none, so it is no move
  left.running.send({ type: 'answer', action: 'ignore' });
  const before = left.running.round();

  it('stands as it was left, paused at its last move, however much later, with no alarm', () => {
    const back = run(undefined, undefined, 900_000.5, before.moves);
    expect(back.running.round()).toEqual({
      ...before,
      isPaused: true,
      stillSinceMs: 12_700,
      moves: [...before.moves, { type: 'pause', atMs: 12_700 }],
    });
    expect([back.running.nowMs(), back.alarms()]).toEqual([12_700, []]);
    back.pass(50_000);
    expect(idsAt(back.running.round(), 'desk')).toEqual(['l0']);
  });

  it('goes on from there, and can be left and taken up again', () => {
    const back = run(undefined, undefined, 900_000.5, before.moves);
    back.pass(50_000);
    back.running.send({ type: 'resume' });
    back.pass(7300);
    expect(idsAt(back.running.round(), 'desk')).toEqual(['l0', 'l2']);
    expect(again(back.running.round())).toMatchObject({ moves: back.running.round().moves, stillMs: 50_000 });
    const twice = run(undefined, undefined, 7, back.running.round().moves);
    expect(twice.running.round().filed).toEqual(before.filed);
  });

  it('that stood over a memo, in a pause or at its end is left as it was', () => {
    const paused = run();
    paused.running.send({ type: 'pause' });
    const over = run(layDeck(letters(1)));
    over.running.send({ type: 'open', messageId: 'l0' });
    over.running.send({ type: 'answer', action: 'reply' });
    for (const { running } of [paused, over])
      expect(
        run(
          layDeck(running === over.running ? letters(1) : letters(8)),
          QUIET,
          5,
          running.round().moves,
        ).running.round(),
      ).toEqual(running.round());
  });
});
