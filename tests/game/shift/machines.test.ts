// The machines of the play screen, each with one job: what is laid over the desk, the stamp, the hint, the wall clock.
import { describe, expect, it } from 'vitest';
import { makeHint } from '../../../src/game/shift/hint.ts';
import { HOLD_MS, makeHold } from '../../../src/game/shift/hold.ts';
import { clear, lay, NOTHING_LAID, type Overlay } from '../../../src/game/shift/overlay.ts';
import { hangShiftClock } from '../../../src/game/shift/shift-clock.ts';
import { isStampUp, type StampState, type StampTouch, touchStamp } from '../../../src/game/shift/stamp.ts';
import { run } from './hands.ts';

describe('what is laid over the desk', () => {
  it.for<[Overlay[], Overlay]>([
    [['pause'], 'none'],
    [['away'], 'none'],
    [['unseen'], 'none'],
    [['settings'], 'none'],
    [['pause', 'settings'], 'pause'],
    [['away', 'rulebook'], 'pause'],
  ])('%j is cleared to %s', ([laid, under]) => {
    const top = laid.reduce((now, next) => (next === 'none' ? now : lay(now, next)), NOTHING_LAID);
    expect(clear(top).top).toBe(under);
    expect(clear(clear(top)).top).toBe('none');
  });

  it('the rulebook opens where it was asked to, once', () => {
    const open = lay(NOTHING_LAID, 'rulebook', 'block-avoid-generally');
    expect([open.ruleTarget, clear(open).ruleTarget]).toEqual(['block-avoid-generally', '']);
  });
});

describe('the stamp', () => {
  it.for<[string, StampTouch[], StampState]>([
    ['held to the end asks why', ['hold', 'ask', 'release'], 'asking'],
    ['let go early rests again', ['hold', 'release'], 'rests'],
    ['pressed once is armed', ['press'], 'armed'],
    ['pressed twice asks why', ['press', 'press'], 'asking'],
    [
      'pressed twice by a pointer, which begins to hold each time, asks why',
      ['hold', 'release', 'press', 'hold', 'release', 'press'],
      'asking',
    ],
    ['asks why when a letter is dropped into its drawer', ['ask'], 'asking'],
    ['armed is put down', ['press', 'put-down'], 'rests'],
    ['asking is put down', ['ask', 'put-down'], 'rests'],
    ['asking is not let go by a pointer', ['ask', 'release'], 'asking'],
    ['asking goes on without a mark', ['ask', 'go-on'], 'seen-enough'],
    ['that goes on is put down all the same', ['ask', 'go-on', 'put-down'], 'rests'],
    ['at rest is not let go at all', ['release'], 'rests'],
    ['at rest has nothing to go on with', ['go-on'], 'rests'],
  ])('%s', ([, touches, state]) => {
    expect(touches.reduce(touchStamp, 'rests')).toBe(state);
  });

  it('stops the clock while it is held or asks, and not while it is armed', () => {
    const states: StampState[] = ['rests', 'armed', 'held', 'held-again', 'asking', 'seen-enough'];
    expect(states.filter(isStampUp)).toEqual(['held', 'held-again', 'asking', 'seen-enough']);
  });
});

describe('a hold', () => {
  it('rings once when it has lasted, and is over then', () => {
    const { alarm, pass } = run();
    let rung = 0;
    const hold = makeHold(alarm, () => (rung += 1));
    hold.begin();
    pass(HOLD_MS - 1);
    expect(rung).toBe(0);
    pass(1);
    expect([rung, hold.end()]).toEqual([1, false]);
  });

  it('that is let go early rings never', () => {
    const { alarm, pass } = run();
    let rung = 0;
    const hold = makeHold(alarm, () => (rung += 1));
    hold.begin();
    pass(HOLD_MS - 1);
    expect([hold.end(), hold.end()]).toEqual([true, false]);
    pass(HOLD_MS);
    expect(rung).toBe(0);
  });
});

describe('a hint', () => {
  it('goes by itself, and a newer one has its whole time', () => {
    const { alarm, pass } = run();
    const hint = makeHint(alarm);
    hint.say('one');
    pass(2000);
    hint.say('two');
    pass(2000);
    expect(hint.text.peek()).toBe('two');
    pass(600);
    expect(hint.text.peek()).toBeNull();
  });

  it('leaves no alarm behind when it is closed', () => {
    const { alarm, alarms } = run();
    const hint = makeHint(alarm);
    const before = alarms().length;
    hint.say('one');
    hint.close();
    expect(alarms()).toHaveLength(before);
  });
});

describe('the wall clock', () => {
  it('is looked at once a second, and not while time stands still', () => {
    const { running, alarm, pass } = run();
    const clock = hangShiftClock(running, alarm);
    pass(2500);
    expect(clock.nowMs.peek()).toBe(2000);
    running.send({ type: 'pause' });
    pass(5000);
    expect(clock.nowMs.peek()).toBe(2000);
    running.send({ type: 'resume' });
    pass(1000);
    expect(clock.nowMs.peek()).toBe(8000);
    clock.close();
    pass(5000);
    expect(clock.nowMs.peek()).toBe(8000);
  });
});
