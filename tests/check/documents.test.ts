import { describe, expect, test } from 'vitest';
import { checkGuidanceText, findInGuidance } from '../../src/check/documents/guidance.ts';
import { checkPackText } from '../../src/check/documents/pack.ts';
import { checkPeopleText, findInPeople } from '../../src/check/documents/people.ts';
import { checkLibrary, studyGenres } from '../../src/check/documents/library.ts';
import { aGuidance, aMessage, aPack, aPeople, packText, someWords } from '../builders.ts';

describe('guidance', () => {
  test('the shipped one has no findings', () => {
    expect(findInGuidance(aGuidance())).toEqual([]);
  });

  test('a rule below the last resort can never speak', () => {
    const [first, ...rest] = aGuidance().rules;
    expect(
      findInGuidance({ ...aGuidance(), rules: [...rest, ...(first ? [first] : [])] }).map((finding) => finding.code),
    ).toEqual(['unreachable-rule']);
  });

  test('a message-level guideline that no rule cites is named', () => {
    const [first] = aGuidance().guidelines;
    const extra = first ? [{ ...first, id: 'new-one', number: 99, level: 'M' as const }] : [];
    const report = checkGuidanceText(
      JSON.stringify({ ...aGuidance(), guidelines: [...aGuidance().guidelines, ...extra] }),
      'g.json',
    );
    expect(report.warnings.map((problem) => problem.code)).toEqual(['uncited-guideline']);
    expect(report.errors).toEqual([]);
  });
});

describe('people', () => {
  test('the shipped pool is even', () => {
    expect(findInPeople(aPeople())).toEqual([]);
  });

  test('the same person twice, and a lopsided pool, are found', () => {
    const [one] = aPeople().people;
    expect(
      findInPeople({ ...aPeople(), people: [...aPeople().people, ...(one ? [one] : [])] }).map(
        (finding) => finding.code,
      ),
    ).toEqual(['duplicate-id', 'duplicate-name']);
    const europeans = aPeople().people.map((person) =>
      person.region === 'asia' ? { ...person, region: 'europe' as const } : person,
    );
    const report = checkPeopleText(JSON.stringify({ ...aPeople(), people: europeans }), 'people.json');
    expect(report.warnings.map((problem) => problem.code)).toEqual(['uneven-pool']);
  });
});

describe('the library', () => {
  test('packs with their own ids and messages pass', () => {
    const two = aPack({
      id: 'second',
      messages: [aMessage({ body: 'Altogether other words are written here, which puzzles me still.' })],
    });
    expect(
      checkLibrary([
        { file: 'a', pack: aPack() },
        { file: 'b', pack: two },
      ]),
    ).toEqual({ errors: [], warnings: [] });
  });

  test('a pack id may be taken once, a message written once', () => {
    const { errors, warnings } = checkLibrary([
      { file: 'a', pack: aPack() },
      { file: 'b', pack: aPack() },
    ]);
    expect(errors.map((problem) => `${problem.file} ${problem.code}`)).toEqual(['b duplicate-pack']);
    expect(warnings).toHaveLength(24);
  });

  test('genres are counted over all packs that one guidance judges', () => {
    const ofGenre = (id: string) => aPack({ id, messages: [aMessage({ id, genre: 'survey' })] });
    const others = { ...ofGenre('other'), guidance: { id: 'house-rules', edition: '1.0.0' } };
    const packs = ['a', 'b', 'c'].map((id) => ({ file: `${id}.json`, pack: ofGenre(id) }));
    const { table, warnings } = studyGenres([...packs, { file: 'other.json', pack: others }], aGuidance());
    expect(table).toEqual({ survey: { reply: 3, decline: 0, ignore: 0, block: 0 } });
    expect(warnings.map(({ code }) => code)).toEqual(['genre-one-best']);
  });
});

describe('a pack file', () => {
  test('each finding has its line and column', () => {
    const text = packText(
      aPack({ messages: [aMessage({ under: { 'stranger-question': someWords(), pitch: someWords() } })] }),
    );
    const stale = checkPackText(text, 'a.json', aGuidance()).errors.find((problem) => problem.code === 'stale-why');
    const line = text.split('\n')[(stale?.line ?? 0) - 1] ?? '';
    expect(line.trim()).toBe('"pitch": {');
    expect(line.slice((stale?.column ?? 0) - 1)).toBe('{');
  });
});
