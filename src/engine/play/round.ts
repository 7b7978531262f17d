// A round: (round, move) → round, or a named refusal. Nothing throws for a bad move; refused moves change nothing.
import type { Guidance } from '../../pack/guidance-schema.ts';
import { setClock, shiftMs } from './clock.ts';
import type { Deck } from '../deal/deck.ts';
import { judge, situationOf, type Verdict } from '../judge/judge.ts';
import {
  type Letter,
  type Move,
  type Postcard,
  type Refusal,
  type Round,
  type RoundSettings,
  UNDO_MS,
} from './round-state.ts';
import { arrivalsMs } from './schedule.ts';
import { inHand, layOnDesk, needsNow, settle, withLetter } from './settle.ts';
import type { Action, BlockReason } from '../../pack/words.ts';

export type Step = { round: Round; verdict?: Verdict } | { refusal: Refusal; round: Round };

/** A round at its first moment: the first letter lies on the desk. */
export function startRound(deck: Deck, guidance: Guidance, settings: RoundSettings): Round {
  const { arrivals, endMs } = arrivalsMs(deck, settings.wpm, settings.clock);
  const round: Round = {
    deck,
    guidance,
    settings,
    arrivalsMs: arrivals,
    endMs,
    letters: deck.cards.map((card) => ({
      messageId: card.message.id,
      place: 'ahead',
      landedAtMs: null,
      opening: null,
      wasOpened: false,
      openedAtMs: null,
      readMs: 0,
      looked: [],
      needs: null,
    })),
    filed: [],
    postcards: [],
    memo: deck.memo ? 'ahead' : 'none',
    cardFor: null,
    isPaused: false,
    isOver: false,
    pulledMs: 0,
    stillMs: 0,
    stillSinceMs: null,
    lastMs: 0,
    moves: [],
  };
  return settle(round, 0);
}

function takeFromHand(round: Round, letter: Letter, place: Letter['place'], atMs: number): Round {
  const nowMs = shiftMs(round, atMs);
  const change = { readMs: letter.readMs + Math.max(0, nowMs - (letter.openedAtMs ?? nowMs)), openedAtMs: null };
  return place === 'desk'
    ? layOnDesk(round, letter.messageId, change)
    : withLetter(round, letter.messageId, { ...change, place });
}

/** What has been done with the message that this one follows; silence, if nothing. */
function openingFor(round: Round, { messageId }: Letter): Action | null {
  const follows = round.deck.cards.find((card) => card.message.id === messageId)?.message.follows;
  if (!follows) return null;
  const filed = round.filed.find((other) => other.verdict.messageId === follows.message);
  return filed?.verdict.action ?? round.deck.done[follows.message] ?? 'ignore';
}

function open(round: Round, letter: Letter, atMs: number): Round {
  const opening = letter.wasOpened ? letter.opening : openingFor(round, letter); // fixed once it has been read
  const openedAtMs = shiftMs(round, atMs);
  return withLetter(round, letter.messageId, { place: 'hand', wasOpened: true, openedAtMs, opening });
}

/** The postcards that the answers so far have brought; those that have come already keep their time. */
function postcardsBy(round: Round, clockMs: number): Postcard[] {
  const due = round.deck.echoes.flatMap(({ messageId, after }): Postcard[] => {
    const at = round.filed.findIndex((filed) => filed.verdict.messageId === messageId);
    const filed = round.filed[at];
    return filed && round.filed.length - 1 - at >= after
      ? [{ messageId, action: filed.verdict.action, atMs: clockMs }]
      : [];
  });
  const kept = round.postcards.filter((postcard) => due.some((other) => other.messageId === postcard.messageId));
  return [...kept, ...due.filter((postcard) => !kept.some((other) => other.messageId === postcard.messageId))];
}

/** Whether the choice shows its card at once, being the `nth` (from 0) of the round. */
function showsCard({ coach }: RoundSettings, verdict: Verdict, nth: number): boolean {
  return verdict.tier === 'harmful' || coach === 'all' || (coach === 'first-three' && nth < 3);
}

function answer(
  round: Round,
  letter: Letter,
  action: Action,
  reason: BlockReason | null,
  isReported: boolean,
  atMs: number,
): Step {
  const message = round.deck.cards.find((card) => card.message.id === letter.messageId)?.message;
  if (!message) return { refusal: 'hand-empty', round };
  const needs = needsNow(round);
  const verdict = judge(message, action, situationOf(message.facts, round.deck.persona, needs), round.guidance);
  const taken = withLetter(takeFromHand(round, letter, 'filed', atMs), letter.messageId, { needs });
  const clockMs = shiftMs(round, atMs);
  const filed: Round = {
    ...taken,
    filed: [...taken.filed, { verdict, answeredAtMs: clockMs, wallAtMs: atMs, reason, isReported }],
    cardFor: showsCard(round.settings, verdict, round.filed.length) ? message.id : null,
  };
  return { round: { ...filed, postcards: postcardsBy(filed, clockMs) }, verdict };
}

/**
 * Wall time up to which the last choice may be taken back, or null where it may not: a choice is open for three
 * seconds only, and one whose verdict was shown not at all.
 */
export function undoUntilMs(round: Round): number | null {
  const last = round.filed.at(-1);
  if (!last || showsCard(round.settings, last.verdict, round.filed.length - 1)) return null;
  return last.wallAtMs + UNDO_MS;
}

function undo(round: Round, atMs: number): Step {
  const last = round.filed.at(-1);
  if (!last) return { refusal: 'nothing-to-undo', round };
  const untilMs = undoUntilMs(round);
  if (untilMs === null || atMs > untilMs) return { refusal: 'too-late-to-undo', round };
  const holding = inHand(round);
  const free = holding ? takeFromHand(round, holding, 'desk', atMs) : round;
  const messageId = last.verdict.messageId;
  const undone: Round = { ...free, filed: free.filed.slice(0, -1), isOver: false };
  const postcards = postcardsBy(undone, shiftMs(round, atMs));
  return {
    round: withLetter({ ...undone, postcards }, messageId, { place: 'hand', openedAtMs: shiftMs(round, atMs) }),
  };
}

function act(round: Round, move: Move): Step {
  const { atMs } = move;
  const letter =
    'messageId' in move ? round.letters.find((other) => other.messageId === move.messageId) : inHand(round);
  switch (move.type) {
    case 'pause':
      return round.isPaused ? { refusal: 'paused', round } : { round: { ...round, isPaused: true } };
    case 'resume':
      return round.isPaused ? { round: { ...round, isPaused: false } } : { refusal: 'not-paused', round };
    case 'memoRead':
      return round.memo === 'waiting' ? { round: { ...round, memo: 'read' } } : { refusal: 'no-memo', round };
    case 'cardRead':
      return round.cardFor === null ? { refusal: 'no-card', round } : { round: { ...round, cardFor: null } };
    default:
  }
  if (round.isPaused) return { refusal: 'paused', round };
  if (round.cardFor !== null) return { refusal: 'card-open', round };
  if (round.memo === 'waiting') return { refusal: 'memo-waiting', round };
  switch (move.type) {
    case 'undo':
      return undo(round, atMs);
    case 'open':
      if (letter?.place !== 'desk') return { refusal: letter?.place === 'hand' ? 'hand-full' : 'not-on-desk', round };
      return inHand(round) ? { refusal: 'hand-full', round } : { round: open(round, letter, atMs) };
    case 'skip':
      if (!letter || (letter.place !== 'desk' && letter.place !== 'hand')) return { refusal: 'not-on-desk', round };
      if (!hasContentNote(round, letter)) return { refusal: 'no-content-note', round };
      return { round: takeFromHand(round, letter, 'skipped', atMs) };
    default:
  }
  if (!letter) return { refusal: 'hand-empty', round };
  switch (move.type) {
    case 'putBack':
      return { round: takeFromHand(round, letter, 'desk', atMs) };
    case 'look':
      return look(round, letter, move.slip);
    default:
      return answer(
        round,
        letter,
        move.action,
        move.action === 'block' ? move.reason : null,
        move.action === 'block' && move.isReported,
        atMs,
      );
  }
}

function hasContentNote(round: Round, letter: Letter): boolean {
  return round.deck.cards.some((card) => card.message.id === letter.messageId && card.message.note !== undefined);
}

function look(round: Round, letter: Letter, slip: Letter['looked'][number]): Step {
  const card = round.deck.cards.find((other) => other.message.id === letter.messageId);
  if (!card?.message.slips.some((other) => other.kind === slip)) return { refusal: 'no-such-slip', round };
  if (letter.looked.includes(slip)) return { round };
  return { round: withLetter(round, letter.messageId, { looked: [...letter.looked, slip] }) };
}

/** Whether the move comes after the end: only taking back the very last choice, in time, brings a round back to life. */
function isTooLate(round: Round, { type, atMs }: Move): boolean {
  return round.isOver && !(type === 'undo' && atMs <= (undoUntilMs(round) ?? -1));
}

/** One move. Time first does what it does by itself up to `atMs`; then the move is made, or refused by name. */
export function step(round: Round, move: Move): Step {
  if (isTooLate(round, move)) return { refusal: 'round-over', round };
  if (!Number.isSafeInteger(move.atMs) || move.atMs < round.lastMs) return { refusal: 'bad-time', round };
  const settled = settle(round, move.atMs);
  if (isTooLate(settled, move)) return { refusal: 'round-over', round: settled };
  const made = act(settled, move);
  if ('refusal' in made) return { refusal: made.refusal, round: settled };
  const ticked = setClock({ ...made.round, lastMs: move.atMs, moves: [...made.round.moves, move] }, move.atMs);
  const after = settle(ticked, move.atMs);
  return made.verdict ? { round: after, verdict: made.verdict } : { round: after };
}

/** The round that a list of moves leads to. Refused moves are passed over, as they were when they were made. */
export function replay(deck: Deck, guidance: Guidance, settings: RoundSettings, moves: readonly Move[]): Round {
  return moves.reduce((round, move) => step(round, move).round, startRound(deck, guidance, settings));
}

/** What the letter says: of a follow-up that was opened, the first line that answers what was done, then the body. */
export function textOf(round: Round, messageId: string): string {
  const message = round.deck.cards.find((card) => card.message.id === messageId)?.message;
  if (!message) return '';
  const opening = round.letters.find((letter) => letter.messageId === messageId)?.opening;
  return message.follows && opening ? `${message.follows.opening[opening]}\n\n${message.body}` : message.body;
}

export { inHand, needsNow, nextEventMs, onDesk, settle } from './settle.ts';
