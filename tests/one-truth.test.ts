// Each closed list stands once, in src/pack/words.ts. Written out a second time, it would be forgotten when the first grows.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as words from '../src/pack/words.ts';

const SRC = resolve(import.meta.dirname, '../src');
/** A migration knows the lists as they were. */
const HISTORY = join('pack', 'migrate.ts');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && ![join('pack', 'words.ts'), HISTORY].includes(name),
);
const lists = Object.entries(words).flatMap(([name, value]) =>
  Array.isArray(value) ? [{ name, values: value as readonly string[] }] : [],
);

/** Finds the list as an array or as a union of types: its first three words, or all of them where it has but two. */
function writtenOut(values: readonly string[]): RegExp {
  return new RegExp(
    values
      .slice(0, 3)
      .map((word) => `'${word}'`)
      .join(String.raw`\s*[,|]\s*`),
  );
}

it.for(lists)('$name', ({ values }) => {
  const pattern = writtenOut(values);
  expect(files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

it('finds what it is there to find', () => {
  expect(lists.length).toBeGreaterThan(15);
  expect("const ORDER = ['reply', 'decline', 'ignore', 'block']").toMatch(writtenOut(words.ACTIONS));
  expect("scope: 'first' | 'second' | 'usual';").toMatch(writtenOut(words.SCOPES));
});
