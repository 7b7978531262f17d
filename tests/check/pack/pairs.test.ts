import { expect, test } from 'vitest';
import { checkPairs } from '../../../src/check/pack/keys/pairs.ts';
import { editWords } from '../../../src/check/text/tokens.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { aMessage, FACTS_FOR, type MessageChange } from '../../builders.ts';
import { codes, findings, times } from '../codes.ts';

const twins = (at: number, change: MessageChange = { facts: FACTS_FOR.decline }): Message[] => [
  aMessage({ id: `one-${at}`, pair: `pair-${at}` }),
  aMessage({ id: `two-${at}`, pair: `pair-${at}`, ...change }),
];
const many = (count: number): Message[] =>
  times(count, (at) => aMessage({ id: `x-${at}` })).flatMap((_, at) => twins(at));

const alone = (count: number): Message[] => times(count, (at) => aMessage({ id: `alone-${at}` }));

test('four pairs of few changed words and two keys pass in a small pack', () => {
  expect(codes(checkPairs, many(4))).toEqual([]);
  expect(codes(checkPairs, many(3))).toEqual(['few-pairs']);
});

test('in a larger one a quarter of the messages stand in pairs', () => {
  expect(codes(checkPairs, [...many(10), ...alone(60)])).toEqual([]);
  expect(codes(checkPairs, [...many(10), ...alone(64)])).toEqual(['few-pairs']);
});

test('a pair has two messages, not one and not three', () => {
  expect(codes(checkPairs, [...many(10), aMessage({ pair: 'lonely' })])).toEqual(['pair-size']);
  expect(codes(checkPairs, [...many(10), aMessage({ pair: 'pair-0' }), ...twins(11)])).toEqual(['pair-size']);
});

test('both with the same best action show nothing', () => {
  expect(codes(checkPairs, [...many(10), ...twins(20, {})])).toEqual(['pair-same-best']);
});

test('more than twelve changed words are a warning', () => {
  const body =
    'Nothing here is as it was there, and a reader who compares the two will look in vain for what puzzles me.';
  const [found] = findings(checkPairs, [...many(10), ...twins(20, { facts: FACTS_FOR.decline, body })]);
  expect(found).toMatchObject({ level: 'warning', code: 'pair-far-apart' });
});

test('edits count words put in, taken out and changed', () => {
  expect(editWords(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toBe(2);
  expect(editWords([], ['a', 'b'])).toBe(2);
  expect(editWords(['a'], ['a'])).toBe(0);
});
