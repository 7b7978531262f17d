import { describe, expect, test } from 'vitest';
import { checkGiveaways } from '../../../src/check/pack/keys/giveaways.ts';
import { checkNearDuplicates } from '../../../src/check/pack/words/near-duplicates.ts';
import { checkPronouns, pronounBesideName } from '../../../src/check/pack/people/pronouns.ts';
import { tokensOf } from '../../../src/check/text/tokens.ts';
import { aMessage, FACTS_FOR, someMessages } from '../../builders.ts';
import { codes, findings, times } from '../codes.ts';

const body = 'We met at the lock in May. Your tide sheet puzzles me. {first}';
const other = 'Quite another matter is this one, and its words are its own, which puzzles me. {first}';

describe('openings', () => {
  test('two that are no pair may not begin alike', () => {
    const later = 'We met at the lock, in spring I think, and still it puzzles me.';
    expect(codes(checkGiveaways, [aMessage({ body }), aMessage({ id: 'b', body: later })])).toEqual(['same-opening']);
    expect(codes(checkGiveaways, [aMessage({ body }), aMessage({ id: 'b', body: other })])).toEqual([]);
  });

  test('the two of a pair may, a third may not', () => {
    const pair = [aMessage({ body, pair: 'p' }), aMessage({ id: 'b', body, pair: 'p' })];
    expect(codes(checkGiveaways, pair)).toEqual([]);
    expect(codes(checkGiveaways, [...pair, aMessage({ id: 'c', body })])).toEqual(['same-opening', 'same-opening']);
  });
});

describe('single words', () => {
  const using = (word: string, count: number) =>
    someMessages(48).map((message, at) =>
      message.facts.manner !== 'deceptive' && at < count ? { ...message, body: `${message.body} ${word}` } : message,
    );

  test('a word that goes with one action only is a warning', () => {
    const messages = times(6, (at) =>
      aMessage({
        id: `m-${at}`,
        facts: FACTS_FOR.ignore,
        body: `w${at}a w${at}b w${at}c w${at}d w${at}e w${at}f unsubscribe`,
        sender: { role: `Role r${at}`, mutual: 0 },
        words: { cues: [{ in: 'body', quote: 'unsubscribe', guideline: 'discount-templates' }] },
      }),
    );
    const found = findings(checkGiveaways, messages);
    expect(
      found.some(
        (finding) =>
          finding.level === 'warning' &&
          finding.message.includes('"unsubscribe"') &&
          finding.message.includes('with ignore'),
      ),
    ).toBe(true);
    expect(codes(checkGiveaways, messages.slice(1)).filter((code) => code === 'give-away')).toEqual([]);
  });

  test('a word that goes with several is not, nor is a stop-word', () => {
    expect(
      findings(checkGiveaways, using('lantern', 12)).filter((finding) => finding.message.includes('lantern')),
    ).toEqual([]);
    expect(
      findings(
        checkGiveaways,
        times(6, (at) => aMessage({ id: `m-${at}` })),
      ).filter((finding) => finding.message.includes('"the"')),
    ).toEqual([]);
  });
});

describe('near duplicates', () => {
  test('the same body with another name or number is found', () => {
    const one = aMessage({ body: 'Your 1911 tide sheet puzzles me, and so does the lock beside it. {first}' });
    const two = aMessage({ id: 'b', body: 'Your 1912 tide sheet puzzles me, and so does the lock beside it. {last}' });
    expect(codes(checkNearDuplicates, [one, two])).toEqual(['near-duplicate']);
    expect(
      codes(checkNearDuplicates, [
        { ...one, pair: 'p' },
        { ...two, pair: 'p' },
      ]),
    ).toEqual([]);
  });

  test('half alike is a warning, different is nothing', () => {
    const one = aMessage({ body: 'a b c d e f g h i j k l m n o p puzzles me' });
    const two = aMessage({ id: 'b', body: 'a b c d e f g h i j q r s t u v puzzles me' });
    expect(codes(checkNearDuplicates, [one, two])).toEqual([]);
    expect(
      codes(checkNearDuplicates, [one, aMessage({ id: 'c', body: 'a b c d e f g h i j k l x y z w puzzles me' })]),
    ).toEqual(['alike']);
  });
});

describe('pronouns', () => {
  const echo = (ignore: string) => ({ reply: 'Thank you.', decline: 'No harm.', ignore, block: 'Gone.' });

  test('a he or she beside the dealt name is a warning', () => {
    expect(codes(checkPronouns, [aMessage({ echo: echo('{first} wrote again. She never heard.') })])).toEqual([
      'pronoun',
    ]);
    expect(codes(checkPronouns, [aMessage({ echo: echo('{first} wrote again. They never heard.') })])).toEqual([]);
  });

  test('the sender’s own words about others are free', () => {
    expect(
      codes(checkPronouns, [
        aMessage({ body: 'My grandmother kept this log. What did she mean by u? It puzzles me. {first}' }),
      ]),
    ).toEqual([]);
    expect(pronounBesideName('My father wrote it. He was a pilot.')).toBeUndefined();
  });
});

test('words are compared without case, numbers or names', () => {
  expect(tokensOf("Don't send {first} 1,200 “Crème” cakes!")).toEqual([
    "don't",
    'send',
    'xname',
    'xnumber',
    'crème',
    'cakes',
  ]);
});
