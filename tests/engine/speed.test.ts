// How long dealing and playing take on this machine: printed for whoever looks, never a reason to fail.
import { expect, it } from 'vitest';
import { buildReport } from '../../src/engine/report/report.ts';
import { onDesk, startRound, step } from '../../src/engine/play/round.ts';
import type { Round } from '../../src/engine/play/round-state.ts';
import { aDeck, aGuidance } from '../builders.ts';
import { QUIET } from './table-top.ts';

it('prints the cost of a thousand decks and a thousand rounds', () => {
  const began = performance.now();
  const decks = Array.from({ length: 1000 }, (_, seed) => aDeck({ seed }));
  const dealt = performance.now();
  const reports = decks.map((deck) => {
    let round: Round = startRound(deck, aGuidance(), { ...QUIET, clock: 'off' });
    for (let atMs = 0; !round.isOver && atMs < 10_000; atMs += 10) {
      round = step(round, { type: 'memoRead', atMs }).round;
      round = step(round, { type: 'open', messageId: onDesk(round)[0]?.messageId ?? '', atMs }).round;
      round = step(round, { type: 'answer', action: 'reply', atMs }).round;
      round = step(round, { type: 'cardRead', atMs }).round;
    }
    return buildReport(round);
  });
  console.info(
    `1000 decks ${Math.round(dealt - began)} ms, 1000 rounds with report ${Math.round(performance.now() - dealt)} ms`,
  );
  expect(reports.every((report) => report.judged === 12)).toBe(true);
});
