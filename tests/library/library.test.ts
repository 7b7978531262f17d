// What can be played: a broken or missing file is named with its place, and nothing is thrown but what stops all play.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LibraryError, type LibraryFile, loadGuidance, loadPack, loadPeople } from '../../src/library/library.ts';
import { formatProblem } from '../../src/pack/problem.ts';
import { shelfEntry } from '../../src/pack/shelf-entry.ts';
import { aGuidance, aPack, packText } from '../builders.ts';

const shipped = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const file = (name: string, text: string): LibraryFile => ({ name, read: async () => text });
const away = (name: string): LibraryFile => ({ name, read: async () => Promise.reject(new Error('404 Not Found')) });
const guidance = file('professional-messages.json', shipped('guidance/professional-messages.json'));
const people = file('people.json', shipped('people.json'));

const problemsOf = async (pack: LibraryFile): Promise<string[]> => {
  const read = await loadPack(pack, aGuidance());
  return read.ok ? [] : read.problems.map(formatProblem);
};

describe('a pack', () => {
  it('is read by the guidance that judges it', async () =>
    expect(await loadPack(file('one.json', packText(aPack({ id: 'one' }))), aGuidance())).toMatchObject({
      ok: true,
      pack: { id: 'one' },
    }));

  it('that is broken is named with its place', async () =>
    expect(await problemsOf(file('broken.json', '{\n  "format": \n}'))).toEqual([
      expect.stringMatching(/^broken\.json:3:1 {2}broken-json {2}/),
    ]));

  it('that cannot be fetched says so', async () =>
    expect(await problemsOf(away('gone.json'))).toEqual([
      'gone.json:1:1  not-fetched  The pack could not be fetched: 404 Not Found.',
    ]));
});

describe('the shelf', () => {
  it('shows whose desk it is and what is needed there, without a message', () => {
    const pack = aPack({
      id: 'one',
      shelf: { label: 'Harbour', icon: 'harbour', hard: 'Old friends ask for too much.' },
    });
    expect(shelfEntry(packText(pack))).toEqual({
      id: 'one',
      title: pack.title,
      edition: '1.0.0',
      guidance: pack.guidance,
      shelf: pack.shelf,
      name: pack.persona.name,
      role: pack.persona.role,
      needs: pack.persona.needs.map(({ text }) => text),
      messages: pack.messages.length,
    });
  });

  it('takes no text that is no pack', () => expect(() => shelfEntry('{}')).toThrow());
});

describe('without guidance or people nothing can be played', () => {
  it.for([
    [
      'guidance that cannot be fetched',
      () => loadGuidance(away('rules.json')),
      'The file rules.json could not be fetched. Check the connection and try again.',
      /404/,
    ],
    [
      'people that cannot be fetched',
      () => loadPeople(away('names.json')),
      'The file names.json could not be fetched. Check the connection and try again.',
      /404/,
    ],
    [
      'broken guidance',
      () => loadGuidance(file('rules.json', '{')),
      'The file rules.json cannot be read.',
      /^rules\.json:1:2 {2}broken-json/,
    ],
    [
      'broken people',
      () => loadPeople(file('names.json', '[]')),
      'The file names.json cannot be read.',
      /^names\.json:1:1 {2}invalid-type/,
    ],
  ] as const)('%s: it says why', async ([, load, message, reason]) => {
    const failure = await load().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LibraryError);
    expect(failure).toMatchObject({ message, problems: [expect.stringMatching(reason)] });
  });

  it('the shipped files are read', async () => {
    expect((await loadGuidance(guidance)).id).toBe('professional-messages');
    expect((await loadPeople(people)).people.length).toBeGreaterThan(100);
  });
});
