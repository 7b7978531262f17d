// A deck: twelve messages of one pack in a seeded order, with what happens on the way. Deterministic in its seed.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Pack, Persona } from '../../pack/pack-schema.ts';
import type { People, Person } from '../../pack/people-schema.ts';
import type { Action, Scope } from '../../pack/words.ts';
import { type Needs, needsAfter, needsOf, type Tick } from '../judge/needs.ts';
import { arrange } from './arrange.ts';
import { byId, castOf, FIXED_CAST_SEED, senderIdOf } from './cast.ts';
import { diceFrom, roll } from './dice.ts';
import { pickLike } from './like.ts';
import { pickMessages } from './pick.ts';
import { planShift, SHIFT_SIZE, type Wave } from './plan.ts';
import { paceShift } from './shift-pace.ts';
import { nameSender } from './senders.ts';

/** What slid off comes back after so many days: more than a week, so that it is late. */
const LATE_DAYS = 8;

export interface Card {
  message: Message; // the sender's name filled in
  sender: Person;
}

export interface Deck {
  packId: string;
  seed: number;
  castSeed: number; // by which its senders were given their names and faces
  scope: Scope; // how much of the game it holds: what is new to a player is met one thing at a time
  rule: string | null; // of a short round on one rule: which
  guidance: { id: string; edition: string };
  persona: Persona;
  needs: Needs; // with which the round begins
  cards: Card[]; // in order of arrival
  waves: Wave[]; // in order
  gaps: number[]; // after each card, hundredths of its par; after a wave's last, of the pars of the whole wave
  bell: number; // when it rings, hundredths of the time that all letters usually take
  memo: (Memo & { beforeCard: number }) | null;
  hasTicks: boolean; // whether a sound reply to what is needed ticks a box
  done: Readonly<Record<string, Action>>; // of late rounds: what the shift before did with the messages that these follow
  echoes: { messageId: string; after: number }[]; // a postcard so many answers after the choice
  pair: [string, string] | null; // two messages that differ by a few words
}

export interface DealOptions {
  seed: number; // a safe integer
  castSeed?: number; // a safe integer, the player's own: whoever writes has the same name and face in every shift
  shift?: number; // how many shifts the player has behind them; two in a row never go alike. Without it, by the seed
  avoid?: readonly string[]; // message ids met lately, oldest first: dealt only when others run out
  pile?: readonly string[]; // message ids that a bell has swept: dealt before others where the mix allows
  declined?: readonly string[]; // message ids declined fairly in earlier shifts: their senders may write again
  scope?: Scope;
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
  const { seed, castSeed = FIXED_CAST_SEED, shift = seed, scope = 'usual', size = SHIFT_SIZE, rule } = options;
  const { avoid = [], pile = [], declined = [] } = options;
  const like = rule === undefined ? null : pickLike(pack, guidance, { seed, avoid, size, rule });
  const hasTicks = scope === 'usual' && !like;
  const picked = like?.picked ?? pickMessages(pack, guidance, { seed, avoid, pile, declined, scope, size, hasTicks });
  const plan = planShift(picked.candidates.length, scope, shift, diceFrom(seed + 3));
  const order = arrange(picked, plan, seed);
  const cast = castOf(pack.messages, people, castSeed);
  const known = byId(pack.messages);
  return {
    packId: pack.id,
    seed,
    castSeed,
    scope,
    rule: rule ?? null,
    guidance: { id: guidance.id, edition: guidance.edition },
    persona: pack.persona,
    needs: like?.needs ?? needsOf(pack.persona),
    cards: order.flatMap((message) => {
      const sender = cast.get(senderIdOf(message, known));
      return sender ? [{ message: nameSender(message, sender), sender }] : [];
    }),
    waves: plan.waves,
    ...paceShift(plan, scope, order.length),
    memo: picked.memo && plan.memoBefore !== null ? { ...picked.memo, beforeCard: plan.memoBefore } : null,
    hasTicks,
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
 * when the shift ended, its ticks included; they stay as they are. `done` tells what the shift did with the others, so that
 * a follow-up opens as it would have then.
 */
export function dealLate(
  deck: Deck,
  missedIds: readonly string[],
  done: Readonly<Record<string, Action>>,
  ticks: readonly Tick[],
): Deck {
  const cards = deck.cards
    .filter((card) => missedIds.includes(card.message.id))
    .map((card) => ({ ...card, message: asLate(card.message) }));
  return {
    ...deck,
    needs: needsAfter(deck.needs, ticks, deck.memo),
    hasTicks: false,
    cards,
    waves: [],
    gaps: cards.map(() => 100),
    memo: null,
    done,
    echoes: [],
    pair: null,
  };
}
