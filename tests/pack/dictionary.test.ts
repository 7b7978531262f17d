// The dictionary of facts says something of every value, and the page of facts says the same.
import { describe, expect, it } from 'vitest';
import { DICTIONARY } from '../../src/pack/dictionary/dictionary.ts';
import type { FactEntry } from '../../src/pack/dictionary/entry.ts';
import { factsPage } from '../../src/pack/dictionary/page.ts';
import { PRECEDENCE } from '../../src/pack/dictionary/precedence.ts';
import { FactsSchema } from '../../src/pack/pack-schema.ts';
import { ASKS, EFFORTS, MANNERS, TIES, WANTS } from '../../src/pack/words.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  effort: EFFORTS,
  wants: WANTS,
  ask: ASKS,
  manner: MANNERS,
  tie: TIES,
  misdirected: ['true', 'false'],
  canHelp: ['true', 'false'],
  open: ['true', 'false'],
  overloaded: ['true', 'false'],
};

const words = (text: string): number => text.split(/\s+/).length;
const facts: [string, FactEntry][] = Object.entries(DICTIONARY);

it('every fact that a message may state has an entry', () =>
  expect(Object.keys(DICTIONARY).toSorted()).toEqual(Object.keys(FactsSchema.shape).toSorted()));

describe.for(facts)('%s', ([fact, { values }]) => {
  it('has an entry for each of its values', () =>
    expect(Object.keys(values).toSorted()).toEqual([...(VALUES[fact] ?? ['*'])].toSorted()));

  it('has near misses that are another value, or another fact', () => {
    for (const [value, { nearMisses }] of Object.entries(values))
      for (const { instead } of nearMisses) expect(instead, value).not.toBe(value);
  });

  it('fits a hint box', () => {
    for (const { means, examples, nearMisses } of Object.values(values))
      for (const text of [means, ...examples, ...nearMisses.flatMap((miss) => [miss.text, miss.because])])
        expect(words(text), text).toBeLessThanOrEqual(30);
  });
});

it('what wins is said for abuse that persists and for bulk that deceives', () => {
  const between = PRECEDENCE.map((entry) => entry.between);
  expect(between).toContain('abusive and persistent');
  expect(between).toContain('bulk and deceptive');
});

it('docs/facts.md is the page that the schema makes', async () => {
  await expect(factsPage()).toMatchFileSnapshot('../../docs/facts.md');
});
