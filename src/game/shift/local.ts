// A seat that runs the engine right here. Its edges, the clock and the alarm, are handed in.
import type { Deck } from '../../engine/deal/deck.ts';
import { nextEventMs, replay, settle, step, type Step } from '../../engine/play/round.ts';
import type { Move, Round, RoundSettings } from '../../engine/play/round-state.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Seat, UnstampedMove } from './seat.ts';

export interface LocalEdges {
  now(): number; // milliseconds of any monotonic clock
  alarm(afterMs: number, ring: () => void): () => void; // returns how to cancel
}

/** The round that these moves lead to, with its clock standing at the last of them. */
function takeUp(deck: Deck, guidance: Guidance, settings: RoundSettings, moves: readonly Move[]): Round {
  const round = replay(deck, guidance, settings, moves);
  return moves.length > 0 ? step(round, { type: 'pause', atMs: round.lastMs }).round : round;
}

/**
 * A running round in this page. The clock starts at once; a round that is taken up again after some moves stands
 * paused at the last of them.
 */
export function openLocalSeat(
  deck: Deck,
  guidance: Guidance,
  settings: RoundSettings,
  edges: LocalEdges,
  moves: readonly Move[] = [],
): Seat {
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
