// A round that runs: the rules, with a clock that stamps each move. Its edges, the clock and the alarm, are handed in.
import type { Deck } from '../../engine/deal/deck.ts';
import { nextEventMs, replay, settle, step, type Step } from '../../engine/play/round.ts';
import type { Move, Round, RoundSettings } from '../../engine/play/round-state.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';

/** A move as a screen makes it: the running round stamps the time. */
type UnstampedMove = Move extends infer M ? (M extends Move ? Omit<M, 'atMs'> : never) : never;

export interface RunningRound {
  /** The round as it stands; a new object after every change. */
  round(): Round;
  /** Milliseconds since the round began, by its own clock. */
  nowMs(): number;
  /** Makes a move now. A refusal is a value; the round is unchanged by it but for what time has done. */
  send(move: UnstampedMove): Step;
  /** Calls back after every change, whether a move or time made it. Returns how to stop. */
  subscribe(listener: (round: Round) => void): () => void;
  /** Ends timers. It may not be used afterwards. */
  close(): void;
}

/** Rings once after so many milliseconds; returns how to cancel it. */
export type Alarm = (afterMs: number, ring: () => void) => () => void;

export interface Edges {
  now(): number; // milliseconds of any monotonic clock
  alarm: Alarm;
}

/** The round that these moves lead to, with its clock standing at the last of them. */
function takeUp(deck: Deck, guidance: Guidance, settings: RoundSettings, moves: readonly Move[]): Round {
  const round = replay(deck, guidance, settings, moves);
  return moves.length > 0 ? step(round, { type: 'pause', atMs: round.lastMs }).round : round;
}

/**
 * Starts the clock at once; a round that is taken up again after some moves stands
 * paused at the last of them.
 */
export function openRunningRound(
  deck: Deck,
  guidance: Guidance,
  settings: RoundSettings,
  edges: Edges,
  moves: readonly Move[] = [],
): RunningRound {
  const listeners = new Set<(round: Round) => void>();
  let round = takeUp(deck, guidance, settings, moves);
  const beganAt = edges.now() - round.lastMs;
  let cancelAlarm: () => void = () => undefined;

  const nowMs = (): number => Math.max(round.lastMs, Math.round(edges.now() - beganAt));

  const publish = (next: Round): void => {
    cancelAlarm();
    const hasChanged = next !== round;
    round = next;
    const due = nextEventMs(round);
    if (due !== null) cancelAlarm = edges.alarm(Math.max(1, due - nowMs()), () => publish(settle(round, nowMs())));
    if (hasChanged) for (const listener of listeners) listener(round);
  };
  publish(round);

  return {
    round: () => round,
    nowMs,
    send(move: UnstampedMove): Step {
      const made = step(round, { ...move, atMs: nowMs() });
      publish(made.round);
      return made;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      cancelAlarm();
      listeners.clear();
    },
  };
}
