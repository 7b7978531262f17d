// What one choice on one message is worth, and why.
import { describe, expect, it } from 'vitest';
import { needsAfter } from '../../../src/engine/deal/deck.ts';
import {
  bestOf,
  CREDIT,
  judge,
  LATE_AFTER_DAYS,
  relevanceOf,
  situationOf,
  type Verdict,
} from '../../../src/engine/judge/judge.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { aGuidance, aMessage, aPersona, FACTS_FOR } from '../../builders.ts';
import { ACTIONS, type Action, type Key, type Relevance } from '../../../src/pack/words.ts';

const persona = aPersona();

function verdictOn(
  message: Message,
  action: Action,
  needs: Readonly<Record<string, Relevance>> = persona.needs,
): Verdict {
  return judge(message, action, situationOf(message.facts, needs, persona.capacity), aGuidance());
}

describe('credit', () => {
  it('follows the tier', () => expect(CREDIT).toEqual({ best: 100, fine: 60, weak: 20, wrong: 0, harmful: -50 }));

  it.for([
    ['replying to a thoughtful question scores full', 'reply', 'reply', 100],
    ['a scam blocked at once scores full', 'block', 'block', 100],
    ['a scam left alone scores well', 'block', 'ignore', 60],
    ['answering a scam costs', 'block', 'reply', -50],
    ['blocking a harmless pitch costs', 'ignore', 'block', -50],
    ['ignoring a thoughtful question scores nothing', 'reply', 'ignore', 0],
    ['declining a harmless pitch scores little', 'ignore', 'decline', 20],
  ] as const)('%s', ([, facts, action, credit]) => {
    expect(verdictOn(aMessage({ facts: FACTS_FOR[facts] }), action).credit).toBe(credit);
  });
});

describe('a contested action', () => {
  const question = (tier: 'fine' | 'wrong'): Message =>
    aMessage({ contested: { decline: { tier, reason: 'Two raters saw a large request here.' } } });

  it('takes the higher of its two tiers', () => {
    expect(verdictOn(question('fine'), 'decline')).toMatchObject({ tier: 'fine', credit: 60, isContested: true });
    expect(verdictOn(question('wrong'), 'decline')).toMatchObject({ tier: 'weak', credit: 20, isContested: true });
  });

  it('keeps the why that was written for the tier of the key', () => {
    expect(verdictOn(question('fine'), 'decline')).toMatchObject({ tier: 'fine', usesOwnWhy: true });
  });

  it('changes neither the key, nor what is best, nor the other actions', () => {
    expect(verdictOn(question('fine'), 'decline')).toMatchObject({
      best: 'reply',
      nextBest: 'decline',
      key: { decline: 'weak' },
    });
    expect(verdictOn(question('fine'), 'ignore')).toMatchObject({ tier: 'wrong', isContested: false });
  });
});

describe('a turn of the shift', () => {
  const after = needsAfter(persona, { needs: { venue: 'high', 'local-history': 'none' } });
  const roomOffer = aMessage({ facts: { topic: 'venue', effort: 'template' } });

  it('makes a useless offer one worth answering', () => {
    expect(verdictOn(roomOffer, 'reply')).toMatchObject({ ruleId: 'pitch', best: 'ignore' });
    expect(verdictOn(roomOffer, 'reply', after)).toMatchObject({ ruleId: 'template-fit', best: 'reply', tier: 'best' });
  });

  it('brings back a goal that fits once its topic matters', () => {
    const offer = aMessage({ facts: { topic: 'venue', fitsGoal: true, tie: 'field' } });
    expect(verdictOn(offer, 'reply').ruleId).not.toBe('opportunity');
    expect(verdictOn(offer, 'reply', after).ruleId).toBe('opportunity');
  });

  it('takes the fit from a message whose topic no longer matters', () => {
    const opening = aMessage({ facts: { fitsGoal: true } });
    expect(verdictOn(opening, 'reply').ruleId).toBe('opportunity');
    expect(verdictOn(opening, 'reply', after)).toMatchObject({ ruleId: 'stranger', best: 'ignore' });
  });

  it('takes the fit from a large request of a friend, so that free hands no longer excuse it', () => {
    const { facts } = aMessage({ facts: { ask: 'large', tie: 'network', fitsGoal: true } });
    const tierBy = (needs: Readonly<Record<string, Relevance>>): string =>
      judge(aMessage({ facts }), 'reply', situationOf(facts, needs, 'free'), aGuidance()).tier;
    expect([tierBy(persona.needs), tierBy(after)]).toEqual(['fine', 'weak']);
  });

  it('leaves other needs as they were', () => expect(after['speakers']).toBe('high'));
  it('is no turn where there is none', () => expect(needsAfter(persona, null)).toEqual(persona.needs));
});

describe('relevance', () => {
  it.for([
    ['speakers', 'high'],
    ['local-history', 'some'],
    ['money', 'none'],
    ['unheard-of', 'none'],
    ['constructor', 'none'],
    ['to-string', 'none'],
  ] as const)('of %s is %s', ([topic, relevance]) => {
    expect(relevanceOf(topic, persona.needs)).toBe(relevance);
  });
});

describe('time', () => {
  it.for([
    [3, undefined, true],
    [3, 2, false],
    [3, 3, true],
    [3, 4, true],
    [0, 0, true],
    [1, 0, false],
  ] as const)('a message of %i days ago, of use until day %s: open %s', ([sentDaysAgo, openUntilDay, isOpen]) => {
    const { facts } = aMessage({ facts: { sentDaysAgo, ...(openUntilDay === undefined ? {} : { openUntilDay }) } });
    expect(situationOf(facts, persona.needs, 'limited').open).toBe(isOpen);
  });

  it('does not open what is closed', () => {
    expect(
      situationOf(aMessage({ facts: { open: false, openUntilDay: 30 } }).facts, persona.needs, 'limited').open,
    ).toBe(false);
  });

  it.for([
    [LATE_AFTER_DAYS - 1, false],
    [LATE_AFTER_DAYS, true],
  ] as const)('after %i days late is %s', ([sentDaysAgo, late]) => {
    expect(situationOf(aMessage({ facts: { sentDaysAgo } }).facts, persona.needs, 'limited').late).toBe(late);
  });
});

describe("the author's own why", () => {
  it('speaks where it was written for the tier at hand', () =>
    expect(verdictOn(aMessage(), 'decline').usesOwnWhy).toBe(true));

  it('is silent where the turn changed the tier', () => {
    expect(verdictOn(aMessage(), 'reply', { 'local-history': 'none' })).toMatchObject({
      best: 'ignore',
      usesOwnWhy: false,
    });
  });

  it('is silent where a full day changed the tier, and there the guidance says so', () => {
    const { why } = aMessage();
    const overloaded = aMessage({ facts: { overloaded: true }, why });
    expect(verdictOn(overloaded, 'decline')).toMatchObject({
      tier: 'fine',
      usesOwnWhy: false,
      adjustmentIds: ['overloaded-decline'],
    });
    expect(verdictOn(overloaded, 'decline').because).toContain('ok-ignore-overloaded');
    expect(verdictOn(overloaded, 'reply')).toMatchObject({ usesOwnWhy: true, adjustmentIds: [] });
  });
});

describe("a pack's override", () => {
  const overridden = aMessage({
    override: { ignore: { tier: 'fine', reason: 'The sender said that no answer is needed.' } },
  });

  it('sets the tier of its action and no other', () => {
    expect(verdictOn(overridden, 'ignore')).toMatchObject({
      tier: 'fine',
      best: 'reply',
      nextBest: 'ignore',
      key: { reply: 'best', decline: 'weak', ignore: 'fine', block: 'harmful' },
    });
  });

  it('may settle what is best', () => {
    const swapped = aMessage({
      override: {
        reply: { tier: 'fine', reason: 'A robot reads this.' },
        ignore: { tier: 'best', reason: 'A robot reads this.' },
      },
    });
    expect(verdictOn(swapped, 'reply')).toMatchObject({ best: 'ignore', nextBest: 'reply' });
  });
});

describe('next best', () => {
  it.for([
    ['a question', 'reply', 'decline'],
    ['a large request', 'decline', 'reply'],
    ['a pitch', 'ignore', 'decline'],
    ['a scam', 'block', 'ignore'],
  ] as const)('of %s, where %s is best, is %s', ([, best, nextBest]) => {
    for (const action of ACTIONS)
      expect(verdictOn(aMessage({ facts: FACTS_FOR[best] }), action)).toMatchObject({ best, nextBest, action });
  });
});

describe('best of a key', () => {
  it.for<[Key, Action]>([
    [{ reply: 'weak', decline: 'best', ignore: 'fine', block: 'harmful' }, 'decline'],
    [{ reply: 'harmful', decline: 'wrong', ignore: 'fine', block: 'best' }, 'block'],
    [{ reply: 'best', decline: 'best', ignore: 'best', block: 'best' }, 'reply'],
    [{ reply: 'wrong', decline: 'weak', ignore: 'weak', block: 'wrong' }, 'decline'],
  ])('%o is %s', ([key, best]) => expect(bestOf(key)).toBe(best));
});

it('guidance without a rule for a situation says which situation', () => {
  const [first] = aGuidance().rules;
  expect(() =>
    judge(aMessage(), 'reply', situationOf(aMessage().facts, persona.needs, 'limited'), {
      ...aGuidance(),
      rules: first ? [first] : [],
    }),
  ).toThrow(/has no rule for .*"effort":"personal"/);
});
