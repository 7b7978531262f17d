import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../src/check/pack/words/wording.ts';
import { aMessage, someWords } from '../../builders.ts';
import { codes, findings, times } from '../codes.ts';

const words = (count: number): string =>
  `${Array.from({ length: count - 2 }, (_, at) => `word${at}`).join(' ')} puzzles me`;
const echo = {
  reply: 'Thank you so much.',
  decline: 'No harm done.',
  ignore: 'Silence it is.',
  block: 'Gone from view.',
};

describe('word limits', () => {
  test('a plain message keeps them all', () => {
    expect(codes(checkWording, [aMessage({ echo, slips: [{ kind: 'profile', text: words(24) }] })])).toEqual([]);
  });

  test.each([111])('a body of %i words is an error', (count) => {
    expect(codes(checkWording, [aMessage({ body: words(count) })])).toContain('word-limit');
  });

  test.each([2, 35])('a body of %i words is not', (count) => {
    expect(codes(checkWording, [aMessage({ body: words(count) })])).toEqual([]);
  });

  test('a body that follows another may be short, but not too long with its first line', () => {
    const follows = { message: 'a-message', opening: echo };
    const source = aMessage();
    expect(codes(checkWording, [source, aMessage({ id: 'later', body: words(5), follows })])).toEqual([]);
    expect(
      findings(checkWording, [source, aMessage({ id: 'later', body: words(108), follows })])[0]?.message,
    ).toContain('up to 112 words');
  });

  test('a why, a slip and a postcard that are too long are named with what to cut', () => {
    const long = aMessage({
      words: { why: { ...someWords().why, ignore: words(41) } },
      slips: [{ kind: 'link', text: words(26) }],
      echo: { ...echo, block: words(15) },
    });
    expect(findings(checkWording, [long]).map(({ path, message }) => [path.join('.'), message.slice(-6)])).toEqual([
      ['messages.0.slips.0.text', 'Cut 2.'],
      ['messages.0.echo.block', 'Cut 1.'],
      ['messages.0.under.stranger-question.why.ignore', 'Cut 1.'],
    ]);
  });

  test('a median above thirty-five words is a warning', () => {
    expect(
      findings(
        checkWording,
        times(3, (at) => aMessage({ id: `m-${at}`, body: words(40) })),
      ).map((finding) => [finding.level, finding.code]),
    ).toEqual([['warning', 'median-length']]);
  });
});

test('only {first} and {last} are filled in', () => {
  expect(
    codes(checkWording, [aMessage({ sent: { reply: 'Dear {name}, yes.', decline: 'Dear {first} {last}, no.' } })]),
  ).toEqual(['unknown-placeholder']);
  expect(
    codes(checkWording, [aMessage({ sent: { reply: 'Dear {last}, yes.', decline: 'Dear {first, no.' } })]),
  ).toEqual(['unknown-placeholder']);
});
