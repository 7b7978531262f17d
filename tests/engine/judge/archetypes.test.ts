// The archetypes of the key matrix have the tiers we published.
import { describe, expect, it } from 'vitest';
import { ruleOn, situationOf } from '../../../src/engine/judge/judge.ts';
import type { Facts, Persona } from '../../../src/pack/pack-schema.ts';
import { aGuidance, aMessage } from '../../builders.ts';
import { ACTIONS, type Tier } from '../../../src/pack/words.ts';

const guidance = aGuidance();
const NEEDS = { high: 'high', some: 'some', none: 'none' } as const;

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
  {
    name: 'fitting opportunity',
    facts: { topic: 'high', fitsGoal: true },
    rule: 'opportunity',
    tiers: 'B w x h',
    cites: 'follow-up-opportunity reply-to-thoughtful',
  },
  {
    name: 'fitting opportunity, not personal, from the field',
    facts: { topic: 'high', fitsGoal: true, effort: 'template', tie: 'field' },
    rule: 'opportunity',
    tiers: 'B w x h',
    cites: 'follow-up-opportunity reply-to-thoughtful',
  },
  {
    name: 'templated, strong fit',
    facts: { topic: 'high', effort: 'template' },
    rule: 'template-fit',
    tiers: 'B f w h',
    cites: 'follow-up-opportunity discount-templates',
  },
  {
    name: 'thoughtful question, small ask',
    facts: { topic: 'some' },
    rule: 'question',
    tiers: 'B w x h',
    cites: 'reply-to-thoughtful check-sender-ties',
  },
  {
    name: 'known contact, small ask',
    facts: { tie: 'network' },
    rule: 'known-small-ask',
    tiers: 'B w x h',
    cites: 'check-sender-ties cost-reputation-rude',
  },
  {
    name: 'late but still open, worth an answer',
    facts: { topic: 'some', sentDaysAgo: 9 },
    rule: 'late-open',
    tiers: 'B w w h',
    cites: 'late-reply-if-still-relevant',
  },
  {
    name: 'big ask, personal',
    facts: { topic: 'some', ask: 'large' },
    rule: 'big-ask',
    tiers: 'w B x h',
    cites: 'limit-long-conversations follow-up-judiciously',
  },
  {
    name: 'big ask that fits a goal, capacity free',
    facts: { topic: 'some', ask: 'large', fitsGoal: true },
    capacity: 'free',
    rule: 'big-ask',
    tiers: 'f B x h',
    cites: 'limit-long-conversations follow-up-judiciously',
  },
  {
    name: 'big ask that fits a goal, capacity limited',
    facts: { topic: 'some', ask: 'large', fitsGoal: true },
    rule: 'big-ask',
    tiers: 'w B x h',
    cites: 'limit-long-conversations follow-up-judiciously',
  },
  {
    name: 'thread or chat that keeps growing',
    facts: { topic: 'some', ask: 'growing', tie: 'network' },
    rule: 'growing',
    tiers: 'w B w h',
    cites: 'limit-long-conversations',
  },
  {
    name: 'cannot help, known sender',
    facts: { canHelp: false, tie: 'close' },
    rule: 'cannot-help-known',
    tiers: 'w B w h',
    cites: 'decline-state-clearly ok-ignore-cannot-help',
  },
  {
    name: 'cannot help, thoughtful sender',
    facts: { canHelp: false, topic: 'some' },
    rule: 'cannot-help-known',
    tiers: 'w B w h',
    cites: 'decline-state-clearly ok-ignore-cannot-help',
  },
  {
    name: 'cannot help, distant sender',
    facts: { canHelp: false, topic: 'some', effort: 'template' },
    rule: 'cannot-help-distant',
    tiers: 'w B f h',
    cites: 'ok-ignore-cannot-help',
  },
  {
    name: 'third follow-up of a pitch',
    facts: { manner: 'persistent', effort: 'template' },
    rule: 'pitch-again',
    tiers: 'x B f x',
    cites: 'decline-or-filter-before-block',
  },
  {
    name: 'tie with an irrelevant pitch',
    facts: { tie: 'network', effort: 'template' },
    rule: 'tie-pitch',
    tiers: 'w B f h',
    cites: 'check-sender-ties ok-ignore-irrelevant-pitch',
  },
  {
    name: 'irrelevant pitch, first time',
    facts: { effort: 'template' },
    rule: 'pitch',
    tiers: 'x w B h',
    cites: 'delete-irrelevant-pitch block-not-for-disinterest',
  },
  {
    name: 'templated, weak fit',
    facts: { effort: 'template', topic: 'some' },
    rule: 'thin',
    tiers: 'w w B h',
    cites: 'discount-templates engage-relevant-thoughtful',
  },
  {
    name: 'a thin hello',
    facts: { topic: 'some', ask: 'none' },
    rule: 'thin',
    tiers: 'w w B h',
    cites: 'discount-templates engage-relevant-thoughtful',
  },
  {
    name: 'misdirected',
    facts: { misdirected: true },
    rule: 'misdirected',
    tiers: 'f w B h',
    cites: 'ok-ignore-misdirected',
  },
  { name: 'unrelated stranger', facts: {}, rule: 'stranger', tiers: 'x w B h', cites: 'ok-ignore-unrelated-stranger' },
  {
    name: 'rude, not harassing',
    facts: { manner: 'rude', topic: 'some', ask: 'none' },
    rule: 'rude',
    tiers: 'w w B x',
    cites: 'ok-ignore-abusive block-avoid-generally',
  },
  {
    name: 'matter already closed',
    facts: { open: false, topic: 'some' },
    rule: 'closed',
    tiers: 'w w B h',
    cites: 'late-reply-if-still-relevant',
  },
  {
    name: 'matter past its last day',
    facts: { topic: 'some', sentDaysAgo: 4, openUntilDay: 3 },
    rule: 'closed',
    tiers: 'w w B h',
    cites: 'late-reply-if-still-relevant',
  },
  {
    name: 'harmless bulk or bot spam',
    facts: { manner: 'bulk', effort: 'template' },
    rule: 'bulk',
    tiers: 'x x B f',
    cites: 'ok-ignore-spam-bot block-reserved-severe',
  },
  {
    name: 'persists after a clear no',
    facts: { manner: 'persistent', open: false },
    rule: 'after-no',
    tiers: 'x w f B',
    cites: 'block-last-resort block-reserved-severe',
  },
  {
    name: 'deceptive bot or scam',
    facts: { manner: 'deceptive', topic: 'high', tie: 'network' },
    rule: 'scam',
    tiers: 'h x f B',
    cites: 'block-reserved-severe ok-ignore-spam-bot',
  },
  {
    name: 'harassment or abuse',
    facts: { manner: 'abusive', tie: 'field' },
    rule: 'abuse',
    tiers: 'h x f B',
    cites: 'block-reserved-severe ok-ignore-abusive',
  },
  {
    name: 'overloaded: thoughtful question',
    facts: { topic: 'some', overloaded: true },
    rule: 'question',
    tiers: 'B f x h',
    cites: 'reply-to-thoughtful',
  },
  {
    name: 'overloaded: known contact',
    facts: { tie: 'network', overloaded: true },
    rule: 'known-small-ask',
    tiers: 'B f x h',
    cites: 'check-sender-ties',
  },
  {
    name: 'overloaded: cannot help, known sender',
    facts: { canHelp: false, tie: 'close', overloaded: true },
    rule: 'cannot-help-known',
    tiers: 'w B f h',
    cites: 'ok-ignore-cannot-help',
  },
  {
    name: 'overloaded: cannot help, distant sender (fine stays fine)',
    facts: { canHelp: false, topic: 'some', effort: 'template', overloaded: true },
    rule: 'cannot-help-distant',
    tiers: 'w B f h',
    cites: 'ok-ignore-cannot-help',
  },
  {
    name: 'overloaded: growing thread',
    facts: { topic: 'some', ask: 'growing', overloaded: true },
    rule: 'growing',
    tiers: 'w B f h',
    cites: 'limit-long-conversations',
  },
  {
    name: 'overloaded: fitting opportunity is not excused',
    facts: { topic: 'high', fitsGoal: true, overloaded: true },
    rule: 'opportunity',
    tiers: 'B w x h',
    cites: 'follow-up-opportunity',
  },
];

describe('the published archetypes', () => {
  it('are the 21 of the rulebook, by 21 rules of the table', () => {
    expect(new Set(ARCHETYPES.map((archetype) => archetype.rule)).size).toBe(21);
  });

  it.for(ARCHETYPES)('$name → $rule: $tiers', ({ facts, rule, tiers, cites, capacity = 'limited' }) => {
    const plain = aMessage({ facts: { topic: 'none', tie: 'none', ...facts } });
    const ruling = ruleOn(plain, situationOf(plain.facts, NEEDS, capacity), guidance);
    expect(ruling.ruleId).toBe(rule);
    expect(ACTIONS.map((action) => ruling.key[action])).toEqual(tiersOf(tiers));
    const because = Object.values(guidance.rules.find((other) => other.id === rule)?.because ?? {}).flat();
    expect(because).toEqual(expect.arrayContaining(cites.split(' ')));
  });
});
