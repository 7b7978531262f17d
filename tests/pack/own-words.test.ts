// Our guidance and our messages must be our own words: no run of seven words may come from the source article.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RUN_WORDS, hashRun, runsOf, sharedRuns } from '../../scenarios/guidance/article-runs.mjs';

const GUIDANCE = new URL('../../scenarios/guidance/', import.meta.url);
const PACKS = new URL('../../scenarios/packs/', import.meta.url);

interface ArticleRuns {
  format: string;
  version: number;
  words: number;
  hashes: string[];
}

/** Read as text and parsed here, so that a new pack file is covered without a change to this test. */
const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

const article = readJson(new URL('article-runs.json', GUIDANCE)) as ArticleRuns;
const articleHashes = new Set(article.hashes);

/** Each string of a document with its place; separate strings are never joined, since players never read them as one. */
function* textsIn(value: unknown, place: string): Generator<{ place: string; text: string }> {
  if (typeof value === 'string') yield { place, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, `${place}/${index}`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, `${place}/${key}`);
}

/** Findings name place and words, so that the author of a text sees at once what to rewrite. */
const copiedIn = (value: unknown, name: string, hashes: ReadonlySet<string>): string[] =>
  [...textsIn(value, name)].flatMap(({ place, text }) => sharedRuns(text, hashes).map((run) => `${place}: ${run}`));

const packFiles = readdirSync(PACKS).filter((name) => name.endsWith('.json'));

const files = [
  { name: 'professional-messages.json', url: new URL('professional-messages.json', GUIDANCE) },
  ...packFiles.map((name) => ({ name: `packs/${name}`, url: new URL(name, PACKS) })),
];

describe('own words', () => {
  // An empty or foreign hash file would let everything pass.
  test('the hash file is whole', () => {
    expect(article).toMatchObject({ format: 'replyworthy-article-runs', version: 1, words: RUN_WORDS });
    expect(article.hashes.length).toBeGreaterThan(900);
    expect(article.hashes.every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
    expect(article.hashes).toEqual([...articleHashes].toSorted());
  });

  // The hashes stand for nothing unless the function still hashes as it did when they were written.
  test('hashing is stable', () => {
    expect(hashRun('one two three four five six seven')).toBe('10c02045e013');
  });

  test.each(files)('$name shares no run with the article', ({ name, url }) => {
    const document = readJson(url);
    expect([...textsIn(document, name)].length).toBeGreaterThan(0);
    expect(copiedIn(document, name, articleHashes)).toEqual([]);
  });
});

// A run of the article cannot be planted here, because that would commit it; an arbitrary sentence stands in for it.
describe('the check can fail', () => {
  const sentence = "The ferry doesn't leave before the last crate of lemons has been counted.";
  const hashes = new Set(runsOf(sentence).map(hashRun));

  test('a copied sentence is found deep in a document, whatever its case and punctuation', () => {
    const planted = {
      rules: [{ explain: { reply: 'As we know, THE FERRY doesn’t leave: before the last (crate)!' } }],
    };
    expect(copiedIn(planted, 'planted', hashes)).toEqual([
      'planted/rules/0/explain/reply: the ferry doesnt leave before the last',
      'planted/rules/0/explain/reply: ferry doesnt leave before the last crate',
    ]);
  });

  test('six words in a row are allowed, seven are not', () => {
    expect(copiedIn(['Wait before the last crate of lemons had gone'], 'x', hashes)).toEqual([]);
    expect(copiedIn(['Wait before the last crate of lemons has gone'], 'x', hashes)).toHaveLength(1);
  });

  test('runs do not cross from one string into the next', () => {
    expect(copiedIn(['before the last crate', 'of lemons has been counted'], 'x', hashes)).toEqual([]);
  });
});
