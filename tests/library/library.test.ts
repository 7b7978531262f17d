// What can be played: a broken pack is named, and the others still load.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LibraryError, type LibraryFile, loadGuidance, loadLibrary } from '../../src/library/library.ts';
import { formatProblem } from '../../src/pack/problem.ts';
import { aPack, packText } from '../builders.ts';

const shipped = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const file = (name: string, text: string): LibraryFile => ({ name, read: async () => text });
const away = (name: string): LibraryFile => ({ name, read: async () => Promise.reject(new Error('404 Not Found')) });
const guidance = file('professional-messages.json', shipped('guidance/professional-messages.json'));
const people = file('people.json', shipped('people.json'));
const one = file('one.json', packText(aPack({ id: 'one' })));
const two = file('two.json', packText(aPack({ id: 'two' })));

describe('the library', () => {
  it('loads every good pack, in the order of its files', async () => {
    const library = await loadLibrary({ guidance, people, packs: [two, one] });
    expect([library.packs.map((pack) => pack.id), library.problems]).toEqual([['two', 'one'], []]);
  });

  it('names a broken pack with its place and loads the others', async () => {
    const library = await loadLibrary({
      guidance,
      people,
      packs: [one, file('broken.json', '{\n  "format": \n}'), two],
    });
    expect(library.packs.map((pack) => pack.id)).toEqual(['one', 'two']);
    expect(library.problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^broken\.json:3:1 {2}broken-json {2}/),
    ]);
  });

  it('names a pack that cannot be fetched and loads the others', async () => {
    const library = await loadLibrary({ guidance, people, packs: [away('gone.json'), two] });
    expect(library.packs.map((pack) => pack.id)).toEqual(['two']);
    expect(library.problems.map(formatProblem)).toEqual([
      'gone.json:1:1  not-fetched  The pack could not be fetched: 404 Not Found.',
    ]);
  });

  it('may be empty', async () => expect((await loadLibrary({ guidance, people, packs: [] })).packs).toEqual([]));

  it.for([
    [
      'guidance that cannot be fetched',
      { guidance: away('rules.json'), people },
      'The file rules.json could not be fetched. Check the connection and try again.',
      /404/,
    ],
    [
      'people that cannot be fetched',
      { guidance, people: away('names.json') },
      'The file names.json could not be fetched. Check the connection and try again.',
      /404/,
    ],
    [
      'broken guidance',
      { guidance: file('rules.json', '{'), people },
      'The file rules.json cannot be read.',
      /^rules\.json:1:2 {2}broken-json/,
    ],
    [
      'broken people',
      { guidance, people: file('names.json', '[]') },
      'The file names.json cannot be read.',
      /^names\.json:1:1 {2}invalid-type/,
    ],
  ] as const)('cannot open with %s, and says why', async ([, files, message, reason]) => {
    const failure = await loadLibrary({ ...files, packs: [one] }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LibraryError);
    expect(failure).toMatchObject({ message, problems: [expect.stringMatching(reason)] });
  });

  it('gives guidance alone to a page that plays nothing, and refuses it in the same words', async () => {
    expect((await loadGuidance(guidance)).id).toBe('professional-messages');
    await expect(loadGuidance(away('rules.json'))).rejects.toThrow('The file rules.json could not be fetched.');
    await expect(loadGuidance(file('rules.json', '{'))).rejects.toThrow('The file rules.json cannot be read.');
  });
});
