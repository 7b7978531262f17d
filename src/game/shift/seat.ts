// What a screen talks to. A local seat runs the engine in the page; another kind may ask a server. Screens cannot tell.
import type { Step } from '../../engine/play/round.ts';
import type { Move, Round } from '../../engine/play/round-state.ts';

/** A move as a screen makes it: the seat stamps the time. */
export type UnstampedMove = Move extends infer M ? (M extends Move ? Omit<M, 'atMs'> : never) : never;

export interface Seat {
  /** The round as it stands; a new object after every change. */
  round(): Round;
  /** Milliseconds since the round began, by the seat's own clock. */
  nowMs(): number;
  /** Makes a move now. A refusal is a value; the round is unchanged by it but for what time has done. */
  send(move: UnstampedMove): Step;
  /** Calls back after every change, whether a move or time made it. Returns how to stop. */
  subscribe(listener: (round: Round) => void): () => void;
  /** Ends timers. The seat may not be used afterwards. */
  close(): void;
}
