// What time does by itself: letters land, the oldest slides off a full desk, a box is ticked, the memo comes. A function of
// the schedule and the clock alone: however often, or seldom, it is called, the outcome is the same.
import { setClock, shiftMs } from './clock.ts';
import { type Coming, comingFrom, isGone, landedCount } from './coming.ts';
import { BREATH_MS, CALM_DESK_HOLDS, DESK_HOLDS, IDLE_MS, type Letter, type Round } from './round-state.ts';
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

/** Brings the schedule forward when the desk and the hand are empty: nobody waits for the post, and the bell keeps step. */
function pull(round: Round, clockMs: number): Round {
  const planned = round.arrivalsMs[landedCount(round)];
  if (planned === undefined || round.settings.clock === 'off') return round;
  if (onDesk(round).length > 0 || inHand(round)) return round;
  const early = planned - round.pulledMs - clockMs - IDLE_MS;
  return early > 0 ? { ...round, pulledMs: round.pulledMs + early, bellMs: round.bellMs - early } : round;
}

/** Whether a bell will end this round: not without a clock, and not over late letters. */
export function hasBell({ settings }: Round): boolean {
  return settings.clock !== 'off' && !settings.isLate;
}

/** Wall time at which the bell rings, provided that the clock runs; null where it does not ring any more, or at all. */
function ringsMs(round: Round): number | null {
  return hasBell(round) && !round.isRung ? round.bellMs + round.stillMs : null;
}

/** Rings the bell: what lies on the desk or is still to come is swept into tomorrow's pile; the hand keeps its letter. */
function ring(round: Round, atMs: number): Round {
  const needs = needsNow(round);
  const letters = round.letters.map((letter): Letter =>
    letter.place === 'desk' || letter.place === 'ahead' ? { ...letter, place: 'swept', needs } : letter,
  );
  return { ...round, letters, isRung: true, lastMs: Math.max(round.lastMs, atMs) };
}

/**
 * The next letter that lands, and the wall time of it; null where none is ahead, or the one that is cannot come yet. On the
 * clock a full desk keeps it waiting for a breath after the letter before: whoever sees one go can still save the next.
 * With the clock off a letter lands whenever the desk has room; the memo that is due comes before it.
 */
function landing(round: Round): Coming | null {
  const planned = round.arrivalsMs[landedCount(round)];
  if (planned === undefined) return null;
  const lying = onDesk(round).length;
  if (round.settings.clock === 'off')
    return lying < CALM_DESK_HOLDS && memoPlannedMs(round) === null ? comingFrom(round, round.lastMs) : null;
  const dueMs = Math.max(planned - round.pulledMs + round.stillMs, round.lastMs); // one that was kept waiting comes now
  if (lying < DESK_HOLDS) return comingFrom(round, dueMs);
  const landedMs = round.letters.reduce((last, { landedAtMs }) => Math.max(last, landedAtMs ?? 0), 0);
  return comingFrom(round, Math.max(dueMs, landedMs + BREATH_MS + round.stillMs));
}

/** Wall time from which the memo may come, as far as the schedule says; null where none is ahead, or letters come first. */
function memoPlannedMs(round: Round): number | null {
  const { memo } = round.deck;
  if (!memo || round.memo !== 'ahead' || round.isRung || landedCount(round) < memo.beforeCard) return null;
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

/** What time does by itself, and at which wall time. */
type TimedEvent = { kind: 'tick' | 'bell' | 'memo'; atMs: number } | ({ kind: 'letter' } & Coming);

/** The next of them. At the same moment: a tick, the bell, then the memo, whose letter waits with it. */
function nextEvent(round: Round): TimedEvent | null {
  const memoMs = memoComesMs(round);
  const letter = memoMs === null ? landing(round) : null;
  const at = (kind: 'tick' | 'bell' | 'memo', atMs: number | null): TimedEvent | null =>
    atMs === null ? null : { kind, atMs };
  const due = [
    at('tick', tickComesMs(round)),
    at('bell', ringsMs(round)),
    at('memo', memoMs),
    letter && { kind: 'letter' as const, ...letter },
  ];
  return due.reduce((first, event) => (event && (!first || event.atMs < first.atMs) ? event : first), null);
}

function happen(round: Round, event: TimedEvent): Round {
  if (event.kind === 'letter') return land(round, event.letter, event.atMs - round.stillMs);
  if (event.kind === 'tick') return tickInTime(round, event.atMs);
  if (event.kind === 'bell') return ring(round, event.atMs);
  return setClock({ ...round, memo: 'waiting', lastMs: event.atMs }, event.atMs);
}

function passTime(round: Round, atMs: number): Round {
  let now = round;
  for (let next = nextEvent(now); next && next.atMs <= atMs && now.memo !== 'waiting'; next = nextEvent(now))
    now = happen(now, next);
  return now;
}

function isFinished(round: Round): boolean {
  return round.letters.every(isGone) && round.cardFor === null && round.memo !== 'waiting';
}

/** The round as time alone has made it by wall time `atMs`; a time before the last thing that happened changes nothing. */
export function settle(round: Round, atMs: number): Round {
  if (round.isOver || atMs < round.lastMs) return round;
  const isRunning = round.stillSinceMs === null;
  const passed = isRunning ? passTime(pull(round, shiftMs(round, atMs)), atMs) : tickInTime(round, atMs);
  if (!isFinished(passed)) return passed;
  return setClock({ ...enterTick(passed, passed.lastMs), isOver: true }, passed.lastMs);
}

/** Wall time at which something will happen by itself, or null while the clock stands still or nothing is left. */
export function nextEventMs(round: Round): number | null {
  return round.isOver || round.stillSinceMs !== null ? null : (nextEvent(round)?.atMs ?? null);
}
