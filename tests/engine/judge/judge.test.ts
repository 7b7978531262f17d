// What one choice on one message is worth, and why.
import { describe, expect, it } from 'vitest';
import { bestOf, CREDIT, judge, LATE_AFTER_DAYS, situationOf, type Verdict } from '../../../src/engine/judge/judge.ts';
import { type Needs, needsOf } from '../../../src/engine/judge/needs.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { aGuidance, aMessage, aPersona, FACTS_FOR } from '../../builders.ts';
import { ACTIONS, type Action, type Key } from '../../../src/pack/words.ts';

const persona = aPersona();
const atFirst = needsOf(persona);

function verdictOn(message: Message, action: Action, needs: Needs = atFirst): Verdict {
  return judge(message, action, situationOf(message.facts, persona, needs), aGuidance());
}

describe('credit', () => {
  it('follows the tier', () => expect(CREDIT).toEqual({ best: 100, fine: 60, weak: 20, wrong: 0, harmful: -50 }));

  it.for([
    ['replying to a thoughtful question scores full', 'reply', 'reply', 100],
    ['a scam blocked at once scores full', 'block', 'block', 100],
    ['a scam left alone scores well', 'block', 'ignore', 60],
    ['answering a scam costs', 'block', 'reply', -50],
    ['blocking a harmless pitch scores nothing', 'ignore', 'block', 0],
    ['blocking a sincere stranger costs', 'reply', 'block', -50],
    ['ignoring a thoughtful question scores nothing', 'reply', 'ignore', 0],
    ['declining a harmless pitch scores little', 'ignore', 'decline', 20],
  ] as const)('%s', ([, facts, action, credit]) => {
    expect(verdictOn(aMessage({ facts: FACTS_FOR[facts] }), action).credit).toBe(credit);
  });
});

describe('a contested action', () => {
  const question = (tier: 'fine' | 'wrong'): Message =>
    aMessage({ words: { contested: { decline: { tier, reason: 'Two raters saw a large request here.' } } } });

  it('takes the higher of its two tiers', () => {
    expect(verdictOn(question('fine'), 'decline')).toMatchObject({ tier: 'fine', credit: 60, isContested: true });
    expect(verdictOn(question('wrong'), 'decline')).toMatchObject({ tier: 'weak', credit: 20, isContested: true });
  });

  it('is contested under its own rule only', () => {
    const large = aMessage({ facts: { ask: 'large' }, under: question('fine').under });
    expect(verdictOn(large, 'decline')).toMatchObject({ tier: 'best', isContested: false });
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

describe('time', () => {
  it.for([
    [3, undefined, true],
    [3, 2, false],
    [3, 3, true],
    [3, 4, true],
    [0, 0, true],
    [1, 0, false],
  ] as const)('a message of %i days ago, of use until day %s: open %s', ([sentDaysAgo, openUntil, isOpen]) => {
    const { facts } = aMessage({ facts: { sentDaysAgo, ...(openUntil === undefined ? {} : { openUntil }) } });
    expect(situationOf(facts, persona, atFirst).open).toBe(isOpen);
  });

  it('does not open what is closed', () => {
    expect(situationOf(aMessage({ facts: { open: false, openUntil: 30 } }).facts, persona, atFirst).open).toBe(false);
  });

  it.for([
    [LATE_AFTER_DAYS - 1, false],
    [LATE_AFTER_DAYS, true],
  ] as const)('after %i days late is %s', ([sentDaysAgo, late]) => {
    expect(situationOf(aMessage({ facts: { sentDaysAgo } }).facts, persona, atFirst).late).toBe(late);
  });
});

describe("a pack's override", () => {
  const overridden = aMessage({
    words: { override: { ignore: { tier: 'fine', reason: 'The sender said that no answer is needed.' } } },
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
      words: {
        override: {
          reply: { tier: 'fine', reason: 'A robot reads this.' },
          ignore: { tier: 'best', reason: 'A robot reads this.' },
        },
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
    judge(aMessage(), 'reply', situationOf(aMessage().facts, persona, atFirst), {
      ...aGuidance(),
      rules: first ? [first] : [],
    }),
  ).toThrow(/has no rule for .*"effort":"personal"/);
});
