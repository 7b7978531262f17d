// In which order the picked messages arrive: what the plan has a place for stands there, the rest falls in seeded orders,
// of which the one that breaks the fewest wishes is kept.
import type { Message } from '../../pack/pack-schema.ts';
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

type Order = readonly Candidate[];

function thriceRunning(order: Order): number {
  const bests = order.map((candidate) => expectedSide(candidate).best);
  return bests.filter((best, at) => at > 1 && best === bests[at - 1] && best === bests[at - 2]).length;
}

function sourceTooLate(order: Order): number {
  return order.reduce((sum, { message }, at) => {
    const source = message.follows && order.findIndex((other) => other.message.id === message.follows?.message);
    return source === undefined || at - source >= FOLLOWS_AFTER ? sum : sum + (source > at ? 3 : 1);
  }, 0);
}

/** Letters that the memo turns round, before the one that lies on the desk when it comes. */
function turnedTooEarly(order: Order, { memoBefore }: Plan): number {
  return memoBefore === null ? 0 : order.slice(0, Math.max(0, memoBefore - 1)).filter(isFlipping).length;
}

function twinsTooClose(order: Order, { pair, opening }: Picked): number {
  if (!pair || opening.length > 0) return 0;
  const [one, two] = pair.map((id) => order.findIndex((candidate) => candidate.message.id === id));
  return Math.max(0, TWINS_APART - Math.abs((one ?? 0) - (two ?? 0)));
}

/** A gentle start and a good finish: nothing severe among the first three, nothing hard first or last. */
function harshness(order: Order): number {
  const early = order.slice(0, 3).map(({ message }): number => {
    return (message.facts.manner === 'abusive' ? 8 : 0) + (message.difficulty > 3 ? 2 : 0);
  });
  return early.reduce((sum, cost) => sum + cost, 0) + ((order.at(-1)?.message.difficulty ?? 1) > 3 ? 1 : 0);
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

type Places = ReadonlyMap<number, Candidate>;

/** The letters whose place is certain: the opening, one that the memo turns round right before it, the follow-up. */
function certainPlaces({ candidates, opening }: Picked, { memoBefore, followUp }: Plan): Places {
  const places = new Map<number, Candidate>();
  for (const [at, id] of opening.entries()) {
    const candidate = candidates.find((other) => other.message.id === id);
    if (candidate) places.set(at, candidate);
  }
  const put = (at: number | null, candidate: Candidate | undefined): void => {
    if (at !== null && candidate && at < candidates.length && !places.has(at)) places.set(at, candidate);
  };
  const turned = candidates.find((candidate) => isFlipping(candidate) && !candidate.message.follows);
  put(memoBefore === null ? null : memoBefore - 1, turned);
  put(
    followUp,
    candidates.find((candidate) => candidate.message.follows),
  );
  return places;
}

/** Where a letter may stand: what the memo turns round comes after it, and what is followed comes well before. */
function isPlaceFor(candidate: Candidate, at: number, places: Places, { memoBefore }: Plan): boolean {
  if (memoBefore !== null && isFlipping(candidate)) return at >= memoBefore;
  return [...places].every(
    ([place, { message }]) => message.follows?.message !== candidate.message.id || place - at >= FOLLOWS_AFTER,
  );
}

/** Whether a letter in this place would stand well away from its twin, where that has a place already. */
function isAway({ message }: Candidate, at: number, placed: Places): boolean {
  if (message.pair === undefined) return true;
  return [...placed].every(
    ([place, twin]) => twin.message.pair !== message.pair || Math.abs(at - place) >= TWINS_APART,
  );
}

/** Where no order was found with the source first, as when an opening follows a later letter, the two change places. */
function sourceFirst(order: Order): Order {
  const at = order.findIndex(({ message }) => message.follows);
  const source = order.findIndex((other) => other.message.id === order[at]?.message.follows?.message);
  if (source <= at) return order;
  return order.map((candidate, place) => order[place === at ? source : place === source ? at : place] ?? candidate);
}

/** The messages in order of arrival. */
export function arrange(picked: Picked, plan: Plan, seed: number): Message[] {
  const { candidates } = picked;
  const certain = certainPlaces(picked, plan);
  const isCertain = new Set(certain.values());
  const free = candidates.flatMap((_, at) => (certain.has(at) ? [] : [at]));
  const rest = candidates
    .filter((candidate) => !isCertain.has(candidate))
    .map((candidate) => ({ candidate, places: free.filter((at) => isPlaceFor(candidate, at, certain, plan)) }))
    .toSorted((a, b) => a.places.length - b.places.length); // those with the least choice choose first
  let dice = diceFrom(seed + 7);
  let kindest: Candidate[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > 0; tries++) {
    let slots: number[];
    [slots, dice] = shuffle(free, dice);
    const placed = new Map(certain);
    for (const { candidate, places } of rest) {
      const away = slots.findIndex((at) => places.includes(at) && isAway(candidate, at, placed));
      const slot = away < 0 ? slots.findIndex((at) => places.includes(at)) : away;
      const [at] = slots.splice(Math.max(0, slot), 1);
      if (at !== undefined) placed.set(at, candidate);
    }
    const order = candidates.flatMap((_, at) => placed.get(at) ?? []);
    const broken = penalty(order, picked, plan);
    if (broken < least) {
      least = broken;
      kindest = order;
    }
  }
  return sourceFirst(kindest).map((candidate) => candidate.message);
}
