// The reading pace, in words a minute. A leaf of its own: the rules plan by it and the settings offer it, and the first
// screen may carry no other rule.

/** The slowest and the fastest pace that the schedule honours, and the one that a new player begins with. */
export const PACE = { slowest: 40, fastest: 400, start: 180 } as const;

/** The nearest pace that is honoured. */
export function honouredPace(wpm: number): number {
  return Math.min(PACE.fastest, Math.max(PACE.slowest, wpm));
}
