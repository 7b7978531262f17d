// The word about the last answer: what it says when, and that it tells the truth about undo.
import { describe, expect, it } from 'vitest';
import { filingAt, watchFiling } from '../../../src/game/shift/filing.ts';
import { beginWith, block, cardRead, file, letters, make, open, pause, resume, undo } from '../../engine/table-top.ts';
import { run } from './hands.ts';

const start = beginWith(letters(8));
const answered = make(start, ...file('l0', 'reply', 1000));

describe('the word about the last answer', () => {
  it.for([
    [1000, { isSettled: false }, 3001],
    [4000, { isSettled: false }, 1],
    [4001, { isSettled: true }, 7000],
    [11_000, { isSettled: true }, 1],
    [11_001, null, null],
  ] as const)('of a choice of 1,000, at %i: %j', ([nowMs, filing, changesInMs]) => {
    expect(filingAt(answered, nowMs)).toMatchObject({ filing, changesInMs });
  });

  it('waits with the clock: a pause takes nothing from the time for undoing', () => {
    const paused = make(answered, pause(2000));
    expect(filingAt(paused, 60_000)).toMatchObject({ filing: { isSettled: false }, changesInMs: null });
    expect(filingAt(make(paused, resume(60_000)), 60_500)).toMatchObject({
      filing: { isSettled: false },
      changesInMs: 1501,
    });
  });

  it('goes on after the end of the round', () => {
    const over = make(beginWith(letters(1)), ...file('l0', 'reply', 1000));
    expect(filingAt(over, 3000)).toMatchObject({ filing: { isSettled: false }, changesInMs: 1001 });
    expect(filingAt(over, 4001)).toMatchObject({ filing: { isSettled: true } });
  });

  it.for([
    ['before any answer', start, 5],
    ['where a card said it all', make(start, open('l0', 0), block(10), cardRead(20)), 30],
    [
      'of an older answer that an undo has brought to light',
      make(answered, ...file('l1', 'reply', 10_000), undo(10_500)),
      10_600,
    ],
  ] as const)('is none %s', ([, round, nowMs]) => {
    expect(filingAt(round, nowMs).filing).toBeNull();
  });

  it('is of the answer before, where an undo leaves that one fresh', () => {
    const calm = beginWith(letters(8), { clock: 'off' });
    const undone = make(calm, ...file('l0', 'reply', 1000), ...file('l1', 'reply', 2000), undo(2500));
    expect(filingAt(undone, 2600).filing).toMatchObject({ verdict: { messageId: 'l0' }, isSettled: false });
  });
});

describe('the watch over it', () => {
  it('changes when the word does, and only then', () => {
    const { running, alarm, pass } = run();
    const watch = watchFiling(running, alarm);
    const said: unknown[] = [];
    watch.filing.subscribe((filing) => said.push(filing && [filing.verdict.messageId, filing.isSettled]));
    running.send({ type: 'open', messageId: 'l0' });
    running.send({ type: 'answer', action: 'reply' });
    pass(20_000);
    expect(said).toEqual([null, ['l0', false], ['l0', true], null]);
  });

  it('leaves no alarm behind when it is closed', () => {
    const { running, alarm, alarms } = run();
    const watch = watchFiling(running, alarm);
    running.send({ type: 'open', messageId: 'l0' });
    running.send({ type: 'answer', action: 'reply' });
    watch.close();
    running.close();
    expect(alarms()).toEqual([]);
  });
});
