// The key matrix: every situation that facts can make has one ruling, and the archetypes have the tiers we published.
import { describe, expect, it } from 'vitest';
import { ACTION_ORDER, CREDIT, matches, ruleFor, type Ruling, ruleOn, type Situation, situationOf } from '../../src/engine/judge.ts';
import type { Action, Tier } from '../../src/pack/guidance-schema.ts';
import { AskSchema, CapacitySchema, EffortSchema, MannerSchema, RelevanceSchema, TieSchema } from '../../src/pack/guidance-schema.ts';
import type { Facts, Persona } from '../../src/pack/pack-schema.ts';
import { aGuidance, aMessage } from '../builders.ts';

const guidance = aGuidance();
const message = aMessage();
const NEEDS = { high: 'high', some: 'some', none: 'none' } as const;
const BOTH = [false, true] as const;

/** All facts that the schema allows, with a topic for each relevance, and either capacity. */
function* everySituation(): Generator<Situation> {
  for (const effort of EffortSchema.options)
    for (const ask of AskSchema.options)
      for (const manner of MannerSchema.options)
        for (const tie of TieSchema.options)
          for (const topic of RelevanceSchema.options)
            for (const capacity of CapacitySchema.options)
              for (let flags = 0; flags < 64; flags++) {
                const flag = (bit: number): boolean => BOTH[(flags >> bit) & 1] === true;
                const facts: Facts = { topic, effort, ask, manner, tie, misdirected: flag(0), canHelp: flag(1), open: flag(2), sentDaysAgo: flag(3) ? 7 : 6, overloaded: flag(4), fitsGoal: flag(5) };
                yield situationOf(facts, NEEDS, capacity);
              }
}

const situations = [...everySituation()];
const rulings: Ruling[] = situations.map((situation) => ruleOn(message, situation, guidance));

/** Gathers offenders instead of asserting 73,728 times, so that a failure names a few and the test stays quick. */
function offenders(isWrong: (ruling: Ruling, situation: Situation) => boolean): unknown[] {
  return situations.flatMap((situation, at) => (rulings[at] && isWrong(rulings[at], situation) ? [{ situation, ruling: rulings[at] }] : [])).slice(0, 3);
}

describe('every situation that facts can make', () => {
  it('is enumerated', () => expect(situations).toHaveLength(73_728));

  it('is decided by one rule: the first that holds', () => {
    expect(offenders((ruling, situation) => ruling.ruleId !== guidance.rules.find((rule) => rule.when.some((condition) => matches(condition, situation)))?.id)).toEqual([]);
  });

  it('has exactly one best action, adjusted or not', () => {
    const bests = (key: Record<Action, Tier>): number => ACTION_ORDER.filter((action) => key[action] === 'best').length;
    expect(offenders((ruling, situation) => bests(ruling.key) !== 1 || bests(ruleFor(situation, guidance).tiers) !== 1 || ruling.key[ruling.best] !== 'best')).toEqual([]);
  });

  it('keeps its best action when it is adjusted', () => {
    expect(offenders((ruling, situation) => ruleFor(situation, guidance).tiers[ruling.best] !== 'best')).toEqual([]);
  });

  it('is lifted by one tier at most and never above fine', () => {
    const rising: Tier[] = ['harmful', 'wrong', 'weak', 'fine', 'best'];
    const isWrong = (ruling: Ruling, situation: Situation): boolean =>
      ACTION_ORDER.some((action) => {
        const from = rising.indexOf(ruleFor(situation, guidance).tiers[action]);
        const to = rising.indexOf(ruling.key[action]);
        const isLifted = ruling.adjustmentIds[action].length > 0;
        return isLifted ? to !== from + 1 || ruling.key[action] === 'best' : to !== from;
      });
    expect(offenders(isWrong)).toEqual([]);
  });

  it('never makes a block right for a civil, rude or bulk message', () => {
    expect(offenders((ruling, situation) => ruling.best === 'block' && !['deceptive', 'abusive', 'persistent'].includes(situation.manner))).toEqual([]);
  });

  it('never asks for an answer to abuse or a scam', () => {
    expect(offenders((ruling, situation) => ['deceptive', 'abusive'].includes(situation.manner) && CREDIT[ruling.key.reply] >= 0)).toEqual([]);
  });
});

describe('the rule table', () => {
  it('has no rule that never wins', () => {
    const winning = new Set(rulings.map((ruling) => ruling.ruleId));
    expect(guidance.rules.map((rule) => rule.id).filter((id) => !winning.has(id))).toEqual([]);
  });

  it('has no row of conditions that never decides', () => {
    const idle = guidance.rules.flatMap((rule) =>
      rule.when.filter((condition) => !situations.some((situation, at) => rulings[at]?.ruleId === rule.id && rule.when.find((row) => matches(row, situation)) === condition)).map((condition) => ({ rule: rule.id, condition })),
    );
    expect(idle).toEqual([]);
  });

  it('has no adjustment that never lifts anything', () => {
    const lifting = new Set(rulings.flatMap((ruling) => ACTION_ORDER.flatMap((action) => ruling.adjustmentIds[action])));
    expect(guidance.adjustments.map((adjustment) => adjustment.id).filter((id) => !lifting.has(id))).toEqual([]);
  });

  it.for(guidance.rules)('$id cites guidelines that exist for each of the four actions', (rule) => {
    const known = new Set(guidance.guidelines.map((guideline) => guideline.id));
    for (const action of ACTION_ORDER) {
      expect(rule.because[action].length, action).toBeGreaterThan(0);
      expect(rule.because[action].filter((id) => !known.has(id)), action).toEqual([]);
    }
  });
});

// Typed from rulebook.md 1.2. Tiers in the order reply, decline, ignore, block: Best, fine, weak, x wrong, harmful.
const TIER: Record<string, Tier> = { B: 'best', f: 'fine', w: 'weak', x: 'wrong', h: 'harmful' };
const tiersOf = (letters: string): Tier[] => letters.split(' ').map((letter) => TIER[letter] ?? 'wrong');

interface Archetype {
  name: string;
  facts: Partial<Facts>; // a civil, personal, small, answerable, open request of today from a stranger, but for this
  rule: string;
  tiers: string;
  cites: string;
  capacity?: Persona['capacity'];
}

const ARCHETYPES: Archetype[] = [
  { name: 'fitting opportunity', facts: { topic: 'high', fitsGoal: true }, rule: 'opportunity', tiers: 'B w x h', cites: 'follow-up-opportunity reply-to-thoughtful' },
  { name: 'fitting opportunity, not personal, from the field', facts: { topic: 'high', fitsGoal: true, effort: 'template', tie: 'field' }, rule: 'opportunity', tiers: 'B w x h', cites: 'follow-up-opportunity reply-to-thoughtful' },
  { name: 'templated, strong fit', facts: { topic: 'high', effort: 'template' }, rule: 'template-fit', tiers: 'B f w h', cites: 'follow-up-opportunity discount-templates' },
  { name: 'thoughtful question, small ask', facts: { topic: 'some' }, rule: 'question', tiers: 'B w x h', cites: 'reply-to-thoughtful check-sender-ties' },
  { name: 'known contact, small ask', facts: { tie: 'network' }, rule: 'known-small-ask', tiers: 'B w x h', cites: 'check-sender-ties cost-reputation-rude' },
  { name: 'late but still open, worth an answer', facts: { topic: 'some', sentDaysAgo: 9 }, rule: 'late-open', tiers: 'B w w h', cites: 'late-reply-if-still-relevant' },
  { name: 'big ask, personal', facts: { topic: 'some', ask: 'large' }, rule: 'big-ask', tiers: 'w B x h', cites: 'limit-long-conversations follow-up-judiciously' },
  { name: 'big ask that fits a goal, capacity free', facts: { topic: 'some', ask: 'large', fitsGoal: true }, capacity: 'free', rule: 'big-ask', tiers: 'f B x h', cites: 'limit-long-conversations follow-up-judiciously' },
  { name: 'big ask that fits a goal, capacity limited', facts: { topic: 'some', ask: 'large', fitsGoal: true }, rule: 'big-ask', tiers: 'w B x h', cites: 'limit-long-conversations follow-up-judiciously' },
  { name: 'thread or chat that keeps growing', facts: { topic: 'some', ask: 'growing', tie: 'network' }, rule: 'growing', tiers: 'w B w h', cites: 'limit-long-conversations' },
  { name: 'cannot help, known sender', facts: { canHelp: false, tie: 'close' }, rule: 'cannot-help-known', tiers: 'w B w h', cites: 'decline-state-clearly ok-ignore-cannot-help' },
  { name: 'cannot help, thoughtful sender', facts: { canHelp: false, topic: 'some' }, rule: 'cannot-help-known', tiers: 'w B w h', cites: 'decline-state-clearly ok-ignore-cannot-help' },
  { name: 'cannot help, distant sender', facts: { canHelp: false, topic: 'some', effort: 'template' }, rule: 'cannot-help-distant', tiers: 'w B f h', cites: 'ok-ignore-cannot-help' },
  { name: 'third follow-up of a pitch', facts: { manner: 'persistent', effort: 'template' }, rule: 'pitch-again', tiers: 'x B f x', cites: 'decline-or-filter-before-block' },
  { name: 'tie with an irrelevant pitch', facts: { tie: 'network', effort: 'template' }, rule: 'tie-pitch', tiers: 'w B f h', cites: 'check-sender-ties ok-ignore-irrelevant-pitch' },
  { name: 'irrelevant pitch, first time', facts: { effort: 'template' }, rule: 'pitch', tiers: 'x w B h', cites: 'delete-irrelevant-pitch block-not-for-disinterest' },
  { name: 'templated, weak fit', facts: { effort: 'template', topic: 'some' }, rule: 'thin', tiers: 'w w B h', cites: 'discount-templates engage-relevant-thoughtful' },
  { name: 'a thin hello', facts: { topic: 'some', ask: 'none' }, rule: 'thin', tiers: 'w w B h', cites: 'discount-templates engage-relevant-thoughtful' },
  { name: 'misdirected', facts: { misdirected: true }, rule: 'misdirected', tiers: 'f w B h', cites: 'ok-ignore-misdirected' },
  { name: 'unrelated stranger', facts: {}, rule: 'stranger', tiers: 'x w B h', cites: 'ok-ignore-unrelated-stranger' },
  { name: 'rude, not harassing', facts: { manner: 'rude', topic: 'some', ask: 'none' }, rule: 'rude', tiers: 'w w B x', cites: 'ok-ignore-abusive block-avoid-generally' },
  { name: 'matter already closed', facts: { open: false, topic: 'some' }, rule: 'closed', tiers: 'w w B h', cites: 'late-reply-if-still-relevant' },
  { name: 'matter past its last day', facts: { topic: 'some', sentDaysAgo: 4, openUntilDay: 3 }, rule: 'closed', tiers: 'w w B h', cites: 'late-reply-if-still-relevant' },
  { name: 'harmless bulk or bot spam', facts: { manner: 'bulk', effort: 'template' }, rule: 'bulk', tiers: 'x x B f', cites: 'ok-ignore-spam-bot block-reserved-severe' },
  { name: 'persists after a clear no', facts: { manner: 'persistent', open: false }, rule: 'after-no', tiers: 'x w f B', cites: 'block-last-resort block-reserved-severe' },
  { name: 'deceptive bot or scam', facts: { manner: 'deceptive', topic: 'high', tie: 'network' }, rule: 'scam', tiers: 'h x f B', cites: 'block-reserved-severe ok-ignore-spam-bot' },
  { name: 'harassment or abuse', facts: { manner: 'abusive', tie: 'field' }, rule: 'abuse', tiers: 'h x f B', cites: 'block-reserved-severe ok-ignore-abusive' },
  { name: 'overloaded: thoughtful question', facts: { topic: 'some', overloaded: true }, rule: 'question', tiers: 'B f x h', cites: 'reply-to-thoughtful' },
  { name: 'overloaded: known contact', facts: { tie: 'network', overloaded: true }, rule: 'known-small-ask', tiers: 'B f x h', cites: 'check-sender-ties' },
  { name: 'overloaded: cannot help, known sender', facts: { canHelp: false, tie: 'close', overloaded: true }, rule: 'cannot-help-known', tiers: 'w B f h', cites: 'ok-ignore-cannot-help' },
  { name: 'overloaded: cannot help, distant sender (fine stays fine)', facts: { canHelp: false, topic: 'some', effort: 'template', overloaded: true }, rule: 'cannot-help-distant', tiers: 'w B f h', cites: 'ok-ignore-cannot-help' },
  { name: 'overloaded: growing thread', facts: { topic: 'some', ask: 'growing', overloaded: true }, rule: 'growing', tiers: 'w B f h', cites: 'limit-long-conversations' },
  { name: 'overloaded: fitting opportunity is not excused', facts: { topic: 'high', fitsGoal: true, overloaded: true }, rule: 'opportunity', tiers: 'B w x h', cites: 'follow-up-opportunity' },
];

describe('the published archetypes', () => {
  it('are the 21 of the rulebook, by 21 rules of the table', () => {
    expect(new Set(ARCHETYPES.map((archetype) => archetype.rule)).size).toBe(21);
  });

  it.for(ARCHETYPES)('$name → $rule: $tiers', ({ facts, rule, tiers, cites, capacity = 'limited' }) => {
    const plain = aMessage({ facts: { topic: 'none', tie: 'none', ...facts } });
    const ruling = ruleOn(plain, situationOf(plain.facts, NEEDS, capacity), guidance);
    expect(ruling.ruleId).toBe(rule);
    expect(ACTION_ORDER.map((action) => ruling.key[action])).toEqual(tiersOf(tiers));
    const because = Object.values(guidance.rules.find((other) => other.id === rule)?.because ?? {}).flat();
    expect(because).toEqual(expect.arrayContaining(cites.split(' ')));
  });
});
