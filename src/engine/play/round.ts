// A round: (round, move) → round, or a named refusal. Nothing throws for a bad move; refused moves change nothing.
import type { Guidance } from '../../pack/guidance-schema.ts';
import { fileLetter, type Made, takeBack } from './answers.ts';
import { setClock } from './clock.ts';
import { layBack, layDown, openLetter, swapLetters } from './hand.ts';
import { markLetter } from './marks.ts';
import { cardOf, type Deck } from '../deal/deck.ts';
import type { Verdict } from '../judge/judge.ts';
import { DESK_HOLDS, type Letter, type Move, type Refusal, type Round, type RoundSettings } from './round-state.ts';
import { scheduleOf } from './schedule.ts';
import { inHand, onDesk, settle, withLetter } from './settle.ts';
import { undoUntilMs } from './undoable.ts';

export type Step = { round: Round; verdict?: Verdict } | { refusal: Refusal; round: Round };

/** A round at its first moment: the first letter lies on the desk. */
export function startRound(deck: Deck, guidance: Guidance, settings: RoundSettings): Round {
  const { arrivals, bellMs } = scheduleOf(deck, settings.wpm, settings.clock);
  const round: Round = {
    deck,
    guidance,
    settings,
    arrivalsMs: arrivals,
    bellMs,
    letters: deck.cards.map((card) => ({
      messageId: card.message.id,
      place: 'ahead',
      landedAtMs: null,
      firstLineFor: null,
      wasOpened: false,
      openedAtMs: null,
      readMs: 0,
      looked: [],
      marks: [],
      needs: null,
    })),
    filed: [],
    ticks: [],
    postcards: [],
    memo: deck.memo ? 'ahead' : 'none',
    cardFor: null,
    isRung: false,
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

function act(round: Round, move: Move): Made {
  const { atMs } = move;
  const held = inHand(round);
  const letter = 'messageId' in move ? round.letters.find((other) => other.messageId === move.messageId) : held;
  switch (move.type) {
    case 'pause':
      return round.isPaused ? { refusal: 'paused' } : { round: { ...round, isPaused: true } };
    case 'resume':
      return round.isPaused ? { round: { ...round, isPaused: false } } : { refusal: 'not-paused' };
    case 'memoRead':
      return round.memo === 'waiting' ? { round: { ...round, memo: 'read' } } : { refusal: 'no-memo' };
    case 'cardRead':
      return round.cardFor === null ? { refusal: 'no-card' } : { round: { ...round, cardFor: null } };
    default:
  }
  // The pencil needs no clock: the question what convinced you comes while it stands still.
  if (round.isPaused && move.type !== 'mark') return { refusal: 'paused' };
  if (round.cardFor !== null) return { refusal: 'card-open' };
  if (round.memo === 'waiting') return { refusal: 'memo-waiting' };
  switch (move.type) {
    case 'undo':
      return takeBack(round, atMs);
    case 'open':
      if (letter?.place !== 'desk') return { refusal: letter?.place === 'hand' ? 'hand-full' : 'not-on-desk' };
      return held ? { refusal: 'hand-full' } : { round: openLetter(round, letter, atMs) };
    case 'swap':
      if (!held) return { refusal: 'hand-empty' };
      return letter?.place === 'desk' ? { round: swapLetters(round, held, letter, atMs) } : { refusal: 'not-on-desk' };
    case 'skip':
      if (!letter || (letter.place !== 'desk' && letter.place !== 'hand')) return { refusal: 'not-on-desk' };
      if (!hasContentNote(round, letter)) return { refusal: 'no-content-note' };
      return { round: layDown(round, letter, 'skipped', atMs) };
    default:
  }
  if (!held) return { refusal: 'hand-empty' };
  switch (move.type) {
    case 'putBack':
      if (onDesk(round).length >= DESK_HOLDS) return { refusal: 'desk-full' };
      return { round: layBack(round, held, atMs) };
    case 'look':
      return look(round, held, move.slip);
    case 'mark':
      return markLetter(round, held, move);
    default:
      return fileLetter(
        round,
        held,
        move.action === 'block' ? move : { action: move.action, reason: null, isReported: false },
        atMs,
      );
  }
}

function hasContentNote(round: Round, letter: Letter): boolean {
  return round.deck.cards.some((card) => card.message.id === letter.messageId && card.message.note !== undefined);
}

function look(round: Round, letter: Letter, slip: Letter['looked'][number]): Made {
  const card = cardOf(round.deck, letter.messageId);
  if (!card?.message.slips.some((other) => other.kind === slip)) return { refusal: 'no-such-slip' };
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

export { textOf } from './text-of.ts';
export { isGone } from './coming.ts';
export { hasBell, inHand, nextEventMs, onDesk, settle } from './settle.ts';
export { needsNow, needsOnceRead } from './ticks.ts';
export { undoUntilMs } from './undoable.ts';
