// A message that could be dealt, with its best action on either side of the memo, and once its need is met.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Need, Pack } from '../../pack/pack-schema.ts';
import type { Action } from '../../pack/words.ts';
import { creditsUnder, ruleOn, type Ruling, type Situation, situationOf } from '../judge/judge.ts';
import { afterMemo, needsOf, onceMet } from '../judge/needs.ts';

/** What is right on one side of the memo. */
interface Side {
  best: Action;
  credits: Readonly<Record<Action, number>>;
}

export interface Candidate {
  message: Message;
  before: Side; // at the needs with which the shift begins
  after: Side; // once the memo has changed them
  need: Need | null; // where ticks count: what names its topic when it is expected
  met: Side; // once that need is met; without one, as it is expected
}

function sideOf(message: Message, ruling: Ruling): Side {
  return { best: ruling.best, credits: creditsUnder(message, ruling) };
}

/** A message that no memo can reach, and no tick. */
export function asOnly(message: Message, ruling: Ruling): Candidate {
  const side = sideOf(message, ruling);
  return { message, before: side, after: side, need: null, met: side };
}

interface Judged {
  guidance: Guidance;
  memo: Memo | null;
  hasTicks: boolean;
  byMessage: ReadonlyMap<Message, Candidate>;
}

/** By pack: what its messages are at each of its memos. A pack does not change once it is read, so it is judged once. */
const judgedPacks = new WeakMap<Pack, Judged[]>();

/** Every message of the pack that may be dealt, in the pack's order. */
export function candidatesOf(
  pack: Pack,
  guidance: Guidance,
  memo: Memo | null,
  hasTicks: boolean,
): ReadonlyMap<Message, Candidate> {
  const judged = judgedPacks.get(pack) ?? [];
  const known = judged.find(
    (other) => other.guidance === guidance && other.memo === memo && other.hasTicks === hasTicks,
  );
  if (known) return known.byMessage;
  const byMessage = new Map(
    judgeAll(pack, guidance, memo, hasTicks).map((candidate) => [candidate.message, candidate]),
  );
  judgedPacks.set(pack, [...judged, { guidance, memo, hasTicks, byMessage }]);
  return byMessage;
}

function judgeAll(pack: Pack, guidance: Guidance, memo: Memo | null, hasTicks: boolean): Candidate[] {
  const { persona } = pack;
  const atFirst = needsOf(persona);
  const then = afterMemo(atFirst, memo);
  const sideIn = (message: Message, situation: Situation): Side =>
    sideOf(message, ruleOn(message, situation, guidance));
  return pack.messages
    .filter((message) => !message.reserved)
    .map((message) => {
      const early = situationOf(message.facts, persona, atFirst);
      const late = situationOf(message.facts, persona, then);
      const before = sideIn(message, early);
      // Needs bear on a message through its relevance alone.
      const after = late.relevance === early.relevance ? before : sideIn(message, late);
      const needs = before.best === after.best ? atFirst : then;
      const named = needs.standing.filter((need) => need.topics.includes(message.facts.topic));
      // A topic that two needs name would have to be met twice: it is left as it stands.
      const need = hasTicks && named.length === 1 ? (named[0] ?? null) : null;
      const met = need ? sideIn(message, situationOf(message.facts, persona, onceMet(needs, need.id))) : null;
      return { message, before, after, need, met: met ?? (needs === atFirst ? before : after) };
    });
}

/** Fresh ones first, then those met longest ago; equal ones stay in their shuffled order. */
export function freshFirst(shuffled: readonly Candidate[], avoid: readonly string[]): Candidate[] {
  const met = new Map(avoid.map((id, at) => [id, at])); // by its latest meeting
  const age = ({ message }: Candidate): number => met.get(message.id) ?? -1;
  return shuffled.toSorted((a, b) => age(a) - age(b));
}

/** What was swept comes before all others, the longest swept first. */
export function pileFirst(ordered: readonly Candidate[], pile: readonly string[]): Candidate[] {
  const rank = ({ message }: Candidate): number => {
    const at = pile.indexOf(message.id);
    return at < 0 ? pile.length : at;
  };
  return pile.length > 0 ? ordered.toSorted((a, b) => rank(a) - rank(b)) : [...ordered];
}

/** Whether the memo turns its best action round. */
export function isFlipping({ before, after }: Candidate): boolean {
  return before.best !== after.best;
}

/** The side on which a message is expected: one that flips is met after the memo. */
export function expectedSide(candidate: Candidate): Side {
  return isFlipping(candidate) ? candidate.after : candidate.before;
}

/** Whether a reply to it ticks a box of the need that it is expected under. */
export function isFiller({ message, need, before, after }: Candidate): boolean {
  return (
    need !== null && message.facts.fills === need.id && (before.best === after.best ? before : after).best === 'reply'
  );
}

/** The same on both sides of the memo, and no follow-up. */
export function isPlain(candidate: Candidate): boolean {
  return !candidate.message.follows && !isFlipping(candidate);
}

/** A message that comes so early that the memo cannot reach it. */
export function asEarly(candidate: Candidate): Candidate {
  return { ...candidate, after: candidate.before };
}
