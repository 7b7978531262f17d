// The pinned note as the screen gets it: boxes and ticks, what was found, what a memo dropped or brought.
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../src/engine/judge/needs.ts';
import { needsNow, settle } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { needViews } from '../../../src/game/shift/desk-view.ts';
import { aPersona } from '../../builders.ts';
import { beginWith, file, letters, make, memoBefore, memoRead } from '../../engine/table-top.ts';

const persona = aPersona({
  needs: [
    { id: 'speakers', text: 'two speakers', topics: ['speakers'], boxes: 2 },
    { id: 'sound', text: 'a sound technician', topics: ['sound'], boxes: 1 },
  ],
});
const talks = letters(4, { facts: { topic: 'speakers', wants: 'yes', fills: 'speakers' } });
const begun = beginWith(talks, { clock: 'off' }, { persona, needs: needsOf(persona) });
const note = (round: Round): string[] =>
  needViews(round, needsNow(round)).map(({ text, state, ticked, boxes }) => `${text}: ${state} ${ticked}/${boxes}`);

describe('the note', () => {
  it('lists each need with its boxes', () => {
    expect(note(begun)).toEqual(['two speakers: standing 0/2', 'a sound technician: standing 0/1']);
  });

  it('ticks box by box, and puts what is found first', () => {
    const one = settle(make(begun, ...file('l0', 'reply', 1000)), 9000);
    expect(note(one)).toEqual(['two speakers: standing 1/2', 'a sound technician: standing 0/1']);
    const both = settle(make(one, ...file('l1', 'reply', 10_000)), 19_000);
    expect(note(both)).toEqual(['two speakers: met 2/2', 'a sound technician: standing 0/1']);
  });

  it('tells what a memo dropped from what was found', () => {
    const memo = { ...memoBefore(1), drops: ['sound'] };
    const round = make(beginWith(talks, {}, { persona, needs: needsOf(persona), memo }), memoRead(12_000));
    expect(note(round)).toEqual([
      'a sound technician: dropped 0/1',
      'two speakers: standing 0/2',
      'a room by Friday: new 0/1',
    ]);
  });

  it('has no boxes where no tick counts', () => {
    const bare = beginWith(talks, {}, { persona, needs: needsOf(persona), hasTicks: false });
    expect(note(bare)).toEqual(['two speakers: standing 0/0', 'a sound technician: standing 0/0']);
  });
});
