// From credits to a judgement: no fixed habit earns anything, and a bad one holds the band down.
import { describe, expect, it } from 'vitest';
import { CREDIT } from '../../../src/engine/judge/judge.ts';
import { bandOf, bestFixedStrategy, habitOf, judgementOf } from '../../../src/engine/report/score.ts';
import { ACTIONS, type Action, type Key, type Tier } from '../../../src/pack/words.ts';

const KEYS: Record<Action, Key> = {
  reply: { reply: 'best', decline: 'weak', ignore: 'wrong', block: 'harmful' },
  decline: { reply: 'weak', decline: 'best', ignore: 'wrong', block: 'harmful' },
  ignore: { reply: 'wrong', decline: 'weak', ignore: 'best', block: 'harmful' },
  block: { reply: 'harmful', decline: 'wrong', ignore: 'fine', block: 'best' },
};
const keys = (counts: Partial<Record<Action, number>>): { key: Key }[] =>
  ACTIONS.flatMap((best) => Array.from({ length: counts[best] ?? 0 }, () => ({ key: KEYS[best] })));

describe('the best fixed strategy', () => {
  it.for<[Partial<Record<Action, number>>, Action, number]>([
    [{ reply: 5, decline: 3, ignore: 3, block: 1 }, 'reply', 510], // 500 + 60 + 0 − 50
    [{ reply: 2, decline: 2, ignore: 4, block: 2 }, 'ignore', 520], // 400 + 120
    [{ reply: 2, decline: 6, ignore: 2, block: 0 }, 'decline', 680], // 40 + 600 + 40
    [{ block: 3 }, 'block', 300],
    [{}, 'reply', 0],
  ])('of %o is always to %s: %i', ([counts, action, sumCredit]) =>
    expect(bestFixedStrategy(keys(counts))).toEqual({ action, sumCredit }),
  );
});

describe('a judgement', () => {
  it.for([
    ['a perfect shift', 1200, 510, 12, 100],
    ['the best fixed habit', 510, 510, 12, 0],
    ['worse than any habit', -100, 510, 12, 0],
    ['halfway', 855, 510, 12, 50],
    ['rounded down', 512, 510, 12, 0],
    ['rounded up', 514, 510, 12, 1],
    ['eight messages', 800, 400, 8, 100],
    ['habit at the limit of 60 a message', 600, 480, 8, 38],
    ['a key where every habit loses', 40, -50, 8, 11],
  ] as const)('of %s: %i against %i over %i messages is %i', ([, sum, fixed, judged, judgement]) =>
    expect(judgementOf(sum, fixed, judged)).toEqual({ judgement }),
  );

  it.for([
    ['seven messages', 700, 300, 7, 'too-few'],
    ['no message at all', 0, 0, 0, 'too-few'],
    ['a key that a habit solves', 800, 481, 8, 'too-easy'],
  ] as const)('is withheld for %s', ([, sum, fixed, judged, withheld]) =>
    expect(judgementOf(sum, fixed, judged)).toEqual({ withheld }),
  );

  it.for(ACTIONS)('of always choosing %s is nil, whatever the mix', (action) => {
    for (let reply = 2; reply <= 5; reply++)
      for (let decline = 2; decline <= 4; decline++)
        for (let ignore = 2; ignore <= 4; ignore++) {
          const dealt = keys({ reply, decline, ignore, block: 1 });
          const sum = dealt.reduce((total, { key }) => total + CREDIT[key[action]], 0);
          expect(judgementOf(sum, bestFixedStrategy(dealt).sumCredit, dealt.length)).toEqual(
            dealt.length < 8 ? { withheld: 'too-few' } : { judgement: 0 },
          );
        }
  });
});

it.for([
  [0, 'finding-your-feet'],
  [25, 'finding-your-feet'],
  [26, 'developing'],
  [69, 'developing'],
  [70, 'proficient'],
  [87, 'proficient'],
  [88, 'expert'],
  [100, 'expert'],
] as const)('a judgement of %i is %s', ([judgement, band]) => expect(bandOf(judgement)).toBe(band));

describe('a habit', () => {
  const choice = (best: Action, action: Action, tier: Tier): { best: Action; action: Action; credit: number } => ({
    best,
    action,
    credit: CREDIT[tier],
  });
  const repeat = <T>(times: number, value: T): T[] => Array.from({ length: times }, () => value);

  it('is four of a kind handled badly, named by what was done instead', () => {
    expect(habitOf([...repeat(3, choice('reply', 'ignore', 'wrong')), choice('reply', 'reply', 'best')])).toEqual({
      best: 'reply',
      insteadOf: 'ignore',
      messages: 4,
      meanCredit: 25,
    });
  });

  it('is not three of a kind, nor four at 30 on average', () => {
    expect(habitOf(repeat(3, choice('reply', 'ignore', 'wrong')))).toBeNull();
    expect(
      habitOf([
        choice('reply', 'reply', 'best'),
        choice('reply', 'decline', 'weak'),
        ...repeat(2, choice('reply', 'ignore', 'wrong')),
      ]),
    ).toBeNull();
  });

  it('is the costliest where there are two', () => {
    const both = [...repeat(4, choice('reply', 'decline', 'weak')), ...repeat(4, choice('ignore', 'block', 'harmful'))];
    expect(habitOf(both)).toEqual({ best: 'ignore', insteadOf: 'block', messages: 4, meanCredit: -50 });
  });
});
