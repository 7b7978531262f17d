// A seat that runs the engine right here. Its edges, the clock and the alarm, are handed in.
import type { Deck } from '../engine/deck.ts';
import { nextEventMs, settle, startRound, step, type Step } from '../engine/round.ts';
import type { Round, RoundSettings } from '../engine/round-state.ts';
import type { Guidance } from '../pack/guidance-schema.ts';
import type { Seat, UnstampedMove } from './seat.ts';

export interface LocalEdges {
  now(): number; // milliseconds of any monotonic clock
  alarm(afterMs: number, ring: () => void): () => void; // returns how to cancel
}

/** A running round in this page. The clock starts at once. */
export function openLocalSeat(deck: Deck, guidance: Guidance, settings: RoundSettings, edges: LocalEdges): Seat {
  const beganAt = edges.now();
  const listeners = new Set<(round: Round) => void>();
  let round = startRound(deck, guidance, settings);
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
