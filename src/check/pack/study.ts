// A pack with its keys worked out once: what every check looks at.
import { asLate } from '../../engine/deal/deck.ts';
import { creditsUnder, type Ruling, ruleOn, situationOf } from '../../engine/judge/judge.ts';
import { afterMemo, type Needs, needsOf, onceMet, relevanceOf } from '../../engine/judge/needs.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Memo, Message, Need, Pack } from '../../pack/pack-schema.ts';
import { type Action, ACTIONS, type Relevance } from '../../pack/words.ts';

/** Needs under which a message can be met, and its ruling there. */
interface Reached {
  relevance: Relevance;
  when: string; // "after the memo \"hall\"": for sentences
  ruling: Ruling;
}

export interface Item {
  message: Message;
  at: number; // its place in the pack's list
  ruling: Ruling; // at the persona's own needs
  best: Action;
  credits: Record<Action, number>; // hundredths, a contested action at its higher tier
  afterMemos: Ruling[]; // once each of the pack's memos has been read, in their order
  reached: Reached[]; // one for each relevance that its topic can have, the persona's own needs first
  lateRuleIds: string[]; // rules that hold when it slid off and comes back
}

export interface Study {
  pack: Pack;
  guidance: Guidance;
  items: Item[];
}

/** Whether the pack offers enough for a need to be met by a player's own choices. */
function canBeMet(need: Need, messages: readonly Message[]): boolean {
  return messages.filter((message) => message.facts.fills === need.id).length >= need.boxes;
}

/** Each needs of a pack under which a topic can be met: its own, those after each memo, and either once they are met. */
function reachableNeeds({ persona, memos, messages }: Pack, topic: string): { needs: Needs; when: string }[] {
  const states = [
    { needs: needsOf(persona), when: 'at the persona’s own needs' },
    ...memos.map((memo) => ({ needs: afterMemo(needsOf(persona), memo), when: `after the memo "${memo.id}"` })),
  ];
  return states.flatMap(({ needs, when }) => {
    const named = needs.standing.filter((need) => need.topics.includes(topic));
    if (named.length === 0 || !named.every((need) => canBeMet(need, messages))) return [{ needs, when }];
    const met = named.reduce((now, need) => onceMet(now, need.id), needs);
    return [
      { needs, when },
      { needs: met, when: `${when}, once ${named.map((need) => `"${need.id}"`).join(' and ')} is met` },
    ];
  });
}

function reachedBy(message: Message, pack: Pack, guidance: Guidance): Reached[] {
  const reached = new Map<Relevance, Reached>();
  for (const { needs, when } of reachableNeeds(pack, message.facts.topic)) {
    const relevance = relevanceOf(message.facts.topic, needs, pack.persona.topics);
    if (reached.has(relevance)) continue;
    const ruling = ruleOn(message, situationOf(message.facts, pack.persona, needs), guidance);
    reached.set(relevance, { relevance, when, ruling });
  }
  return [...reached.values()];
}

function rulingFor(message: Message, { persona }: Pack, guidance: Guidance, memo: Memo | null): Ruling {
  return ruleOn(message, situationOf(message.facts, persona, afterMemo(needsOf(persona), memo)), guidance);
}

/** Works out every key of a pack. */
export function studyPack(pack: Pack, guidance: Guidance): Study {
  const items = pack.messages.map((message, at) => {
    const ruling = rulingFor(message, pack, guidance, null);
    return {
      message,
      at,
      ruling,
      best: ruling.best,
      credits: creditsUnder(message, ruling),
      afterMemos: pack.memos.map((memo) => rulingFor(message, pack, guidance, memo)),
      reached: reachedBy(message, pack, guidance),
      lateRuleIds: reachedBy(asLate(message), pack, guidance).map(({ ruling: { ruleId } }) => ruleId),
    };
  });
  return { pack, guidance, items };
}

/** How many of the items have each action as their best. */
export function bestCounts(items: readonly Pick<Item, 'best'>[]): Record<Action, number> {
  const counts = { reply: 0, decline: 0, ignore: 0, block: 0 };
  for (const item of items) counts[item.best]++;
  return counts;
}

/** The action that earns most on these items when it is always taken, and its mean credit. */
export function bestFixed(items: readonly Item[]): { action: Action; sum: number; mean: number } {
  const sums = ACTIONS.map((action) => ({
    action,
    sum: items.reduce((total, item) => total + item.credits[action], 0),
  }));
  const top = sums.reduce(
    (high, other) => (other.sum > high.sum ? other : high),
    sums[0] ?? { action: 'reply', sum: 0 },
  );
  return { ...top, mean: items.length === 0 ? 0 : top.sum / items.length };
}
