// Which messages a shift holds: a memo and what flips with it, what ticks off a need, a follow-up, a contrast pair, and a
// fair mix of keys.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Need, Pack } from '../../pack/pack-schema.ts';
import { ACTIONS, type Opening } from '../../pack/words.ts';
import {
  asEarly,
  type Candidate,
  candidatesOf,
  expectedSide,
  freshFirst,
  isFiller,
  isFlipping,
  isPlain,
  leftFirst,
} from './candidate.ts';
import { type Dice, diceFrom, roll, shuffle } from './dice.ts';
import { hasRoom, isFair, type Mix, startMix, take, takeAlways } from './mix.ts';

const FLIPS = 3;
/** More of yesterday's letters would leave no room for what a shift is to show. */
const MOST_LEFT = 4;

export interface Picked {
  candidates: Candidate[];
  memo: Memo | null;
  opening: string[]; // ids that must come first, in this order
  pair: [string, string] | null;
}

interface PickOptions {
  seed: number;
  avoid: readonly string[];
  left: readonly string[]; // ids that a bell has swept: dealt first
  opening: Opening;
  size: number;
  hasTicks: boolean;
}

function pickMemo(pack: Pack, dice: Dice): [memo: Memo | null, dice: Dice] {
  let at: number;
  [at, dice] = roll(dice, Math.max(1, pack.memos.length));
  return [pack.memos[at] ?? null, dice];
}

/** The opening that the pack wishes for a newcomer; a follow-up cannot open a shift. */
function takeOpening(mix: Mix, ordered: readonly Candidate[], ids: readonly string[]): Mix {
  return ids.reduce((now, id) => {
    const candidate = ordered.find((other) => other.message.id === id && !other.message.follows);
    return candidate ? takeAlways(now, asEarly(candidate)) : now;
  }, mix);
}

/** What a bell swept off the desk comes back before anything new, where the mix has room for it. */
function takeLeft(mix: Mix, ordered: readonly Candidate[], left: readonly string[]): Mix {
  return ordered
    .filter((candidate) => isPlain(candidate) && left.includes(candidate.message.id))
    .slice(0, MOST_LEFT)
    .reduce(take, mix);
}

/** One follow-up with its source, neither turned round by the memo. A source that follows something would draw a chain. */
function takeFollowUp(mix: Mix, ordered: readonly Candidate[]): Mix {
  for (const candidate of ordered) {
    const source = ordered.find((other) => other.message.id === candidate.message.follows?.message);
    if (source && isPlain(source) && !isFlipping(candidate)) return takeAlways(takeAlways(mix, source), candidate);
  }
  return mix;
}

/** A twin shows another point, and a follow-up has its own. */
const isBare = ({ message }: Candidate): boolean => !message.follows && message.pair === undefined;

/** Bare ones of this kind, until there are so many of it in the mix. */
function takeBare(mix: Mix, ordered: readonly Candidate[], count: number, isOne: (one: Candidate) => boolean): Mix {
  return ordered
    .filter((candidate) => isBare(candidate) && isOne(candidate))
    .reduce((now, candidate) => (now.chosen.filter(isOne).length < count ? take(now, candidate) : now), mix);
}

/** Offers for all the boxes of a need, as far as there are some that fit in. */
function takeFillers(mix: Mix, ordered: readonly Candidate[], { id, boxes }: Need): Mix {
  return takeBare(mix, ordered, boxes, (one) => one.need?.id === id && isBare(one) && isFiller(one));
}

/** Where what has been taken fills the need, one offer more: it comes when nobody needs it any longer. */
function takeLater(mix: Mix, ordered: readonly Candidate[], { id, boxes }: Need): Mix {
  const turns = (one: Candidate): boolean => one.need?.id === id && one.met.best !== expectedSide(one).best;
  const filled = mix.chosen.filter((one) => turns(one) && isFiller(one)).length >= boxes;
  return filled ? takeBare(mix, ordered, boxes + 1, turns) : mix;
}

/** What the memo brings can be filled, and the first need that can be has an offer too many. */
function takeStory(mix: Mix, ordered: readonly Candidate[], needs: readonly Need[]): Mix {
  const filled = needs.reduce((now, need) => takeFillers(now, ordered, need), mix);
  return needs.reduce((now, need) => (now === filled ? takeLater(now, ordered, need) : now), filled);
}

/** One that ticks a box whether it is answered before the memo or after it. */
function takeTick(mix: Mix, ordered: readonly Candidate[]): Mix {
  return takeBare(mix, ordered, 1, (one) => isPlain(one) && isFiller(one));
}

/** The first pair of which both are still free and fit in. */
function takePair(mix: Mix, ordered: readonly Candidate[]): { mix: Mix; pair: Picked['pair'] } {
  for (const one of ordered) {
    const pairId = one.message.pair;
    if (pairId === undefined) continue;
    const [first, two, ...more] = ordered.filter((other) => other.message.pair === pairId);
    if (first !== one || !two || more.length > 0) continue;
    const isFree = (twin: Candidate): boolean =>
      isPlain(twin) && twin.met.best === twin.before.best && !mix.chosen.includes(twin);
    const areFree = isFree(one) && isFree(two) && hasRoom(mix, one) && hasRoom(takeAlways(mix, one), two);
    if (areFree) return { mix: takeAlways(takeAlways(mix, one), two), pair: [one.message.id, two.message.id] };
  }
  return { mix, pair: null };
}

/** Every action is the right one at least twice, block at least once. */
function takeLeast(mix: Mix, plain: readonly Candidate[]): Mix {
  return ACTIONS.reduce((now, action) => {
    const least = action === 'block' ? 1 : 2;
    return plain
      .filter((candidate) => candidate.before.best === action)
      .reduce((held, candidate) => {
        const met = held.chosen.filter((other) => expectedSide(other).best === action).length;
        return met < least ? take(held, candidate) : held;
      }, now);
  }, mix);
}

/**
 * The rest as the fresh messages fall. Where the mix cannot be kept the shift can still be judged; a small or lopsided
 * pack fills with what there is.
 */
function fillUp(mix: Mix, ordered: readonly Candidate[]): Mix {
  const single = ordered.filter(({ message }) => !message.follows);
  const mixed = ordered.filter(isPlain).reduce(take, mix);
  const fair = single.reduce((now, one) => (isFair(now, one) ? takeAlways(now, one) : now), mixed);
  return single.reduce(takeAlways, fair);
}

/** Chooses the messages of one shift. Order is `arrange`'s business. */
export function pickMessages(pack: Pack, guidance: Guidance, options: PickOptions): Picked {
  const [drawn, dice] = pickMemo(pack, diceFrom(options.seed));
  const memo = options.opening === 'first' ? null : drawn;
  const [shuffled] = shuffle(candidatesOf(pack, guidance, memo, options.hasTicks), dice);
  const ordered = leftFirst(freshFirst(shuffled, options.avoid), options.left);
  const opened = takeOpening(startMix(options.size), ordered, options.opening === 'first' ? pack.opening : []);
  const opening = opened.chosen.map((candidate) => candidate.message.id);
  const [one, two] = opening;
  const told = takeStory(
    takeFollowUp(takeLeft(opened, ordered, options.left), ordered),
    ordered,
    options.hasTicks ? (memo?.needs ?? pack.persona.needs) : [],
  );
  const flipped = takeBare(told, ordered, FLIPS, isFlipping);
  const ticking = options.hasTicks ? takeTick(flipped, ordered) : flipped;
  const paired =
    one !== undefined && two !== undefined
      ? { mix: ticking, pair: [one, two] satisfies [string, string] }
      : takePair(ticking, ordered);
  const filled = fillUp(takeLeast(paired.mix, ordered.filter(isPlain)), ordered);
  return { candidates: [...filled.chosen], memo, opening, pair: paired.pair };
}
