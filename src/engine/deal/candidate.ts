// A message that could be dealt, with its best action on either side of the memo.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Pack } from '../../pack/pack-schema.ts';
import type { Action } from '../../pack/words.ts';
import { CREDIT, ruleOn, type Situation, situationOf } from '../judge/judge.ts';
import { afterMemo, needsOf } from '../judge/needs.ts';

/** What is right on one side of the memo. */
interface Side {
  best: Action;
  credits: Readonly<Record<Action, number>>;
}

export interface Candidate {
  message: Message;
  before: Side; // at the needs with which the shift begins
  after: Side; // once the memo has changed them
}

/** Every message of the pack that may be dealt, in the pack's order. */
export function candidatesOf(pack: Pack, guidance: Guidance, memo: Memo | null): Candidate[] {
  const { persona } = pack;
  const atFirst = needsOf(persona);
  const then = afterMemo(atFirst, memo);
  const sideIn = (message: Message, situation: Situation): Side => {
    const { best, key } = ruleOn(message, situation, guidance);
    const credits = {
      reply: CREDIT[key.reply],
      decline: CREDIT[key.decline],
      ignore: CREDIT[key.ignore],
      block: CREDIT[key.block],
    };
    return { best, credits };
  };
  return pack.messages
    .filter((message) => !message.reserved)
    .map((message) => {
      const early = situationOf(message.facts, persona, atFirst);
      const late = situationOf(message.facts, persona, then);
      const before = sideIn(message, early);
      // Needs bear on a message through its relevance alone.
      return { message, before, after: late.relevance === early.relevance ? before : sideIn(message, late) };
    });
}

/** Fresh ones first, then those met longest ago; equal ones stay in their shuffled order. */
export function freshFirst(shuffled: readonly Candidate[], avoid: readonly string[]): Candidate[] {
  const age = (candidate: Candidate): number => avoid.lastIndexOf(candidate.message.id);
  return [...shuffled].sort((a, b) => age(a) - age(b));
}

/** What was swept comes before all others, the longest swept first; a follow-up alone comes to nothing. */
export function leftFirst(ordered: readonly Candidate[], left: readonly string[]): Candidate[] {
  const rank = ({ message }: Candidate): number => {
    const at = message.follows ? -1 : left.indexOf(message.id);
    return at < 0 ? left.length : at;
  };
  return [...ordered].sort((a, b) => rank(a) - rank(b));
}

/** Whether the memo turns its best action round. */
export function isFlipping({ before, after }: Candidate): boolean {
  return before.best !== after.best;
}

/** The side on which a message is expected: one that flips is met after the memo. */
export function expectedSide(candidate: Candidate): Side {
  return isFlipping(candidate) ? candidate.after : candidate.before;
}

/** The same on both sides of the memo, and no follow-up. */
export function isPlain(candidate: Candidate): boolean {
  return !candidate.message.follows && !isFlipping(candidate);
}

/** A message that comes so early that the memo cannot reach it. */
export function asEarly(candidate: Candidate): Candidate {
  return { ...candidate, after: candidate.before };
}
