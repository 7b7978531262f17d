// A round that was left in the middle says what it is, on the menu and on the play page; of a clock only where one runs.
import { expect, it } from 'vitest';
import { resumeWords } from '../../src/game/resume-sheet.tsx';
import type { Mode } from '../../src/pack/words.ts';
import type { Dealt, LateRound } from '../../src/shell/kept/round-document.ts';
import { waitingWords } from '../../src/shell/menu/waiting.ts';
import { beginWith, file, letters, make, QUIET } from '../engine/table-top.ts';
import { dealt } from './shift/hands.ts';

const late: LateRound = { ids: ['l0'], done: {}, ticks: [] };
const CLOCK = 'The clock has waited since your last move.';
const NO_CLOCK = 'The others lie as you left them.';

it.for<[Mode, Partial<Dealt>, string, string, string]>([
  ['shift', {}, 'a shift', 'A shift is', CLOCK],
  ['shift', { settings: { ...QUIET, clock: 'off' } }, 'a shift', 'A shift is', NO_CLOCK],
  ['coach', {}, 'a coached shift', 'A shift is', CLOCK],
  ['calm', { settings: { ...QUIET, clock: 'off' } }, 'a calm desk', 'A shift is', NO_CLOCK],
  [
    'shift',
    { rule: 'scam', settings: { ...QUIET, clock: 'off' } },
    'five letters on one rule',
    'Five letters on one rule are',
    NO_CLOCK,
  ],
  [
    'shift',
    { late, settings: { ...QUIET, clock: 'off', isLate: true } },
    'last week’s post',
    'Last week’s post is',
    NO_CLOCK,
  ],
])('%s, %o: %s', ([mode, change, which, title, clock]) => {
  const kept = { ...dealt, mode, ...change, moves: file('l0', 'reply', 10) };
  expect(waitingWords(kept)).toBe(`Go on: ${which}, 1 done`);
  const round = make(beginWith(letters(3), kept.settings, { rule: kept.rule }), ...kept.moves);
  expect(resumeWords(round)).toEqual({
    title: `${title} still lying here`,
    lead: `1 of 3 letters are done. ${clock}`,
  });
});
