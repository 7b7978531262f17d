// A pack with its keys worked out once: what every check looks at.
import { countedTier, CREDIT, matches, type Ruling, ruleOn, situationOf } from '../engine/judge/judge.ts';
import { needsAfter } from '../engine/deal/deck.ts';
import { type Action, ACTIONS, type Guidance } from '../pack/guidance-schema.ts';
import type { Message, Pack, Turn } from '../pack/pack-schema.ts';

export interface Item {
  message: Message;
  at: number; // its place in the pack's list
  ruling: Ruling; // at the persona's needs, before any turn
  best: Action;
  credits: Record<Action, number>; // hundredths, a contested action at its higher tier
  afterTurn: Ruling[]; // once each of the pack's turns has come, in their order
}

export interface Study {
  pack: Pack;
  guidance: Guidance;
  items: Item[];
  withoutRule: number[]; // places of messages for which the guidance has no rule
}

function rulingFor(message: Message, pack: Pack, guidance: Guidance, turn: Turn | null): Ruling | null {
  const situation = situationOf(message.facts, needsAfter(pack.persona, turn), pack.persona.capacity);
  const hasRule = guidance.rules.some((rule) => rule.when.some((condition) => matches(condition, situation)));
  return hasRule ? ruleOn(message, situation, guidance) : null;
}

/** Works out every key of a pack. Messages without a rule are named and left out. */
export function studyPack(pack: Pack, guidance: Guidance): Study {
  const study: Study = { pack, guidance, items: [], withoutRule: [] };
  pack.messages.forEach((message, at) => {
    const ruling = rulingFor(message, pack, guidance, null);
    const afterTurn = pack.turns
      .map((turn) => rulingFor(message, pack, guidance, turn))
      .filter((other) => other !== null);
    if (!ruling || afterTurn.length < pack.turns.length) {
      study.withoutRule.push(at);
      return;
    }
    const creditOf = (action: Action): number => CREDIT[countedTier(message, ruling.key, action)];
    const credits = {
      reply: creditOf('reply'),
      decline: creditOf('decline'),
      ignore: creditOf('ignore'),
      block: creditOf('block'),
    };
    study.items.push({ message, at, ruling, best: ruling.best, credits, afterTurn });
  });
  return study;
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
