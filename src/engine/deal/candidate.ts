// A message that could be dealt, with its best action on either side of the memo.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Pack } from '../../pack/pack-schema.ts';
import type { Action } from '../../pack/words.ts';
import { CREDIT, type Ruling, ruleOn, situationOf } from '../judge/judge.ts';
import { afterMemo, type Needs, needsOf } from '../judge/needs.ts';

export interface Candidate {
  message: Message;
  before: Action; // best before the memo
  after: Action; // best once the memo has changed the needs
  credits: Readonly<Record<Action, number>>; // of each action, on the side of the memo where it is expected
}

/** Every message of the pack that may be dealt, in the pack's order. */
export function candidatesOf(pack: Pack, guidance: Guidance, memo: Memo | null): Candidate[] {
  const { persona } = pack;
  const atFirst = needsOf(persona);
  const then = afterMemo(atFirst, memo);
  const rulingBy = (message: Message, needs: Needs): Ruling =>
    ruleOn(message, situationOf(message.facts, persona, needs), guidance);
  return pack.messages
    .filter((message) => !message.reserved)
    .map((message) => {
      const before = rulingBy(message, atFirst);
      const after = rulingBy(message, then);
      const { key } = before.best === after.best ? before : after;
      const credits = {
        reply: CREDIT[key.reply],
        decline: CREDIT[key.decline],
        ignore: CREDIT[key.ignore],
        block: CREDIT[key.block],
      };
      return { message, before: before.best, after: after.best, credits };
    });
}

/** Fresh ones first, then those met longest ago; equal ones stay in their shuffled order. */
export function freshFirst(shuffled: readonly Candidate[], avoid: readonly string[]): Candidate[] {
  const age = (candidate: Candidate): number => avoid.lastIndexOf(candidate.message.id);
  return [...shuffled].sort((a, b) => age(a) - age(b));
}

/** Which of the two sides of the shift a message is expected on: a flipping one is met after the memo. */
export function expectedBest(candidate: Candidate): Action {
  return candidate.before === candidate.after ? candidate.before : candidate.after;
}

/** The same on both sides of the memo, and no follow-up. */
export const isPlain = ({ message, before, after }: Candidate): boolean => !message.follows && before === after;
