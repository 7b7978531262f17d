// Needs as a round goes on: a reply that takes up what a need asks for ticks one of its boxes, once the reply can no longer
// be taken back. The next answer, the memo and the end of the round settle it at once.
import { cardOf } from '../deal/deck.ts';
import { afterMemo, type Needs, needsAfter } from '../judge/needs.ts';
import { isSound } from '../../pack/words.ts';
import { shiftMs } from './clock.ts';
import type { Filed, Round } from './round-state.ts';
import { undoUntilMs } from './undoable.ts';

/** What the persona needs at this moment of the round: the memo counts once it has been read, a tick once it is entered. */
export function needsNow({ deck, ticks, memo }: Round): Needs {
  return needsAfter(deck.needs, ticks, memo === 'read' ? deck.memo : null);
}

/** What the persona needs once the memo of this round has been read. */
export function needsOnceRead(round: Round): Needs {
  return round.memo === 'read' ? needsNow(round) : afterMemo(needsNow(round), round.deck.memo);
}

/** The need of which this answer fills a box, or null: only a sound reply to an offer of what is needed does. */
function needFilledBy(round: Round, { verdict }: Filed): string | null {
  const facts = cardOf(round.deck, verdict.messageId)?.message.facts;
  if (verdict.action !== 'reply' || !isSound(verdict.tier) || facts?.wants !== 'yes') return null;
  return needsNow(round).standing.find((need) => need.id === facts.fills)?.id ?? null;
}

/** The tick that the last answer is about to make, or null. */
function pendingNeed(round: Round): string | null {
  const last = round.filed.at(-1);
  if (!round.deck.hasTicks || !last) return null;
  const { messageId } = last.verdict;
  return round.ticks.some((tick) => tick.messageId === messageId) ? null : needFilledBy(round, last);
}

/** Wall time at which the last answer ticks a box by itself; null where it ticks none, or the clock stands still. */
export function tickComesMs(round: Round): number | null {
  const last = round.filed.at(-1);
  if (!last || pendingNeed(round) === null) return null;
  const untilMs = undoUntilMs(round);
  if (untilMs === null) return last.wallAtMs; // its card is shown: nothing is taken back any more
  return round.stillSinceMs === null ? untilMs + 1 : null;
}

/** The round with the tick of its last answer entered, if that makes one: the answer stands from now on. */
export function enterTick(round: Round, atMs: number): Round {
  const needId = pendingNeed(round);
  const last = round.filed.at(-1);
  if (needId === null || !last) return round;
  const { messageId } = last.verdict;
  const tick = { needId, messageId, atMs: shiftMs(round, atMs), afterMemo: round.memo === 'read' };
  return { ...round, ticks: [...round.ticks, tick] };
}
