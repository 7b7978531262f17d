// Five like these: a short round on one rule. Most letters come under it, or under another that rests on the same
// guideline; the others look alike and want another answer, so that repeating oneself fails.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Message, Pack } from '../../pack/pack-schema.ts';
import { type Ruling, ruleOn, type Situation, situationOf } from '../judge/judge.ts';
import { afterMemo, type Needs, needsOf, onceMet } from '../judge/needs.ts';
import { asOnly } from './candidate.ts';
import { diceFrom, shuffle } from './dice.ts';
import type { Picked } from './pick.ts';

/** So many letters, the near misses among them. */
export const FIVE = 5;
const NEAR_MISSES = 2;
/** Among so many that are most alike, those not met lately come first: five more are to be others. */
const ALIKE_ENOUGH = 6;

interface LikeOptions {
  seed: number;
  avoid: readonly string[];
  size: number;
  rule: string;
}

interface Judged {
  message: Message;
  situation: Situation;
  ruling: Ruling;
}

/** Every message that can be dealt by itself, under these needs: a follow-up wants its source, and a reserved one waits. */
function judgedBy(pack: Pack, guidance: Guidance, needs: Needs): Judged[] {
  return pack.messages
    .filter(({ reserved, follows }) => !reserved && !follows)
    .map((message) => {
      const situation = situationOf(message.facts, pack.persona, needs);
      return { message, situation, ruling: ruleOn(message, situation, guidance) };
    });
}

/**
 * The needs under which the rule is met most often: the persona's own, those after a memo, or those with one need met.
 * Some rules speak only of what is no longer needed.
 */
export function needsFor(pack: Pack, guidance: Guidance, rule: string): Needs {
  const own = needsOf(pack.persona);
  const states = [
    own,
    ...pack.memos.map((memo) => afterMemo(own, memo)),
    ...own.standing.map((need) => onceMet(own, need.id)),
  ];
  const counted = states.map((needs) => ({
    needs,
    times: judgedBy(pack, guidance, needs).filter(({ ruling }) => ruling.ruleId === rule).length,
  }));
  return counted.reduce((most, state) => (state.times > most.times ? state : most)).needs;
}

/** In how many facts two situations differ. */
function distance(one: Situation, two: Situation): number {
  const other = new Map(Object.entries(two));
  return Object.entries(one).filter(([fact, value]) => other.get(fact) !== value).length;
}

/** Those that are most like one of the examples first; equal ones stay in their order. */
function likest(entries: readonly Judged[], examples: readonly Judged[]): Judged[] {
  const far = ({ situation }: Judged): number =>
    Math.min(...examples.map((example) => distance(situation, example.situation)));
  return entries.toSorted((a, b) => far(a) - far(b));
}

/** The letters met lately last, the latest of them at the very end. */
function freshestFirst(entries: readonly Judged[], avoid: readonly string[]): Judged[] {
  const age = ({ message }: Judged): number => avoid.lastIndexOf(message.id);
  return entries.toSorted((a, b) => age(a) - age(b));
}

/** Those that are most like one of the examples, the freshest of them first. */
function freshLikest(entries: readonly Judged[], examples: readonly Judged[], avoid: readonly string[]): Judged[] {
  const near = likest(entries, examples);
  return [...freshestFirst(near.slice(0, ALIKE_ENOUGH), avoid), ...near.slice(ALIKE_ENOUGH)];
}

function twinsAmong(chosen: readonly Judged[]): Picked['pair'] {
  for (const { message } of chosen) {
    const twin = chosen.find((other) => other.message !== message && other.message.pair === message.pair);
    if (message.pair !== undefined && twin) return [message.id, twin.message.id];
  }
  return null;
}

/**
 * The letters of a short round on a rule, and the needs by which they are judged. A pack that never meets the rule gives
 * whatever it has; it never fails.
 */
export function pickLike(pack: Pack, guidance: Guidance, options: LikeOptions): { picked: Picked; needs: Needs } {
  const { seed, avoid, size, rule: ruleId } = options;
  const needs = needsFor(pack, guidance, ruleId);
  const [shuffled] = shuffle(judgedBy(pack, guidance, needs), diceFrom(seed + 41));
  // Nobody returns uncalled: only who has been met.
  const called = shuffled.filter(({ message }) => !message.returns || avoid.includes(message.id));
  const all = freshestFirst(called, avoid);
  const under = all.filter(({ ruling }) => ruling.ruleId === ruleId);
  const [example] = under;
  const behind = ({ ruling }: Judged): readonly string[] =>
    guidance.rules.find((rule) => rule.id === ruling.ruleId)?.because[ruling.best] ?? [];
  const kin = all.filter(
    (entry) =>
      example &&
      !under.includes(entry) &&
      entry.ruling.best === example.ruling.best &&
      behind(entry).some((id) => behind(example).includes(id)),
  );
  const alike = [...under, ...freshLikest(kin, under, avoid)].slice(0, Math.max(1, size - NEAR_MISSES));
  const others = all.filter(({ ruling }) => ruling.best !== example?.ruling.best);
  const nearMisses = freshLikest(others, alike, avoid).slice(0, NEAR_MISSES);
  const chosen = [...new Set([...alike, ...nearMisses, ...all])].slice(0, size);
  return {
    picked: {
      candidates: chosen.map(({ message, ruling }) => asOnly(message, ruling)),
      memo: null,
      opening: [],
      pair: twinsAmong(chosen),
    },
    needs,
  };
}
