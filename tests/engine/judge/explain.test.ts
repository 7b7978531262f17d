// A verdict speaks its own words: those written for its rule, or the guidance's, and never those of another rule.
import { describe, expect, it } from 'vitest';
import {
  cuesUnder,
  decidingSlip,
  echoUnder,
  explain,
  hasOwnWhy,
  sentUnder,
} from '../../../src/engine/judge/explain.ts';
import { judge, situationOf, type Verdict } from '../../../src/engine/judge/judge.ts';
import { needsOf, onceMet } from '../../../src/engine/judge/needs.ts';
import type { Message, RuleWords } from '../../../src/pack/pack-schema.ts';
import type { Action } from '../../../src/pack/words.ts';
import { aGuidance, aMessage, aPersona, someWords } from '../../builders.ts';

const persona = aPersona();
const atFirst = needsOf(persona);
const onceFound = onceMet(atFirst, 'speakers');
const guidance = aGuidance();

const NEEDED: RuleWords = someWords({
  why: { reply: 'A talk for a spring evening: this is needed.', decline: 'It would fit once the season is full.' },
  slip: 'profile',
});
const MET: RuleWords = someWords({
  why: { decline: 'The spring evenings are filled, so a kind no lets the speaker look elsewhere.' },
  cues: [{ in: 'body', quote: 'today', guideline: 'decline-is-an-option' }],
  sent: { decline: 'Thank you, our spring is full. Do try the library.' },
  echo: { decline: 'The library took it.' },
});
const talk: Message = aMessage({
  facts: { topic: 'speakers', wants: 'yes' },
  body: 'May I give a talk? It puzzles me that nobody asked before today.',
  slips: [{ kind: 'profile', text: 'Has spoken forty times.' }],
  echo: { reply: 'See you.', decline: 'A pity.', ignore: 'Hello?', block: 'Well.' },
  under: { opportunity: NEEDED, 'no-longer-needed': MET },
});

const verdictOn = (action: Action, needs = atFirst): Verdict =>
  judge(talk, action, situationOf(talk.facts, persona, needs), guidance);
const said = (action: Action, needs = atFirst): string => explain(talk, verdictOn(action, needs), guidance);
const templateOf = (ruleId: string, action: Action): string | undefined =>
  guidance.rules.find((rule) => rule.id === ruleId)?.explain[action];

describe('before and after the need is met', () => {
  it('each rule speaks the words that were written for it', () => {
    expect(said('reply')).toBe(NEEDED.why.reply);
    expect(said('decline')).toBe(NEEDED.why.decline);
    expect(said('decline', onceFound)).toBe(MET.why.decline);
  });

  it('a rule without words of its own speaks the guidance’s, though the tier may be the same', () => {
    expect([verdictOn('ignore').tier, verdictOn('ignore', onceFound).tier]).toEqual(['wrong', 'weak']);
    expect(said('reply', onceFound)).toBe(templateOf('no-longer-needed', 'reply'));
    expect(hasOwnWhy(talk, verdictOn('reply', onceFound))).toBe(false);
  });

  it('the words that decide, and the slip that would have told, are those of the rule', () => {
    expect(cuesUnder(talk, 'opportunity')[0]?.quote).toBe('puzzles me');
    expect(cuesUnder(talk, 'no-longer-needed')[0]?.quote).toBe('today');
    expect([decidingSlip(talk, 'opportunity'), decidingSlip(talk, 'no-longer-needed')]).toEqual(['profile', null]);
  });

  it('the note that went out and the postcard are the rule’s own, or else the message’s', () => {
    expect(sentUnder(talk, 'no-longer-needed', 'decline')).toBe(MET.sent?.decline);
    expect(sentUnder(talk, 'opportunity', 'decline')).toBe(talk.sent.decline);
    expect(echoUnder(talk, 'no-longer-needed', 'decline')).toBe('The library took it.');
    expect(echoUnder(talk, 'no-longer-needed', 'ignore')).toBe('Hello?');
  });
});

describe('an overloaded day', () => {
  const question = aMessage({ facts: { overloaded: true }, under: {} });
  const verdict = judge(question, 'decline', situationOf(question.facts, persona, atFirst), guidance);

  it('adds its sentence to the template', () => {
    expect(verdict).toMatchObject({ tier: 'fine', adjustmentIds: ['overloaded-decline'] });
    expect(explain(question, verdict, guidance)).toBe(
      [
        templateOf('stranger-question', 'decline'),
        guidance.adjustments.find(({ id }) => id === 'overloaded-decline')?.explain,
      ].join(' '),
    );
  });

  it('adds nothing to words of the message’s own, which know the day', () => {
    const known = {
      ...question,
      under: { 'stranger-question': someWords({ why: { decline: 'Today a no will do.' } }) },
    };
    expect(explain(known, verdict, guidance)).toBe('Today a no will do.');
  });
});
