// The hand: a letter is taken up, laid down, or exchanged for another. Nothing that it does pushes a letter off the desk.
import { cardOf } from '../deal/deck.ts';
import { shiftMs } from './clock.ts';
import { isMemoDue, withLetter } from './settle.ts';
import type { Letter, Round } from './round-state.ts';
import { enterTick, needsNow } from './ticks.ts';
import type { Action } from '../../pack/words.ts';

/** The letter out of the hand and in its new place, with the time that it was read. */
export function layDown(round: Round, letter: Letter, place: Letter['place'], atMs: number): Round {
  const nowMs = shiftMs(round, atMs);
  const readMs = letter.readMs + Math.max(0, nowMs - (letter.openedAtMs ?? nowMs));
  return withLetter(round, letter.messageId, { readMs, openedAtMs: null, place });
}

/** The letter out of the hand without an answer: onto the desk, or into tomorrow's pile once the bell has rung. */
export function layBack(round: Round, letter: Letter, atMs: number): Round {
  if (!round.isRung) return layDown(round, letter, 'desk', atMs);
  return withLetter(layDown(round, letter, 'swept', atMs), letter.messageId, { needs: needsNow(round) });
}

/** What has been done with the message that this one follows; silence, if nothing. */
function sourceAction(round: Round, { messageId }: Letter): Action | null {
  const follows = cardOf(round.deck, messageId)?.message.follows;
  if (!follows) return null;
  const filed = round.filed.find((other) => other.verdict.messageId === follows.message);
  return filed?.verdict.action ?? round.deck.done[follows.message] ?? 'ignore';
}

/** The letter into the hand, open. */
export function takeUp(round: Round, letter: Letter, atMs: number): Round {
  const firstLineFor = letter.firstLineFor ?? sourceAction(round, letter); // fixed once it has been read
  const openedAtMs = shiftMs(round, atMs);
  return withLetter(round, letter.messageId, { place: 'hand', wasOpened: true, openedAtMs, firstLineFor });
}

/** A letter taken up by an empty hand. A memo that has let an undo lapse waits no longer: it comes with the letter. */
export function openLetter(round: Round, letter: Letter, atMs: number): Round {
  const opened = takeUp(round, letter, atMs);
  return isMemoDue(round, atMs) ? { ...enterTick(opened, atMs), memo: 'waiting' } : opened;
}

/** Another letter for the one in the hand: they exchange places, and neither is lost. */
export function swapLetters(round: Round, held: Letter, other: Letter, atMs: number): Round {
  return takeUp(layDown(round, held, 'desk', atMs), other, atMs);
}
