import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { deskView, soundInARow } from '../../../src/game/shift/desk-view.ts';
import { assignSlots } from '../../../src/game/shift/lying.ts';
import { beginWith, file, letters, make, undo } from '../../engine/table-top.ts';

/** On this table reply is best and ignore is wrong. Five letters lie on it. */
const desk = (): Round => settle(beginWith(letters(8)), 40_000);

const three = make(
  desk(),
  ...file('l0', 'reply', 40_000),
  ...file('l1', 'reply', 41_000),
  ...file('l2', 'reply', 42_000),
);

describe('the streak', () => {
  it.for([
    [40_000, 0],
    [43_000, 0], // it may still be taken back
    [43_001, 1],
    [44_001, 2],
    [45_001, 3],
  ] as const)('at %i of three sound choices: %i', ([nowMs, expected]) => {
    expect(soundInARow(three, nowMs)).toBe(expected);
    expect(deskView(three, nowMs, assignSlots(three, new Map())).streak).toBe(expected);
  });

  it('starts anew behind a choice that was not sound, once that is settled', () => {
    const broken = make(three, ...file('l3', 'ignore', 43_500));
    expect(broken.filed.at(-1)?.verdict.credit).toBeLessThan(60);
    expect([soundInARow(broken, 46_500), soundInARow(broken, 46_501)]).toEqual([3, 0]);
    expect(soundInARow(make(broken, ...file('l4', 'reply', 47_000)), 50_001)).toBe(1);
  });

  it('forgets a choice that was taken back', () => {
    expect(soundInARow(make(three, ...file('l3', 'ignore', 43_500), undo(44_000)), 90_000)).toBe(3);
  });

  it('is nothing on a fresh desk', () => expect(soundInARow(desk(), 40_000)).toBe(0));
});
