// Telling apart from leaning. Expected values were worked out with Python's statistics.NormalDist.
import { describe, expect, it } from 'vitest';
import { type Choice, reflexOf, reflexProfile } from '../../../src/engine/report/reflex.ts';
import type { Action } from '../../../src/pack/words.ts';

const repeat = (times: number, best: Action, action: Action): Choice[] =>
  Array.from({ length: times }, () => ({ best, action }));
const blocks = (signals: number, hits: number, others: number, falseAlarms: number): Choice[] => [
  ...repeat(falseAlarms, 'ignore', 'block'),
  ...repeat(others - falseAlarms, 'ignore', 'ignore'),
  ...repeat(hits, 'block', 'block'),
  ...repeat(signals - hits, 'block', 'ignore'),
];

describe('the block reflex', () => {
  it.for([
    [15, 20, 4, 40, 187, 30],
    [30, 30, 0, 10, 383, -23],
    [0, 20, 0, 0, -198, 99],
    [5, 25, 5, 5, -218, -29],
    [10, 20, 10, 20, 0, 0],
    [20, 20, 20, 20, 0, -198],
  ] as const)(
    'of %i of %i found, %i of %i false, is d′ %i and criterion %i',
    ([hits, signals, falseAlarms, others, dPrime, criterion]) => {
      expect(reflexOf('block', blocks(signals, hits, others, falseAlarms))).toEqual({
        detector: 'block',
        signals,
        hits,
        others,
        falseAlarms,
        measure: { dPrime, criterion },
      });
    },
  );

  it('leans to blocking when the criterion is negative, away from it when positive', () => {
    expect(reflexOf('block', blocks(20, 20, 20, 20)).measure?.criterion).toBeLessThan(0);
    expect(reflexOf('block', blocks(20, 0, 20, 0)).measure?.criterion).toBeGreaterThan(0);
  });

  it('is told in counts only below twenty signals', () => {
    expect(reflexOf('block', blocks(19, 15, 40, 4))).toEqual({
      detector: 'block',
      signals: 19,
      hits: 15,
      others: 40,
      falseAlarms: 4,
      measure: null,
    });
    expect(reflexOf('block', [])).toEqual({
      detector: 'block',
      signals: 0,
      hits: 0,
      others: 0,
      falseAlarms: 0,
      measure: null,
    });
  });
});

describe('the window', () => {
  it('holds the last thirty signals and what came between them', () => {
    const old = blocks(10, 0, 50, 50);
    const recent = [
      ...repeat(15, 'block', 'block'),
      ...repeat(8, 'ignore', 'ignore'),
      ...repeat(15, 'block', 'block'),
      ...repeat(2, 'reply', 'reply'),
    ];
    expect(reflexOf('block', [...old, ...recent])).toMatchObject({ signals: 30, hits: 30, others: 10, falseAlarms: 0 });
  });

  it('is a window of its own for each detector', () => {
    const choices = [...repeat(40, 'reply', 'reply'), ...repeat(25, 'ignore', 'decline')];
    expect(reflexProfile(choices).map(({ detector, signals, others }) => [detector, signals, others])).toEqual([
      ['block', 0, 65],
      ['reply', 30, 25],
      ['answer', 30, 25],
    ]);
  });
});

it('to answer at all is to reply or to decline, either one for the other', () => {
  expect(
    reflexOf('answer', [
      ...repeat(2, 'reply', 'decline'),
      ...repeat(3, 'decline', 'ignore'),
      ...repeat(4, 'ignore', 'reply'),
      ...repeat(5, 'block', 'ignore'),
    ]),
  ).toMatchObject({ signals: 5, hits: 2, others: 9, falseAlarms: 4 });
});
