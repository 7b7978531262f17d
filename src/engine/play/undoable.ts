// How long the last choice may be taken back: three seconds of the clock, and not at all once its verdict was shown.
import type { Verdict } from '../judge/judge.ts';
import { type Filed, type Round, type RoundSettings, UNDO_MS } from './round-state.ts';

/** Whether the choice shows its card at once, being the `nth` (from 0) of the round. */
export function showsCard({ coach }: RoundSettings, verdict: Verdict, nth: number): boolean {
  return verdict.tier === 'harmful' || coach === 'all' || (coach === 'first-three' && nth < 3);
}

/** For how long the clock has stood still since an answer, up to the last time that it started. */
function stoodMs(round: Round, { wallAtMs, answeredAtMs }: Filed): number {
  return round.stillMs - (wallAtMs - answeredAtMs);
}

/** Ms since an answer at wall time `atMs`, less those in which the clock stood still; after the end they count on. */
export function sinceMs(round: Round, filed: Filed, atMs: number): number {
  const untilMs = round.isOver ? atMs : (round.stillSinceMs ?? atMs);
  return untilMs - filed.wallAtMs - stoodMs(round, filed);
}

/** The last choice, where it is one that may be taken back for a while: its verdict has not been shown. */
export function lastQuiet(round: Round): Filed | null {
  const last = round.filed.at(-1);
  return last && !showsCard(round.settings, last.verdict, round.filed.length - 1) ? last : null;
}

/** Wall time up to which the last choice may be taken back, provided that the clock runs; null where it may not. */
export function undoUntilMs(round: Round): number | null {
  const last = lastQuiet(round);
  return last && last.wallAtMs + UNDO_MS + stoodMs(round, last);
}
