// A hand-laid table for the rules of a round: letters in a known order, ten seconds apart, and moves by name.
import type { Deck } from '../../src/engine/deal/deck.ts';
import { replay, startRound, type Step, step } from '../../src/engine/play/round.ts';
import type { Move, Refusal, Round, RoundSettings } from '../../src/engine/play/round-state.ts';
import type { Guidance } from '../../src/pack/guidance-schema.ts';
import type { Message } from '../../src/pack/pack-schema.ts';
import { needsOf } from '../../src/engine/judge/needs.ts';
import { A_MEMO, aGuidance, aMessage, aPeople, aPersona, type MessageChange } from '../builders.ts';
import type { BlockReason, SlipKind, TextPlace } from '../../src/pack/words.ts';

/** Eleven words: at 120 words a minute its par is ten seconds. */
export const TEN_SECONDS = 'One two three four five six seven eight puzzles me today';

/** A letter whose par is ten seconds. */
export function letter(id: string, change: MessageChange = {}): Message {
  return aMessage({ id, body: TEN_SECONDS, ...change });
}

/** Letters l0, l1, … ten seconds apart. */
export function letters(count: number, change: MessageChange = {}): Message[] {
  return Array.from({ length: count }, (_, at) => letter(`l${at}`, change));
}

/** An unfitting offer of a room, until a memo says that a room is needed: ignore, then reply. */
export const ROOM_OFFER: MessageChange = { facts: { topic: 'venue', effort: 'template', wants: 'yes' } };

export function memoBefore(beforeCard: number): NonNullable<Deck['memo']> {
  return { ...A_MEMO, beforeCard };
}

export function layDeck(messages: readonly Message[], change: Partial<Deck> = {}): Deck {
  const { people } = aPeople();
  return {
    packId: 'a-pack',
    seed: 1,
    scope: 'usual',
    castSeed: 1,
    rule: null,
    guidance: { id: aGuidance().id, edition: aGuidance().edition },
    persona: aPersona(),
    needs: needsOf(aPersona()),
    cards: messages.flatMap((message, at) => {
      const sender = people[at % people.length];
      return sender ? [{ message, sender }] : [];
    }),
    waves: [],
    gaps: messages.map(() => 100),
    bell: 10_000, // so late that only a rule of the bell hears it
    memo: null,
    hasTicks: true,
    done: {},
    echoes: [],
    pair: null,
    ...change,
  };
}

export const QUIET: RoundSettings = { wpm: 120, clock: 'x1', coach: 'harmful', isLate: false };

/** A round on a hand-laid deck, quiet (cards only for harmful choices) unless you say otherwise. */
export function begin(deck: Deck, settings: Partial<RoundSettings> = {}): Round {
  return startRound(deck, aGuidance(), { ...QUIET, ...settings });
}

export function beginWith(
  messages: readonly Message[],
  settings: Partial<RoundSettings> = {},
  change: Partial<Deck> = {},
): Round {
  return begin(layDeck(messages, change), settings);
}

export const open = (messageId: string, atMs: number): Move => ({ type: 'open', messageId, atMs });
export const swap = (messageId: string, atMs: number): Move => ({ type: 'swap', messageId, atMs });
export const putBack = (atMs: number): Move => ({ type: 'putBack', atMs });
export const look = (slip: SlipKind, atMs: number): Move => ({ type: 'look', slip, atMs });
export const mark = (place: TextPlace, from: number, to: number, atMs: number): Move => ({
  type: 'mark',
  in: place,
  from,
  to,
  atMs,
});
export const answer = (action: 'reply' | 'decline' | 'ignore', atMs: number): Move => ({
  type: 'answer',
  action,
  atMs,
});
export const block = (atMs: number, reason: BlockReason = 'spam', isReported = false): Move => ({
  type: 'answer',
  action: 'block',
  reason,
  isReported,
  atMs,
});
export const undo = (atMs: number): Move => ({ type: 'undo', atMs });
export const memoRead = (atMs: number): Move => ({ type: 'memoRead', atMs });
export const cardRead = (atMs: number): Move => ({ type: 'cardRead', atMs });
export const pause = (atMs: number): Move => ({ type: 'pause', atMs });
export const resume = (atMs: number): Move => ({ type: 'resume', atMs });
export const skip = (messageId: string, atMs: number): Move => ({ type: 'skip', messageId, atMs });
/** Opens and answers in one moment. */
export const file = (messageId: string, action: 'reply' | 'decline' | 'ignore', atMs: number): Move[] => [
  open(messageId, atMs),
  answer(action, atMs),
];

/** Makes moves of which each must be accepted. */
export function make(round: Round, ...moves: readonly Move[]): Round {
  return moves.reduce((now, move) => {
    const made = step(now, move);
    if ('refusal' in made) throw new Error(`${JSON.stringify(move)} was refused: ${made.refusal}`);
    return made.round;
  }, round);
}

export function refusalOf(made: Step): Refusal | null {
  return 'refusal' in made ? made.refusal : null;
}

export function idsAt(round: Round, place: Round['letters'][number]['place']): string[] {
  return round.letters.filter((other) => other.place === place).map((other) => other.messageId);
}

export function letterOf(round: Round, messageId: string): Round['letters'][number] {
  const found = round.letters.find((other) => other.messageId === messageId);
  if (!found) throw new Error(`no letter ${messageId}`);
  return found;
}

/** The same moves again, from the start. */
export function again(round: Round, guidance: Guidance = aGuidance()): Round {
  return replay(round.deck, guidance, round.settings, round.moves);
}
