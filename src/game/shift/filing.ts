// The word about the last answer: three seconds in which it can be taken back, then how the sender takes it.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Verdict } from '../../engine/judge/judge.ts';
import { type Round, UNDO_MS } from '../../engine/play/round-state.ts';
import { lastQuiet, sinceMs } from '../../engine/play/undoable.ts';
import type { Alarm, RunningRound } from './running-round.ts';

export interface Filing {
  verdict: Verdict;
  isSettled: boolean; // the time for undoing is over, and the sender may react
}

const SHOWN_MS = UNDO_MS + 7000;

interface FilingNow {
  filing: Filing | null;
  changesInMs: number | null; // null: not by itself
}

/** An earlier answer that comes to light by an undo is worth a word only while it can be taken back as well. */
function isAfterUndo({ moves }: Round): boolean {
  return moves.findLast(({ type }) => type === 'answer' || type === 'undo')?.type === 'undo';
}

/** What there is to say of the last answer at `nowMs`. A choice whose card was shown needs no word. */
export function filingAt(round: Round, nowMs: number): FilingNow {
  const last = lastQuiet(round);
  if (!last) return { filing: null, changesInMs: null };
  const ageMs = sinceMs(round, last, nowMs);
  const isSettled = ageMs > UNDO_MS;
  const endsAtMs = isSettled ? SHOWN_MS : UNDO_MS;
  if (ageMs > endsAtMs || (isSettled && isAfterUndo(round))) return { filing: null, changesInMs: null };
  const isStill = round.stillSinceMs !== null && !round.isOver;
  return { filing: { verdict: last.verdict, isSettled }, changesInMs: isStill ? null : endsAtMs + 1 - ageMs };
}

interface FilingWatch {
  readonly filing: ReadonlySignal<Filing | null>;
  close(): void;
}

/** Follows a round; the signal changes only when the word does. */
export function watchFiling(running: RunningRound, alarm: Alarm): FilingWatch {
  const filing = signal<Filing | null>(null);
  let cancel: () => void = () => undefined;
  const look = (): void => {
    cancel();
    const { filing: next, changesInMs } = filingAt(running.round(), running.nowMs());
    const before = filing.peek();
    if (next?.verdict !== before?.verdict || next?.isSettled !== before?.isSettled) filing.value = next;
    cancel = changesInMs === null ? () => undefined : alarm(changesInMs, look);
  };
  const stop = running.subscribe(look);
  look();
  return {
    filing,
    close: () => {
      stop();
      cancel();
    },
  };
}
