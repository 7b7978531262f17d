// The messages chosen so far for a shift, and how many of each key still fit in.
import { type Action, ACTIONS } from '../../pack/words.ts';
import { type Candidate, expectedSide } from './candidate.ts';

/** Best actions of a full shift at most; the mix keeps every fixed strategy poor. */
const MOST: Readonly<Record<Action, number>> = { reply: 5, decline: 4, ignore: 4, block: 2 };
/** A fixed strategy may earn this much a message on the whole; above 60 a shift has no judgement. */
const FIXED_CREDIT = 58;
/** The size for which these numbers hold. */
const FULL_SIZE = 12;

export interface Mix {
  size: number;
  chosen: readonly Candidate[];
}

export function startMix(size: number): Mix {
  return { size, chosen: [] };
}

export function isFull({ size, chosen }: Mix): boolean {
  return chosen.length >= size;
}

/** Whether one more with this key keeps the mix: not too many with its best action, and no fixed strategy that pays. */
export function hasRoom({ size, chosen }: Mix, candidate: Candidate): boolean {
  const { best, credits } = expectedSide(candidate);
  const most = Math.ceil((MOST[best] * size) / FULL_SIZE);
  if (chosen.filter((other) => expectedSide(other).best === best).length >= most) return false;
  return ACTIONS.every((action) => {
    const earned = chosen.reduce((sum, other) => sum + expectedSide(other).credits[action], credits[action]);
    return earned <= FIXED_CREDIT * size;
  });
}

/** With this message, whatever that does to the mix; unchanged where it is full or holds the message already. */
export function takeAlways(mix: Mix, candidate: Candidate): Mix {
  if (isFull(mix) || mix.chosen.some((other) => other.message.id === candidate.message.id)) return mix;
  return { ...mix, chosen: [...mix.chosen, candidate] };
}

/** With this message, where it keeps the mix fair and is nobody's twin: a pair shows its point once. */
export function take(mix: Mix, candidate: Candidate): Mix {
  const { pair } = candidate.message;
  const hasTwin = pair !== undefined && mix.chosen.some((other) => other.message.pair === pair);
  return hasTwin || !hasRoom(mix, candidate) ? mix : takeAlways(mix, candidate);
}
