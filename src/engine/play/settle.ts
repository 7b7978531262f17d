// What time does by itself: letters land, the oldest slides off a full desk, a box is ticked, the memo comes. A function of
// the schedule and the clock alone: however often, or seldom, it is called, the outcome is the same.
import { setClock, shiftMs } from './clock.ts';
import { CALM_DESK_HOLDS, DESK_HOLDS, IDLE_MS, type Letter, type Round } from './round-state.ts';
import { enterTick, needsNow, tickComesMs } from './ticks.ts';
import { undoUntilMs } from './undoable.ts';

export function withLetter(round: Round, messageId: string, change: Partial<Letter>): Round {
  return {
    ...round,
    letters: round.letters.map((letter) => (letter.messageId === messageId ? { ...letter, ...change } : letter)),
  };
}

export function onDesk(round: Round): Letter[] {
  return round.letters.filter((letter) => letter.place === 'desk');
}

export function inHand(round: Round): Letter | undefined {
  return round.letters.find((letter) => letter.place === 'hand');
}

/**
 * Lands the next letter. Of five that lie there already the oldest slides off to make way; where an undo has laid a sixth
 * across them, still one alone: taking back costs no letter.
 */
function land(round: Round, { messageId }: Letter, landedAtMs: number): Round {
  const lying = onDesk(round).toSorted((a, b) => (a.landedAtMs ?? 0) - (b.landedAtMs ?? 0));
  const oldest = lying.length >= DESK_HOLDS ? lying[0] : undefined;
  const cleared = oldest ? withLetter(round, oldest.messageId, { place: 'slid', needs: needsNow(round) }) : round;
  const arrived = withLetter(cleared, messageId, { place: 'desk', landedAtMs });
  // What time has done stands: no later move may claim to be earlier.
  return { ...arrived, lastMs: Math.max(round.lastMs, landedAtMs + round.stillMs) };
}

function nextAhead(round: Round): number {
  const at = round.letters.findIndex((letter) => letter.place === 'ahead');
  return at < 0 ? round.letters.length : at;
}

/** Brings the schedule forward when the desk and the hand are empty: nobody waits for the post. */
function pull(round: Round, clockMs: number): Round {
  const planned = round.arrivalsMs[nextAhead(round)];
  if (planned === undefined || round.settings.clock === 'off') return round;
  if (onDesk(round).length > 0 || inHand(round)) return round;
  const waitMs = planned - round.pulledMs - clockMs;
  return waitMs > IDLE_MS ? { ...round, pulledMs: round.pulledMs + (waitMs - IDLE_MS) } : round;
}

/** Wall time from which the memo may come, as far as the schedule says; null where none is ahead, or letters come first. */
function memoPlannedMs(round: Round): number | null {
  const { memo } = round.deck;
  if (!memo || round.memo !== 'ahead' || nextAhead(round) < memo.beforeCard) return null;
  if (round.settings.clock === 'off') return 0;
  const planned = round.arrivalsMs[memo.beforeCard];
  return planned === undefined ? null : planned - round.pulledMs + round.stillMs;
}

/** Whether the memo is to come by wall time `atMs`. It still waits for the hand to be empty, and for an undo to lapse. */
export function isMemoDue(round: Round, atMs: number): boolean {
  const planned = memoPlannedMs(round);
  return planned !== null && planned <= atMs;
}

/** Wall time at which the memo comes by itself, the hand being empty: once the last answer can no longer be taken back. */
function memoComesMs(round: Round): number | null {
  const planned = memoPlannedMs(round);
  if (planned === null || inHand(round)) return null;
  return Math.max(planned, (undoUntilMs(round) ?? -1) + 1, round.lastMs);
}

/** Enters the last answer's tick, if it is to come by wall time `atMs`. */
function tickInTime(round: Round, atMs: number): Round {
  const comesMs = tickComesMs(round);
  if (comesMs === null || comesMs > atMs) return round;
  return { ...enterTick(round, comesMs), lastMs: Math.max(round.lastMs, comesMs) };
}

/** Wall time at which the next letter lands on the clock; null where none is ahead, or the clock is off. */
function landsMs(round: Round): number | null {
  const planned = round.arrivalsMs[nextAhead(round)];
  if (planned === undefined || round.settings.clock === 'off') return null;
  return planned - round.pulledMs + round.stillMs;
}

function landInTime(round: Round, atMs: number): Round {
  let now = round;
  for (;;) {
    // A letter that slides off before the tick keeps the needs that it slid under.
    now = tickInTime(now, Math.min(atMs, landsMs(now) ?? atMs));
    const at = nextAhead(now);
    const clockMs = shiftMs(now, atMs);
    const isClockOff = now.settings.clock === 'off';
    if (isMemoDue(now, atMs)) {
      const comesMs = memoComesMs(now);
      if (comesMs !== null)
        return comesMs <= atMs
          ? setClock({ ...tickInTime(now, comesMs), memo: 'waiting', lastMs: comesMs }, comesMs)
          : now;
      if (isClockOff) return now; // else the post does not wait for the hand
    }
    const letter = now.letters[at];
    const planned = now.arrivalsMs[at];
    if (!letter || planned === undefined) return now;
    const isDue = isClockOff ? onDesk(now).length < CALM_DESK_HOLDS : planned - now.pulledMs <= clockMs;
    if (!isDue) return now;
    now = land(now, letter, isClockOff ? clockMs : planned - now.pulledMs);
  }
}

function isFinished(round: Round): boolean {
  return (
    round.cardFor === null &&
    round.memo !== 'waiting' &&
    round.letters.every((letter) => letter.place === 'filed' || letter.place === 'slid' || letter.place === 'skipped')
  );
}

/** The round as time alone has made it by wall time `atMs`; a time before the last thing that happened changes nothing. */
export function settle(round: Round, atMs: number): Round {
  if (round.isOver || atMs < round.lastMs) return round;
  const landed =
    round.stillSinceMs === null ? landInTime(pull(round, shiftMs(round, atMs)), atMs) : tickInTime(round, atMs);
  return isFinished(landed) ? setClock({ ...enterTick(landed, atMs), isOver: true }, atMs) : landed;
}

/** Wall time at which something will happen by itself, or null while the clock stands still or nothing is left. */
export function nextEventMs(round: Round): number | null {
  if (round.isOver || round.stillSinceMs !== null) return null;
  const due = [tickComesMs(round), memoComesMs(round) ?? landsMs(round)].filter((atMs) => atMs !== null);
  return due.length === 0 ? null : Math.min(...due);
}
