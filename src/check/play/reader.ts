// One reader plays one shift of the real engine on its clock: so many words a minute, and the best answer each time.
import { cardOf, type Deck } from '../../engine/deal/deck.ts';
import { diceFrom, roll } from '../../engine/deal/dice.ts';
import { wordsOf } from '../../engine/deal/face.ts';
import { shiftMs } from '../../engine/play/clock.ts';
import { inHand, needsNow, nextEventMs, onDesk, settle, startRound, step, textOf } from '../../engine/play/round.ts';
import type { Letter, Move, Round } from '../../engine/play/round-state.ts';
import { decidingSlip } from '../../engine/judge/explain.ts';
import { ruleOn, situationOf } from '../../engine/judge/judge.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import { TIES } from '../../pack/words.ts';

/** To see the envelope, open it, choose and move, whatever the letter says. */
const HANDLING_MS = 4500;
/** A letter takes this many hundredths of its time at least, and twice the rest at most. */
const QUICKEST = 70;
const SPREAD = 60;

/** Which letter is taken up next. By face: close ties, then one's network, then one's field; or one before all others. */
export type Order = 'as-they-come' | 'by-face' | { first: string };

export interface Reader {
  wpm: number;
  plannedWpm: number; // by which the shift is planned: the reader's own once the desk knows it
  order: Order;
}

export interface ShiftPlayed {
  round: Round;
  mostOnDesk: number; // besides the letter in the hand
  endedMs: number; // shift time at which the bell rang, or all was done before it
}

/** The letter to take up next of those that lie there. */
function pickNext(round: Round, reader: Reader): Letter | undefined {
  const tieRank = ({ messageId }: Letter): number =>
    TIES.indexOf(cardOf(round.deck, messageId)?.message.facts.tie ?? 'none');
  const lying = onDesk(round).toSorted((a, b) => (a.landedAtMs ?? 0) - (b.landedAtMs ?? 0));
  if (reader.order === 'by-face') lying.sort((a, b) => tieRank(a) - tieRank(b));
  return dearest(round, reader) ?? lying[0];
}

/** Hundredths of its usual time that this letter takes, by seed: the same for every reader of the deck. */
function noiseOf({ deck }: Round, messageId: string): number {
  const at = deck.cards.findIndex((card) => card.message.id === messageId);
  const [extra] = roll(diceFrom(deck.seed + 101 * (at + 1)), SPREAD + 1);
  return QUICKEST + extra;
}

interface Handled {
  slip: Extract<Move, { type: 'look' }>['slip'] | null; // the one without which it could not be told
  answer: (atMs: number) => Move;
  takesMs: number;
}

function handle(round: Round, messageId: string, { wpm }: Reader): Handled | null {
  const message = cardOf(round.deck, messageId)?.message;
  if (!message) return null;
  const { ruleId, best } = ruleOn(
    message,
    situationOf(message.facts, round.deck.persona, needsNow(round)),
    round.guidance,
  );
  const slip = decidingSlip(message, ruleId);
  const slipText = message.slips.find((other) => other.kind === slip)?.text ?? '';
  const words = wordsOf(textOf(round, messageId)).length + wordsOf(slipText).length;
  return {
    slip: slipText === '' ? null : slip,
    answer: (atMs) =>
      best === 'block'
        ? { type: 'answer', action: best, reason: 'other', isReported: false, atMs }
        : { type: 'answer', action: best, atMs },
    takesMs: Math.round((((words * 60_000) / wpm + HANDLING_MS) * noiseOf(round, messageId)) / 100),
  };
}

function make(round: Round, move: Move): Round {
  return step(round, move).round;
}

/** The one that is to be taken before all others, where it lies on the desk. */
function dearest(round: Round, { order }: Reader): Letter | undefined {
  return typeof order === 'string' ? undefined : onDesk(round).find(({ messageId }) => messageId === order.first);
}

/** Plays a deck to its end. Reading the memo or a card takes none of the clock's time. */
export function playShift(deck: Deck, guidance: Guidance, reader: Reader): ShiftPlayed {
  let round = startRound(deck, guidance, { wpm: reader.plannedWpm, clock: 'x1', coach: 'harmful', isLate: false });
  let mostOnDesk = 0;
  /** Lets time do what it does until then; a letter that is dearer than the one in the hand ends the wait. */
  const passUntil = (atMs: number): void => {
    for (let due = nextEventMs(round); due !== null && due <= atMs; due = nextEventMs(round)) {
      round = settle(round, due);
      if (inHand(round)) mostOnDesk = Math.max(mostOnDesk, onDesk(round).length);
      if (dearest(round, reader)) return;
    }
  };
  while (!round.isOver) {
    const atMs = round.lastMs;
    const held = inHand(round);
    const next = held ? dearest(round, reader) : pickNext(round, reader);
    if (round.memo === 'waiting') round = make(round, { type: 'memoRead', atMs });
    else if (round.cardFor !== null) round = make(round, { type: 'cardRead', atMs });
    else if (!next) passUntil(nextEventMs(round) ?? atMs);
    else {
      round = make(round, { type: held ? 'swap' : 'open', messageId: next.messageId, atMs });
      if (round.memo === 'waiting') round = make(round, { type: 'memoRead', atMs });
      const handled = handle(round, next.messageId, reader);
      if (!handled) break;
      const doneMs = atMs + handled.takesMs;
      passUntil(doneMs);
      if (dearest(round, reader)) continue;
      if (handled.slip) round = make(round, { type: 'look', slip: handled.slip, atMs: doneMs });
      round = make(round, handled.answer(doneMs));
    }
  }
  return { round, mostOnDesk, endedMs: round.isRung ? round.bellMs : shiftMs(round, round.lastMs) };
}
