import { expect, test } from 'vitest';
import { checkGenre } from '../../../src/check/pack/words/genre.ts';
import { checkGenres, genreTable } from '../../../src/check/library/genres.ts';
import { studyPack } from '../../../src/check/pack/study.ts';
import type { Action, Genre } from '../../../src/pack/words.ts';
import { aGuidance, aMessage, aPack, FACTS_FOR } from '../../builders.ts';
import { codes } from '../codes.ts';

const itemsOf = (genre: Genre, bests: readonly Action[]) =>
  studyPack(
    aPack({ messages: bests.map((best, at) => aMessage({ id: `m-${at}`, genre, facts: FACTS_FOR[best] })) }),
    aGuidance(),
  ).items;
const found = (genre: Genre, bests: readonly Action[]): string[] =>
  checkGenres(itemsOf(genre, bests)).map(({ code }) => code);

test('a message says what kind it is', () => {
  expect(codes(checkGenre, [aMessage({ genre: 'survey' })])).toEqual([]);
  expect(codes(checkGenre, [aMessage(), aMessage({ id: 'b' })])).toEqual(['no-genre']);
});

test('a kind that always deserves the same answer gives it away', () => {
  expect(found('recruiter', ['reply', 'reply', 'reply'])).toEqual(['genre-one-best']);
  expect(found('recruiter', ['reply', 'reply', 'decline'])).toEqual([]);
});

test('of two messages nothing is said, and fraud may always be blocked', () => {
  expect(found('recruiter', ['reply', 'reply'])).toEqual([]);
  expect(found('fake-recruiter', ['block', 'block', 'block'])).toEqual([]);
});

test('the table counts best actions of the genres that occur', () => {
  expect(genreTable(itemsOf('survey', ['reply', 'ignore', 'ignore']))).toEqual({
    survey: { reply: 1, decline: 0, ignore: 2, block: 0 },
  });
});
