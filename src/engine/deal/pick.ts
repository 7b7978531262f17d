// Which messages a shift holds: a memo and what flips with it, what ticks off a need, a follow-up, a contrast pair, and a
// fair mix of keys.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Pack } from '../../pack/pack-schema.ts';
import { ACTIONS, type Scope } from '../../pack/words.ts';
import {
  asEarly,
  type Candidate,
  candidatesOf,
  expectedSide,
  freshFirst,
  isFlipping,
  isPlain,
  pileFirst,
} from './candidate.ts';
import { type Dice, diceFrom, roll, shuffle } from './dice.ts';
import { takeFillers, takeLater, takeTick } from './fillers.ts';
import { hasRoom, type Mix, startMix, take, takeAlways, takeBare, takeFair } from './mix.ts';
import { unmetSources, withReturning } from './returning.ts';

const FLIPS = 3;
/** More of yesterday's letters would leave no room for what a shift is to show. */
const MOST_OF_PILE = 4;

export interface Picked {
  candidates: Candidate[];
  memo: Memo | null;
  opening: string[]; // ids that must come first, in this order
  pair: [string, string] | null;
}

interface PickOptions {
  seed: number;
  avoid: readonly string[];
  pile: readonly string[]; // ids that a bell has swept: dealt first
  declined: readonly string[];
  scope: Scope;
  size: number;
  hasTicks: boolean;
}

function flipsIn(candidates: ReadonlyMap<Message, Candidate>, message: Message): boolean {
  const candidate = candidates.get(message);
  return candidate !== undefined && isFlipping(candidate);
}

/** The memos that turn round neither the follow-up swept longest ago nor its source; all where none is such. */
function memosFor(pack: Pack, guidance: Guidance, pile: readonly string[]): readonly Memo[] {
  const swept = pile
    .map((id) => pack.messages.find((message) => message.id === id))
    .find((message) => message?.follows !== undefined);
  if (!swept) return pack.memos;
  const both = pack.messages.filter(({ id }) => id === swept.id || id === swept.follows?.message);
  const fitting = pack.memos.filter((memo) => {
    const candidates = candidatesOf(pack, guidance, memo, false);
    return !both.some((message) => flipsIn(candidates, message));
  });
  return fitting.length > 0 ? fitting : pack.memos;
}

function pickMemo(memos: readonly Memo[], dice: Dice): [memo: Memo | null, dice: Dice] {
  let at: number;
  [at, dice] = roll(dice, Math.max(1, memos.length));
  return [memos[at] ?? null, dice];
}

/** The opening that the pack wishes for a newcomer; a follow-up cannot open a shift. */
function takeOpening(mix: Mix, ordered: readonly Candidate[], ids: readonly string[]): Mix {
  return ids.reduce((now, id) => {
    const candidate = ordered.find((other) => other.message.id === id && !other.message.follows);
    return candidate ? takeAlways(now, asEarly(candidate)) : now;
  }, mix);
}

/** What a bell swept off the desk comes back before anything new, where the mix has room for it. */
function takePile(mix: Mix, ordered: readonly Candidate[], pile: readonly string[]): Mix {
  return ordered
    .filter((candidate) => isPlain(candidate) && pile.includes(candidate.message.id))
    .slice(0, MOST_OF_PILE)
    .reduce(take, mix);
}

/** Who comes back has a place for sure. */
function takeReturning(mix: Mix, ordered: readonly Candidate[], returning: Message | null): Mix {
  const candidate = ordered.find(({ message }) => message === returning);
  return candidate ? takeAlways(mix, candidate) : mix;
}

/**
 * One follow-up with its source, neither turned round by the memo; one that was swept stands before the others. A source
 * that follows something would draw a chain.
 */
function takeFollowUp(mix: Mix, ordered: readonly Candidate[]): Mix {
  for (const candidate of ordered.filter(({ message }) => message.follows)) {
    const source = ordered.find((other) => other.message.id === candidate.message.follows?.message);
    if (source && isPlain(source) && !isFlipping(candidate)) return takeAlways(takeAlways(mix, source), candidate);
  }
  return mix;
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

/** One of these, where it fits in. */
function takeOneOf(mix: Mix, ordered: readonly Candidate[], ids: ReadonlySet<string>): Mix {
  for (const candidate of ordered) {
    const taken = ids.has(candidate.message.id) && isPlain(candidate) ? take(mix, candidate) : mix;
    if (taken !== mix) return taken;
  }
  return mix;
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
  const fair = [...single.filter(isPlain), ...single].reduce(takeFair, mixed);
  return single.reduce(takeAlways, fair);
}

/** Chooses the messages of one shift. Order is `arrange`'s business. */
export function pickMessages(pack: Pack, guidance: Guidance, options: PickOptions): Picked {
  const [drawn, dice] = pickMemo(memosFor(pack, guidance, options.pile), diceFrom(options.seed));
  const memo = options.scope === 'first' ? null : drawn;
  const { messages, returning } = withReturning(pack.messages, options.seed, options);
  const judged = candidatesOf(pack, guidance, memo, options.hasTicks);
  const [shuffled] = shuffle(
    messages.flatMap((message) => judged.get(message) ?? []),
    dice,
  );
  const ordered = pileFirst(freshFirst(shuffled, options.avoid), options.pile);
  const opened = takeOpening(startMix(options.size), ordered, options.scope === 'first' ? pack.opening : []);
  const opening = opened.chosen.map((candidate) => candidate.message.id);
  const [one, two] = opening;
  const returned = takeReturning(takePile(opened, ordered, options.pile), ordered, returning);
  const served = takeFillers(takeFollowUp(returned, ordered), ordered, memo?.needs ?? pack.persona.needs);
  const flipped = takeBare(served, ordered, FLIPS, isFlipping);
  const ticking = takeLater(takeTick(flipped, ordered), ordered);
  const paired =
    one !== undefined && two !== undefined
      ? { mix: ticking, pair: [one, two] satisfies [string, string] }
      : takePair(ticking, ordered);
  const sourced = takeOneOf(paired.mix, ordered, unmetSources(pack.messages, options.avoid));
  const filled = fillUp(takeLeast(sourced, ordered.filter(isPlain)), ordered);
  return { candidates: [...filled.chosen], memo, opening, pair: paired.pair };
}
