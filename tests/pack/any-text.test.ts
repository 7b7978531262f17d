// No text can make a door throw: it opens, or says where and why not.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonText } from '../../src/pack/json-text.ts';
import { parseGuidance, parsePack, parsePeople } from '../../src/pack/parse.ts';
import type { Problem } from '../../src/pack/problem.ts';
import { aGuidance, aPack, packText } from '../builders.ts';

const good = packText(aPack());
const ofVersion1 = readFileSync(new URL('../fixtures/version-1/pack.json', import.meta.url), 'utf8');
const doors = [
  (text: string) => parsePack(text, 'any.json', aGuidance()),
  (text: string) => parseGuidance(text, 'any.json'),
  (text: string) => parsePeople(text, 'any.json'),
];

function sayWhere(text: string): void {
  const lines = text.split('\n');
  for (const door of doors) {
    const parsed: { ok: true } | { ok: false; problems: Problem[] } = door(text);
    if (parsed.ok) continue;
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const { line, column, code } of parsed.problems) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
  }
}

/** Pieces that are meaningful to a JSON reader, so that random texts come close to JSON. */
const crumbs = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '/',
  '/*',
  '*/',
  '//',
  '\n',
  '\r',
  '-',
  '0',
  '1',
  '.',
  'e',
  'true',
  'null',
  '"a"',
  '"__proto__"',
  '"format"',
  '\uFEFF',
  '\ud800',
  '\u2028',
  ' ',
);

describe('any text', () => {
  it('of any characters', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sayWhere), { numRuns: 500 }));
  it('of crumbs of JSON', () =>
    fc.assert(
      fc.property(
        fc.array(crumbs, { maxLength: 60, size: 'max' }).map((parts) => parts.join('')),
        sayWhere,
      ),
      { numRuns: 3000 },
    ));
  it('of crumbs over and over', () =>
    fc.assert(
      fc.property(fc.array(crumbs, { minLength: 1, maxLength: 6 }), fc.nat({ max: 40_000 }), (parts, times) =>
        sayWhere(parts.join('').repeat(times)),
      ),
      { numRuns: 60 },
    ));
  it('of valid JSON', () => fc.assert(fc.property(fc.json({ maxDepth: 6 }), sayWhere), { numRuns: 500 }));

  it('is read as JSON.parse reads it, or refused', () => {
    const agree = (text: string): void => {
      const read = readJsonText(text, 'any.json');
      if (read.ok) expect(read.json.value).toEqual(JSON.parse(text));
    };
    fc.assert(
      fc.property(
        fc.array(crumbs, { maxLength: 12 }).map((parts) => parts.join('')),
        agree,
      ),
      { numRuns: 3000 },
    );
  });

  it('that is valid, shallow and plain is read', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        if (!/__proto__|constructor|prototype|\\ud[89a-f]/.test(text))
          expect(readJsonText(text, 'any.json').ok).toBe(true);
      }),
    );
  });
});

describe('a pack with anything in any place', () => {
  it('of its text', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: good.length }),
        fc.nat({ max: 40 }),
        fc.oneof(crumbs, fc.string()),
        (from, length, put) => sayWhere(good.slice(0, from) + put + good.slice(from + length)),
      ),
      { numRuns: 200 },
    );
  });

  it.for([
    ['today', () => aPack()],
    ['version 1', () => JSON.parse(ofVersion1)],
  ] as const)('of its fields, written %s', ([, write]) => {
    type Node = { [key: string]: unknown };
    const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }), fc.jsonValue(), (path, put) => {
        const pack: unknown = structuredClone(write());
        let node: unknown = pack;
        path.forEach((step, at) => {
          if (!isNode(node)) return;
          const keys = Object.keys(node);
          const key = keys[step % Math.max(1, keys.length)] ?? 'x';
          if (at === path.length - 1 || !isNode(node[key])) node[key] = structuredClone(put);
          node = node[key];
        });
        sayWhere(JSON.stringify(pack, null, 1));
      }),
      { numRuns: 300 },
    );
  });
});
