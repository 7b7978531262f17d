// A message that could be dealt, with its best action on either side of the memo.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Pack } from '../../pack/pack-schema.ts';
import type { Action } from '../../pack/words.ts';
import { CREDIT, ruleOn, type Ruling, situationOf } from '../judge/judge.ts';
import { afterMemo, type Needs, needsOf } from '../judge/needs.ts';

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

function sideOf({ best, key }: Ruling): Side {
  const { reply, decline, ignore, block } = key;
  return {
    best,
    credits: { reply: CREDIT[reply], decline: CREDIT[decline], ignore: CREDIT[ignore], block: CREDIT[block] },
  };
}

/** A message that no memo can reach. */
export function asOnly(message: Message, ruling: Ruling): Candidate {
  const side = sideOf(ruling);
  return { message, before: side, after: side };
}

/** Every message of the pack that may be dealt, in the pack's order. */
export function candidatesOf(pack: Pack, guidance: Guidance, memo: Memo | null): Candidate[] {
  const { persona } = pack;
  const atFirst = needsOf(persona);
  const then = afterMemo(atFirst, memo);
  const sideBy = (message: Message, needs: Needs): Side =>
    sideOf(ruleOn(message, situationOf(message.facts, persona, needs), guidance));
  return pack.messages
    .filter((message) => !message.reserved)
    .map((message) => ({ message, before: sideBy(message, atFirst), after: sideBy(message, then) }));
}

/** Fresh ones first, then those met longest ago; equal ones stay in their shuffled order. */
export function freshFirst(shuffled: readonly Candidate[], avoid: readonly string[]): Candidate[] {
  const age = (candidate: Candidate): number => avoid.lastIndexOf(candidate.message.id);
  return [...shuffled].sort((a, b) => age(a) - age(b));
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
