// In which order the picked messages arrive: what the plan has a place for stands there, the rest falls in seeded orders,
// of which the one that breaks the fewest wishes is kept.
import type { Message } from '../../pack/pack-schema.ts';
import type { Action } from '../../pack/words.ts';
import { type Candidate, expectedSide, isFlipping } from './candidate.ts';
import { diceFrom, shuffle } from './dice.ts';
import type { Picked } from './pick.ts';
import { FOLLOWS_AFTER, type Plan } from './plan.ts';

const TRIES = 200;
/**
 * From one of two letters that differ by a few words to the other, at least: a desk holds five, so that of two envelopes
 * alike the first is opened, or gone, before the second lands.
 */
const TWINS_APART = 6;

/** A letter with all that its place is weighed by, worked out once for the many orders that are tried. */
interface Weighed {
  message: Message;
  best: Action;
  isTurned: boolean; // by the memo
  isHard: boolean;
  harshness: number; // what it costs among the first three: nothing severe, nothing hard
}

type Order = readonly Weighed[];

function weigh(candidate: Candidate): Weighed {
  const { message } = candidate;
  const isHard = message.difficulty > 3;
  return {
    message,
    best: expectedSide(candidate).best,
    isTurned: isFlipping(candidate),
    isHard,
    harshness: (message.facts.manner === 'abusive' ? 8 : 0) + (isHard ? 2 : 0),
  };
}

function placeOf(order: Order, id: string): number {
  return order.findIndex(({ message }) => message.id === id);
}

function thriceRunning(order: Order): number {
  return order.filter(({ best }, at) => at > 1 && best === order[at - 1]?.best && best === order[at - 2]?.best).length;
}

/** Behind what follows it a source is out of the question, whatever else that order is good for. */
const BEHIND = 30;

function sourceTooLate(order: Order): number {
  return order.reduce((sum, { message }, at) => {
    if (!message.follows) return sum;
    const source = placeOf(order, message.follows.message);
    return at - source >= FOLLOWS_AFTER ? sum : sum + (source > at ? BEHIND : 1);
  }, 0);
}

/** Letters that the memo turns round, before the one that lies on the desk when it comes. */
function turnedTooEarly(order: Order, { memoBefore }: Plan): number {
  return memoBefore === null ? 0 : order.filter(({ isTurned }, at) => isTurned && at < memoBefore - 1).length;
}

function twinsTooClose(order: Order, { pair, opening }: Picked): number {
  if (!pair || opening.length > 0) return 0;
  return Math.max(0, TWINS_APART - Math.abs(placeOf(order, pair[0]) - placeOf(order, pair[1])));
}

/** A gentle start and a good finish: nothing severe among the first three, nothing hard first or last. */
function harshness(order: Order): number {
  const early = order.reduce((sum, one, at) => (at < 3 ? sum + one.harshness : sum), 0);
  return early + (order.at(-1)?.isHard === true ? 1 : 0);
}

function penalty(order: Order, picked: Picked, plan: Plan): number {
  return (
    6 * thriceRunning(order) +
    10 * sourceTooLate(order) +
    8 * turnedTooEarly(order, plan) +
    5 * twinsTooClose(order, picked) +
    harshness(order)
  );
}

/** By place; undefined where none has been laid yet. */
type Places = readonly (Weighed | undefined)[];

/** The letters whose place is certain: the opening, one that the memo turns round right before it, the follow-up. */
function certainPlaces(letters: Order, opening: readonly string[], { memoBefore, followUp }: Plan): Places {
  const places: (Weighed | undefined)[] = letters.map(() => undefined);
  for (const [at, id] of opening.entries()) places[at] = letters[placeOf(letters, id)];
  const put = (at: number | null, letter: Weighed | undefined): void => {
    if (at !== null && at < letters.length) places[at] ??= letter;
  };
  const turned = letters.find(({ isTurned, message }) => isTurned && !message.follows);
  put(memoBefore === null ? null : memoBefore - 1, turned);
  put(
    followUp,
    letters.find(({ message }) => message.follows),
  );
  return places;
}

/** Where a letter may stand: what the memo turns round comes after it, and what is followed comes well before. */
function isPlaceFor({ message, isTurned }: Weighed, at: number, places: Places, { memoBefore }: Plan): boolean {
  if (memoBefore !== null && isTurned) return at >= memoBefore;
  return places.every((other, place) => other?.message.follows?.message !== message.id || place - at >= FOLLOWS_AFTER);
}

/** Whether a letter in this place would stand well away from its twin, where that has a place already. */
function isAway({ message: { pair } }: Weighed, at: number, laid: Places): boolean {
  return (
    pair === undefined ||
    laid.every((other, place) => other?.message.pair !== pair || Math.abs(at - place) >= TWINS_APART)
  );
}

/** Where no order was found with the source first, as when an opening follows a later letter, the two change places. */
function sourceFirst(order: Order): Order {
  const at = order.findIndex(({ message }) => message.follows);
  const source = placeOf(order, order[at]?.message.follows?.message ?? '');
  if (source <= at) return order;
  return order.map((letter, place) => order[place === at ? source : place === source ? at : place] ?? letter);
}

/** The messages in order of arrival. */
export function arrange(picked: Picked, plan: Plan, seed: number): Message[] {
  const letters = picked.candidates.map(weigh);
  const certain = certainPlaces(letters, picked.opening, plan);
  const free = letters.flatMap((_, at) => (certain[at] ? [] : [at]));
  const rest = letters
    .filter((letter) => !certain.includes(letter))
    .map((letter) => ({ letter, fits: letters.map((_, at) => !certain[at] && isPlaceFor(letter, at, certain, plan)) }))
    .map((entry) => ({ ...entry, choice: entry.fits.filter(Boolean).length }))
    .toSorted((a, b) => a.choice - b.choice); // those with the least choice choose first
  const keepsApart = picked.opening.length === 0; // the twins of the opening are to come one after the other
  let dice = diceFrom(seed + 7);
  let kindest: Order = [];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > 0; tries++) {
    let slots: number[];
    [slots, dice] = shuffle(free, dice);
    const laid = [...certain];
    for (const { letter, fits } of rest) {
      const away = keepsApart ? slots.findIndex((at) => fits[at] === true && isAway(letter, at, laid)) : -1;
      const slot = away < 0 ? slots.findIndex((at) => fits[at]) : away;
      const [at] = slots.splice(Math.max(0, slot), 1);
      if (at !== undefined) laid[at] = letter;
    }
    const order = laid.filter((letter) => letter !== undefined);
    const broken = penalty(order, picked, plan);
    if (broken < least) {
      least = broken;
      kindest = order;
    }
  }
  return sourceFirst(kindest).map(({ message }) => message);
}
