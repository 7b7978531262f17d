// What time does by itself: letters land, the oldest slides off a full desk, the memo comes. A function of the
// schedule and the clock alone: however often, or seldom, it is called, the outcome is the same.
import { afterMemo, type Needs } from '../judge/needs.ts';
import { setClock, shiftMs } from './clock.ts';
import { CALM_DESK_HOLDS, DESK_HOLDS, IDLE_MS, type Letter, type Round } from './round-state.ts';

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

/** What the persona needs at this moment of the round: the memo counts once it has been read. */
export function needsNow(round: Round): Needs {
  return round.memo === 'read' ? afterMemo(round.deck.needs, round.deck.memo) : round.deck.needs;
}

/** Lays a letter on the desk. Of the five that lie there already, the oldest slides off to make way. */
export function layOnDesk(round: Round, messageId: string, change: Partial<Letter>): Round {
  const lying = onDesk(round).toSorted((a, b) => (a.landedAtMs ?? 0) - (b.landedAtMs ?? 0));
  const oldest = lying.length >= DESK_HOLDS ? lying[0] : undefined;
  return withLetter(
    oldest ? withLetter(round, oldest.messageId, { place: 'slid', needs: needsNow(round) }) : round,
    messageId,
    {
      ...change,
      place: 'desk',
    },
  );
}

function land(round: Round, at: number, landedAtMs: number): Round {
  const letter = round.letters[at];
  if (!letter) return round;
  const arrived = layOnDesk(round, letter.messageId, { landedAtMs });
  // What time has done stands: no later move may claim to be earlier.
  return { ...arrived, lastMs: Math.max(round.lastMs, landedAtMs + round.stillMs) };
}

function isMemoDue(round: Round, nextAt: number, clockMs: number): boolean {
  const { memo } = round.deck;
  if (!memo || round.memo !== 'ahead') return false;
  if (round.settings.clock === 'off') return nextAt >= memo.beforeCard;
  const planned = round.arrivalsMs[memo.beforeCard];
  return planned !== undefined && planned - round.pulledMs <= clockMs;
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

function landInTime(round: Round, atMs: number): Round {
  let now = round;
  for (;;) {
    const next = nextAhead(now);
    const clockMs = shiftMs(now, atMs);
    const planned = now.arrivalsMs[next];
    const isDue =
      planned !== undefined &&
      (now.settings.clock === 'off' ? onDesk(now).length < CALM_DESK_HOLDS : planned - now.pulledMs <= clockMs);
    const isMemoFirst = now.deck.memo !== null && next >= now.deck.memo.beforeCard;
    if (isMemoFirst && isMemoDue(now, next, clockMs)) {
      if (inHand(now)) {
        // The memo waits for the hand to be empty; the post does not.
        if (now.settings.clock === 'off') return now;
      } else {
        const plannedMs = Math.max((now.arrivalsMs[next] ?? 0) - now.pulledMs + now.stillMs, now.lastMs);
        const dueMs = now.settings.clock === 'off' ? atMs : Math.min(plannedMs, atMs);
        return setClock({ ...now, memo: 'waiting', lastMs: dueMs }, dueMs);
      }
    }
    if (!isDue || planned === undefined) return now;
    now = land(now, next, now.settings.clock === 'off' ? clockMs : planned - now.pulledMs);
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
  const landed = round.stillSinceMs === null ? landInTime(pull(round, shiftMs(round, atMs)), atMs) : round;
  return isFinished(landed) ? setClock({ ...landed, isOver: true }, atMs) : landed;
}

/** Wall time at which something will happen by itself, or null while the clock stands still or nothing is left. */
export function nextEventMs(round: Round): number | null {
  if (round.isOver || round.stillSinceMs !== null || round.settings.clock === 'off') return null;
  const planned = round.arrivalsMs[nextAhead(round)];
  return planned === undefined ? null : planned - round.pulledMs + round.stillMs;
}
