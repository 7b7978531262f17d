// The archetypes of the key matrix have the tiers we published.
import { describe, expect, it } from 'vitest';
import { ruleOn, situationOf } from '../../../src/engine/judge/judge.ts';
import type { Needs } from '../../../src/engine/judge/needs.ts';
import type { Facts, Need, Persona } from '../../../src/pack/pack-schema.ts';
import { ACTIONS, type Tier } from '../../../src/pack/words.ts';
import { aGuidance, aMessage, aPersona } from '../../builders.ts';

const guidance = aGuidance();
const need = (topic: string): Need => ({ id: topic, text: `a need of ${topic}`, topics: [topic], boxes: 1 });
const needs: Needs = { standing: [need('high')], past: [need('met')], ticked: { met: 1 } };
const persona = (capacity: Persona['capacity']): Persona =>
  aPersona({ needs: [need('high')], topics: { some: 'some', none: 'none' }, capacity });

// Typed from the decision on edition 2 (docs/decisions/0005) and the rulebook's matrix. Tiers in the order reply,
// decline, ignore, block: Best, fine, weak, x wrong, harmful.
const TIER: Record<string, Tier> = { B: 'best', f: 'fine', w: 'weak', x: 'wrong', h: 'harmful' };
const tiersOf = (letters: string): Tier[] => letters.split(' ').map((letter) => TIER[letter] ?? 'wrong');

/** What differs from a civil, personal, small, answerable question of today from a stranger, about nothing relevant. */
type Archetype = [name: string, facts: Partial<Facts>, rule: string, tiers: string, capacity?: Persona['capacity']];

const OFFER = { wants: 'yes' } as const;
const MASS = { wants: 'yes', effort: 'template' } as const;
const TOLD = { wants: 'nothing', ask: 'none' } as const;
const HOUR = { ask: 'medium' } as const;

const ARCHETYPES: Archetype[] = [
  ['a personal offer that meets a need', { topic: 'high', ...OFFER }, 'opportunity', 'B w x h'],
  ['a mass-written offer that meets a need', { topic: 'high', ...MASS }, 'template-fit', 'B f w x'],
  ['the same from the field', { topic: 'high', ...MASS, tie: 'field' }, 'template-fit', 'B f w x'],
  ['a thoughtful question from a stranger', { topic: 'some' }, 'stranger-question', 'B w x h'],
  ['a small question from a contact, about anything', { tie: 'network' }, 'known-question', 'B w x h'],
  ['a small question from the field, about anything', { tie: 'field' }, 'known-question', 'B w x h'],
  ['late, and still open', { topic: 'some', sentDaysAgo: 9 }, 'late-open', 'B w x h'],

  ['days, asked by a contact', { topic: 'some', ask: 'large', tie: 'network' }, 'big-ask-known', 'w B x h'],
  ['days, asked by a stranger', { topic: 'some', ask: 'large' }, 'big-ask-stranger', 'w B w h'],
  ['days that serve a need, with free hands', { topic: 'high', ask: 'large' }, 'big-ask-fits', 'f B x h', 'free'],
  ['days that serve a need, with full hands', { topic: 'high', ask: 'large' }, 'big-ask-stranger', 'w B w h'],
  ['a thread with a contact that grows', { ask: 'growing', tie: 'network' }, 'growing-known', 'w B x h'],
  ['a thread with a stranger that grows', { topic: 'some', ask: 'growing' }, 'growing-stranger', 'w B w h'],

  ['an hour that serves a need', { topic: 'high', ...HOUR }, 'hour-that-fits', 'B f x h'],
  ['an hour for a friend, with room', { ...HOUR, tie: 'close' }, 'hour-for-a-friend', 'B f x h', 'free'],
  ['an hour for a friend, without room', { ...HOUR, tie: 'close' }, 'hour-known', 'f B w h'],
  ['an hour for a contact', { ...HOUR, tie: 'network' }, 'hour-known', 'f B w h', 'free'],
  ['an hour for somebody of the field', { ...HOUR, tie: 'field' }, 'hour-distant', 'w B w h'],
  ['an hour for a relevant stranger', { topic: 'some', ...HOUR }, 'hour-distant', 'w B w h'],
  ['an hour for nobody in particular', HOUR, 'sincere-stranger', 'w f B x', 'free'],

  ['cannot help a friend', { canHelp: false, tie: 'close' }, 'cannot-help-known', 'w B w h'],
  ['cannot help a stranger on the subject', { canHelp: false, topic: 'some' }, 'cannot-help-distant', 'w B f h'],
  ['cannot help a stranger off the subject', { canHelp: false }, 'sincere-stranger', 'w f B x'],
  ['cannot help a mass mailing', { canHelp: false, ...MASS }, 'pitch', 'x w B x'],

  ['an offer of what is not wanted, from a friend', { ...OFFER, tie: 'close' }, 'unwanted-offer', 'w B w h'],
  ['an offer of what is not wanted, from the field', { ...OFFER, tie: 'field' }, 'unwanted-offer', 'w B w h'],
  ['an offer of what is not wanted, from a stranger', OFFER, 'sincere-stranger', 'w f B x'],
  ['a personal offer of what was needed', { topic: 'met', ...OFFER }, 'no-longer-needed', 'w B w h'],
  ['a mass mailing for what was needed', { topic: 'met', ...MASS }, 'mass-offer-met', 'w f B x'],
  ['a question about what was needed', { topic: 'met' }, 'stranger-question', 'B w x h'],
  ['a personal offer of some interest', { topic: 'some', ...OFFER }, 'worth-a-look', 'B f w h'],
  ['a round letter from somebody known', { ...MASS, tie: 'close' }, 'round-letter', 'w f B h'],

  ['a mass mailing off the subject', MASS, 'pitch', 'x w B x'],
  ['a stranger’s mass mailing, third time', { ...MASS, manner: 'persistent' }, 'sequence', 'x f B x'],
  ['a person’s offer, third time', { ...OFFER, manner: 'persistent' }, 'pitch-again', 'x B f x'],
  ['the field’s mass mailing, third time', { ...MASS, manner: 'persistent', tie: 'field' }, 'pitch-again', 'x B f x'],
  ['a friend’s question, third time', { manner: 'persistent', tie: 'close' }, 'known-question', 'B w x h'],
  ['after a clear no', { ...OFFER, manner: 'persistent', open: false }, 'after-no', 'x w f B'],
  [
    'a friend, after a clear no',
    { ...OFFER, manner: 'persistent', open: false, tie: 'close' },
    'pitch-again',
    'x B f x',
  ],

  ['over, from a friend', { ...OFFER, open: false, tie: 'close' }, 'closed-friend', 'B w w h'],
  ['over, from a contact', { open: false, tie: 'network' }, 'closed-known', 'f w B h'],
  ['over, from a stranger', { open: false, topic: 'some' }, 'closed', 'w w B x'],
  ['past its last day', { topic: 'some', sentDaysAgo: 4, openUntil: 3 }, 'closed', 'w w B x'],

  ['an invitation on a full day', { topic: 'some', ...OFFER, overloaded: true }, 'overloaded-invitation', 'w B f h'],
  [
    'the same from one’s own association',
    { topic: 'some', ...OFFER, ...HOUR, tie: 'network', overloaded: true },
    'overloaded-invitation',
    'w B w h',
  ],
  [
    'an hour for a need on a full day',
    { topic: 'high', ...HOUR, overloaded: true },
    'overloaded-invitation',
    'f B w h',
  ],
  ['a contact’s question on a full day', { tie: 'network', overloaded: true }, 'known-question', 'B f x h'],
  [
    'a contact’s large request on a full day',
    { ask: 'large', tie: 'network', overloaded: true },
    'big-ask-known',
    'w B w h',
  ],
  ['a mass mailing on a full day', { topic: 'some', ...MASS, overloaded: true }, 'swamped', 'w w B x'],
  ['a kind word on a full day', { topic: 'some', ...TOLD, overloaded: true }, 'swamped', 'f w B x'],

  ['a kind word from a contact', { ...TOLD, tie: 'network' }, 'kind-word', 'B w w h'],
  ['news from a stranger', TOLD, 'stranger', 'x w B x'],
  ['a sincere stranger’s question off the subject', {}, 'sincere-stranger', 'w f B x'],
  ['a mass mailing of some interest', { topic: 'some', ...MASS }, 'thin', 'w w B x'],
  ['misdirected', { misdirected: true, tie: 'network' }, 'misdirected', 'f w B x'],
  ['rude, not harassing', { topic: 'some', ...TOLD, manner: 'rude' }, 'rude', 'w w B x'],
  ['harmless bulk', { ...MASS, manner: 'bulk' }, 'bulk', 'x x B f'],
  ['a scam', { topic: 'high', manner: 'deceptive' }, 'scam', 'h x f B'],
  ['a threat', { ...TOLD, manner: 'abusive', tie: 'close' }, 'abuse', 'h x f B'],
];

it.for(ARCHETYPES)('%s', ([, facts, rule, tiers, capacity = 'limited']) => {
  const message = aMessage({ facts: { topic: 'none', ...facts }, under: {} });
  const ruling = ruleOn(message, situationOf(message.facts, persona(capacity), needs), guidance);
  expect(ruling.ruleId).toBe(rule);
  expect(ACTIONS.map((action) => ruling.key[action])).toEqual(tiersOf(tiers));
});

describe('every rule', () => {
  it('is met by an archetype', () => {
    const met = new Set(ARCHETYPES.map(([, , rule]) => rule));
    expect(guidance.rules.map((rule) => rule.id).filter((id) => !met.has(id))).toEqual([]);
  });

  it('that cites the sender’s ties has a sender with a tie', () => {
    const cites = guidance.rules.filter((rule) =>
      ACTIONS.some((action) => rule.because[action].includes('check-sender-ties')),
    );
    const withoutTie = cites.filter((rule) => rule.when.some(({ tie }) => tie === undefined || tie.includes('none')));
    expect(withoutTie.map((rule) => rule.id)).toEqual([]);
  });

  it('that makes a block harmful shuts out a person, never a mass mailing of a stranger', () => {
    const harmful = guidance.rules.filter((rule) => rule.tiers.block === 'harmful');
    const tooMuch = harmful.filter((rule) =>
      rule.when.some(({ effort, tie, ask }) => {
        const mayBeMass = effort === undefined || effort.includes('template');
        const mayBeNobody = tie === undefined || tie.includes('none');
        return mayBeMass && mayBeNobody && ask?.includes('growing') !== true;
      }),
    );
    expect(tooMuch.map((rule) => rule.id)).toEqual([]);
  });
});
