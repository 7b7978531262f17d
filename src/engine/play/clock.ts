// Shift time: wall time less every stretch in which the clock stood still.
import type { Round } from './round-state.ts';

/** Shift time in ms at wall time `atMs` (ms since the round began). It stands still in pause, memo and card. */
export function shiftMs(round: Round, atMs: number): number {
  return (round.stillSinceMs ?? atMs) - round.stillMs;
}

function mustStandStill(round: Round): boolean {
  return round.isPaused || round.isOver || round.cardFor !== null || round.memo === 'waiting';
}

/** The round with its clock stopped or started as its state demands, at wall time `atMs`. */
export function setClock(round: Round, atMs: number): Round {
  if (mustStandStill(round)) return round.stillSinceMs === null ? { ...round, stillSinceMs: atMs } : round;
  if (round.stillSinceMs === null) return round;
  return { ...round, stillMs: round.stillMs + (atMs - round.stillSinceMs), stillSinceMs: null };
}
