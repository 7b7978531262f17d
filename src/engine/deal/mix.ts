// The messages chosen so far for a shift, and how many of each key still fit in, whatever is ticked off on the way.
import { type Action, ACTIONS } from '../../pack/words.ts';
import { type Candidate, expectedSide, isFiller } from './candidate.ts';

/** Best actions of a full shift at most, where what can be met is met; the mix keeps every fixed strategy poor. */
const MOST: Readonly<Record<Action, number>> = { reply: 5, decline: 4, ignore: 4, block: 2 };
/** … and so many more where none of it is. */
const UNMET_MORE = 1;
/** A fixed strategy may earn this much a message on the whole; above the limit a shift has no judgement. */
const FIXED_CREDIT = 58;
const FIXED_LIMIT = 60;
/** The size for which these numbers hold. */
const FULL_SIZE = 12;

export interface Mix {
  size: number;
  chosen: readonly Candidate[];
}

export function startMix(size: number): Mix {
  return { size, chosen: [] };
}

function isFull({ size, chosen }: Mix): boolean {
  return chosen.length >= size;
}

/** Messages on one need, and how many of them may, and must, be answered once it is met where all of it is taken up. */
interface Served {
  members: Candidate[];
  mayBeLate: number; // all but those that fill its boxes
  areLate: number; // fillers for which no box is left, whatever the order
}

function servedBy(chosen: readonly Candidate[]): Served[] {
  const needs = [...new Set(chosen.map(({ need }) => need))].filter((need) => need !== null);
  return needs.map(({ id, boxes }) => {
    const members = chosen.filter(({ need }) => need?.id === id);
    const areLate = Math.max(0, members.filter(isFiller).length - boxes);
    return { members, areLate, mayBeLate: members.filter(isFiller).length < boxes ? 0 : members.length - boxes };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What each change of a late message, its need being met, can bring at most. */
function lateChanges(
  served: readonly Served[],
  late: 'mayBeLate' | 'areLate',
  worth: (side: Candidate['met']) => number,
): number[] {
  return served.flatMap(({ members, ...counts }) =>
    members
      .map((member) => worth(member.met) - worth(expectedSide(member)))
      .toSorted((a, b) => b - a)
      .slice(0, counts[late]),
  );
}

/** The most that always doing this can earn, however many of the needs have been met on the way. */
function mostEarned(chosen: readonly Candidate[], served: readonly Served[], action: Action): number {
  const changes = lateChanges(served, 'mayBeLate', ({ credits }) => credits[action]);
  return sum(chosen.map((other) => expectedSide(other).credits[action])) + sum(changes.map((by) => Math.max(0, by)));
}

/** How many are best met with this at most: where no need is met, and where all are that can be. */
function bestWith(
  chosen: readonly Candidate[],
  served: readonly Served[],
  action: Action,
): { unmet: number; met: number } {
  const isIts = ({ best }: Candidate['met']): number => (best === action ? 1 : 0);
  const unmet = sum(chosen.map((other) => isIts(expectedSide(other))));
  return { unmet, met: unmet + sum(lateChanges(served, 'areLate', isIts)) };
}

function earnsAtMost(chosen: readonly Candidate[], served: readonly Served[], { size }: Mix, credit: number): boolean {
  return ACTIONS.every((action) => mostEarned(chosen, served, action) <= credit * size);
}

/** Whether a shift with one more can be judged, whatever is met on the way. */
function isFair(mix: Mix, candidate: Candidate): boolean {
  const all = [...mix.chosen, candidate];
  return earnsAtMost(all, servedBy(all), mix, FIXED_LIMIT);
}

/** Whether one more keeps the mix: not too many with its best action, and no fixed strategy that pays. */
export function hasRoom(mix: Mix, candidate: Candidate): boolean {
  const { size, chosen } = mix;
  const all = [...chosen, candidate];
  const served = servedBy(all);
  const own = [expectedSide(candidate).best, candidate.met.best];
  const isTooMany = own.some((action) => {
    const most = Math.ceil((MOST[action] * size) / FULL_SIZE);
    const { unmet, met } = bestWith(all, served, action);
    return met > most || unmet > most + UNMET_MORE;
  });
  return !isTooMany && earnsAtMost(all, served, mix, FIXED_CREDIT);
}

function canHold(mix: Mix, { message }: Candidate): boolean {
  return !isFull(mix) && !mix.chosen.some((other) => other.message.id === message.id);
}

/** With this message, whatever that does to the mix; unchanged where it is full or holds the message already. */
export function takeAlways(mix: Mix, candidate: Candidate): Mix {
  return canHold(mix, candidate) ? { ...mix, chosen: [...mix.chosen, candidate] } : mix;
}

/** With this message, where a shift with it can still be judged. */
export function takeFair(mix: Mix, candidate: Candidate): Mix {
  return canHold(mix, candidate) && isFair(mix, candidate) ? takeAlways(mix, candidate) : mix;
}

/** With this message, where it keeps the mix fair and is nobody's twin: a pair shows its point once. */
export function take(mix: Mix, candidate: Candidate): Mix {
  if (!canHold(mix, candidate)) return mix;
  const { pair } = candidate.message;
  const hasTwin = pair !== undefined && mix.chosen.some((other) => other.message.pair === pair);
  return hasTwin || !hasRoom(mix, candidate) ? mix : takeAlways(mix, candidate);
}

/** A twin shows another point, and a follow-up has its own. */
const isBare = ({ message }: Candidate): boolean => !message.follows && message.pair === undefined;

/** Bare ones of this kind, until there are so many of it in the mix. */
export function takeBare(
  mix: Mix,
  ordered: readonly Candidate[],
  count: number,
  isOne: (one: Candidate) => boolean,
): Mix {
  return ordered
    .filter((candidate) => isBare(candidate) && isOne(candidate))
    .reduce((now, candidate) => (now.chosen.filter(isOne).length < count ? take(now, candidate) : now), mix);
}
