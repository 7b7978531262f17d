// A deck: twelve messages of one pack in a seeded order, with what happens on the way. Deterministic in its seed.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Pack, Persona } from '../../pack/pack-schema.ts';
import type { People, Person } from '../../pack/people-schema.ts';
import type { Action, Opening } from '../../pack/words.ts';
import { afterMemo, type Needs, needsOf } from '../judge/needs.ts';
import { arrange, MEMO_BEFORE } from './arrange.ts';
import { diceFrom, roll } from './dice.ts';
import { pickLike } from './like.ts';
import { pickMessages } from './pick.ts';
import { dealPeople, nameSender } from './senders.ts';

export const SHIFT_SIZE = 12;
/** What slid off comes back after so many days: more than a week, so that it is late. */
const LATE_DAYS = 8;

/** Gaps after each card in hundredths of that card's par; cards 7 to 10 come in a rush. */
export const GAPS = [90, 90, 80, 80, 70, 70, 15, 15, 15, 60, 90, 100] as const;
/** A newcomer's first minute: one, its twin, then three at once. */
export const FIRST_GAPS = [110, 100, 8, 8, 190, 70, 20, 20, 20, 60, 90, 100] as const;

export interface Card {
  message: Message; // the sender's name filled in
  sender: Person;
}

export interface Deck {
  packId: string;
  seed: number;
  rule: string | null; // of a short round on one rule: which
  guidance: { id: string; edition: string };
  persona: Persona;
  needs: Needs; // with which the round begins
  cards: Card[]; // in order of arrival
  gaps: number[]; // after each card, hundredths of its par
  memo: (Memo & { beforeCard: number }) | null;
  hasTicks: boolean; // whether a sound reply to what is needed ticks a box
  done: Readonly<Record<string, Action>>; // of late rounds: what the shift before did with the messages that these follow
  echoes: { messageId: string; after: number }[]; // a postcard so many answers after the choice
  pair: [string, string] | null; // two messages that differ by a few words
}

export interface DealOptions {
  seed: number; // a safe integer
  avoid?: readonly string[]; // message ids met lately, oldest first: dealt only when others run out
  opening?: Opening;
  size?: number;
  rule?: string; // a short round on this rule, without memo or ticks
}

/** Three postcards: from early cards that have an echo, to arrive three to five answers later. */
function pickEchoes(order: readonly Message[], seed: number): Deck['echoes'] {
  let dice = diceFrom(seed + 17);
  const candidates = order.flatMap((message, at) =>
    message.echo !== undefined && at + 3 < order.length ? [{ message, at }] : [],
  );
  const echoes: Deck['echoes'] = [];
  while (echoes.length < 3 && candidates.length > 0) {
    let chosen: number;
    let extra: number;
    // The earlier half first, so that the first postcard lands inside the first minutes.
    [chosen, dice] = roll(dice, Math.min(candidates.length, echoes.length === 0 ? 2 : candidates.length));
    [extra, dice] = roll(dice, 3);
    const [card] = candidates.splice(chosen, 1);
    if (card) echoes.push({ messageId: card.message.id, after: Math.min(3 + extra, order.length - 1 - card.at) });
  }
  return echoes;
}

/**
 * Deals a deck from a pack. The same pack, guidance, people and options give the same deck everywhere.
 * A pack too small for a full shift gives a shorter deck; it never fails.
 */
export function dealDeck(pack: Pack, guidance: Guidance, people: People, options: DealOptions): Deck {
  const { seed, avoid = [], opening = 'usual', size = SHIFT_SIZE, rule } = options;
  const like = rule === undefined ? null : pickLike(pack, guidance, { seed, avoid, size, rule });
  const picked = like?.picked ?? pickMessages(pack, guidance, { seed, avoid, opening, size });
  const order = arrange(picked, seed);
  const [senders] = dealPeople(people, diceFrom(seed + 29));
  const senderOf = new Map<string, Person>();
  order.forEach((message, at) => {
    const source = message.follows && senderOf.get(message.follows.message);
    const sender = source ?? senders[at % senders.length];
    if (sender) senderOf.set(message.id, sender);
  });
  const gaps = opening === 'first' ? FIRST_GAPS : GAPS;
  return {
    packId: pack.id,
    seed,
    rule: rule ?? null,
    guidance: { id: guidance.id, edition: guidance.edition },
    persona: pack.persona,
    needs: like?.needs ?? needsOf(pack.persona),
    cards: order.flatMap((message) => {
      const sender = senderOf.get(message.id);
      return sender ? [{ message: nameSender(message, sender), sender }] : [];
    }),
    gaps: order.map((_, at) => gaps[at % gaps.length] ?? 100),
    memo: picked.memo && order.length > MEMO_BEFORE ? { ...picked.memo, beforeCard: MEMO_BEFORE } : null,
    hasTicks: false,
    done: {},
    echoes: pickEchoes(order, seed),
    pair: picked.pair,
  };
}

/** The card of a message; undefined where the deck does not hold it. */
export function cardOf(deck: Deck, messageId: string): Card | undefined {
  return deck.cards.find((card) => card.message.id === messageId);
}

/** A message as it is when it comes back, after more than a week. */
export function asLate(message: Message): Message {
  const { facts } = message;
  return { ...message, facts: { ...facts, sentDaysAgo: facts.sentDaysAgo + LATE_DAYS } };
}

/**
 * The messages that slid off a shift, back a week later: each is now a question of a late reply, by the needs that held
 * when the shift ended. `done` tells what the shift did with the others, so that a follow-up opens as it would have then.
 */
export function dealLate(deck: Deck, missedIds: readonly string[], done: Readonly<Record<string, Action>>): Deck {
  const cards = deck.cards
    .filter((card) => missedIds.includes(card.message.id))
    .map((card) => ({ ...card, message: asLate(card.message) }));
  return {
    ...deck,
    needs: afterMemo(deck.needs, deck.memo),
    cards,
    gaps: cards.map(() => 100),
    memo: null,
    done,
    echoes: [],
    pair: null,
  };
}
