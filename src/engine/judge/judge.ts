// Judging: facts and rules give the tier of each action. The only place where a verdict is made.
import type { Condition, Guidance, Rule } from '../../pack/guidance-schema.ts';
import type { Facts, Message, Persona } from '../../pack/pack-schema.ts';
import { type Action, ACTIONS, type Key, type Relevance, type Tier, TIERS } from '../../pack/words.ts';
import { type Needs, relevanceOf } from './needs.ts';

/**
 * Raised with every change of deal, schedule, moves or judging. A kept round that was begun under another version is set aside:
 * its moves would lead elsewhere.
 */
export const RULES_VERSION = 4;

export const CREDIT: Readonly<Record<Tier, number>> = { best: 100, fine: 60, weak: 20, wrong: 0, harmful: -50 };
export const LATE_AFTER_DAYS = 7;

/** Everything a rule may ask about: the message's facts, and what follows from them and the persona. */
export interface Situation extends Omit<Facts, 'topic' | 'fills' | 'sentDaysAgo' | 'openUntil'> {
  relevance: Relevance;
  late: boolean;
  capacity: Persona['capacity'];
}

/** Which rule holds and what it says of each action, before anybody has acted. */
export interface Ruling {
  ruleId: string;
  key: Key;
  adjustmentIds: Record<Action, string[]>; // which adjustments lifted which action
  best: Action;
}

export interface Verdict {
  messageId: string;
  action: Action;
  tier: Tier; // after a contested action took the higher of its two tiers
  credit: number; // hundredths
  best: Action;
  nextBest: Action; // the highest of the other three
  key: Key;
  ruleId: string;
  because: string[]; // guideline ids
  adjustmentIds: string[];
  isContested: boolean;
}

/** The situation of a message for a persona with these needs. */
export function situationOf(facts: Facts, persona: Pick<Persona, 'topics' | 'capacity'>, needs: Needs): Situation {
  const { topic, fills: _, sentDaysAgo, openUntil, ...rest } = facts;
  return {
    ...rest,
    relevance: relevanceOf(topic, needs, persona.topics),
    open: rest.open && (openUntil === undefined || sentDaysAgo <= openUntil),
    late: sentDaysAgo >= LATE_AFTER_DAYS,
    capacity: persona.capacity,
  };
}

function holds<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return allowed === undefined || allowed.includes(value);
}

/** Whether every fact named by the condition has one of the values it lists. */
export function matches(condition: Condition, situation: Situation): boolean {
  return (
    holds(condition.effort, situation.effort) &&
    holds(condition.wants, situation.wants) &&
    holds(condition.ask, situation.ask) &&
    holds(condition.manner, situation.manner) &&
    holds(condition.tie, situation.tie) &&
    holds(condition.relevance, situation.relevance) &&
    holds(condition.capacity, situation.capacity) &&
    (condition.misdirected ?? situation.misdirected) === situation.misdirected &&
    (condition.canHelp ?? situation.canHelp) === situation.canHelp &&
    (condition.open ?? situation.open) === situation.open &&
    (condition.late ?? situation.late) === situation.late &&
    (condition.overloaded ?? situation.overloaded) === situation.overloaded
  );
}

/** One tier up, but never above fine: the best action is settled by the rule alone. */
function lift(tier: Tier): Tier {
  const at = TIERS.indexOf(tier);
  return at > TIERS.indexOf('fine') ? (TIERS[at - 1] ?? tier) : tier;
}

export function higherTier(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) <= TIERS.indexOf(b) ? a : b;
}

export function bestOf(key: Key): Action {
  return ACTIONS.reduce((best, action) => (higherTier(key[best], key[action]) === key[best] ? best : action));
}

/** The first rule whose conditions hold. The door lets no guidance in that leaves a situation without one. */
export function ruleFor(situation: Situation, guidance: Guidance): Rule {
  const rule = guidance.rules.find((candidate) => candidate.when.some((condition) => matches(condition, situation)));
  if (!rule)
    throw new Error(`guidance ${guidance.id} ${guidance.edition} has no rule for ${JSON.stringify(situation)}`);
  return rule;
}

/** The key of a message in a situation: the rule's tiers, lifted by adjustments, then the pack's own overrides. */
export function ruleOn(message: Message, situation: Situation, guidance: Guidance): Ruling {
  const rule = ruleFor(situation, guidance);
  const key: Key = { ...rule.tiers };
  const adjustmentIds: Ruling['adjustmentIds'] = { reply: [], decline: [], ignore: [], block: [] };
  for (const adjustment of guidance.adjustments) {
    if (!adjustment.rules.includes(rule.id) || !matches(adjustment.when, situation)) continue;
    for (const action of adjustment.lift) {
      const lifted = lift(key[action]);
      if (lifted !== key[action]) adjustmentIds[action].push(adjustment.id);
      key[action] = lifted;
    }
  }
  const override = message.under[rule.id]?.override;
  for (const action of ACTIONS) {
    const own = override?.[action];
    if (!own) continue;
    key[action] = own.tier;
    adjustmentIds[action] = [];
  }
  return { ruleId: rule.id, key, adjustmentIds, best: bestOf(key) };
}

/** The tier that counts: where an action is contested under the rule, the higher of its two. */
export function countedTier(message: Message, { ruleId, key }: Pick<Ruling, 'ruleId' | 'key'>, action: Action): Tier {
  const contested = message.under[ruleId]?.contested?.[action];
  return contested ? higherTier(key[action], contested.tier) : key[action];
}

/** What each action earns under a ruling, in hundredths: the tier that counts. */
export function creditsUnder(message: Message, ruling: Pick<Ruling, 'ruleId' | 'key'>): Record<Action, number> {
  const creditOf = (action: Action): number => CREDIT[countedTier(message, ruling, action)];
  return {
    reply: creditOf('reply'),
    decline: creditOf('decline'),
    ignore: creditOf('ignore'),
    block: creditOf('block'),
  };
}

/** The verdict on one action. Ids and parameters only; sentences are found by `explain`. */
export function judge(message: Message, action: Action, situation: Situation, guidance: Guidance): Verdict {
  const ruling = ruleOn(message, situation, guidance);
  const { ruleId, key, adjustmentIds, best } = ruling;
  const rule = ruleFor(situation, guidance);
  const tier = countedTier(message, ruling, action);
  const others = ACTIONS.filter((other) => other !== best);
  const nextBest = others.reduce((high, other) => (higherTier(key[high], key[other]) === key[high] ? high : other));
  const lifts = guidance.adjustments.filter((adjustment) => adjustmentIds[action].includes(adjustment.id));
  return {
    messageId: message.id,
    action,
    tier,
    credit: CREDIT[tier],
    best,
    nextBest,
    key,
    ruleId,
    because: [...new Set([...rule.because[action], ...lifts.flatMap((adjustment) => adjustment.because)])],
    adjustmentIds: adjustmentIds[action],
    isContested: message.under[ruleId]?.contested?.[action] !== undefined,
  };
}
