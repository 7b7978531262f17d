import { describe, expect, test } from 'vitest';
import { checkLooks } from '../../../src/check/pack/people/looks.ts';
import { checkNotes } from '../../../src/check/pack/words/notes.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { ACTIONS } from '../../../src/pack/words.ts';
import { aMessage, FACTS_FOR, type MessageChange } from '../../builders.ts';
import { codes, findings } from '../codes.ts';

const decided: MessageChange = {
  slips: [{ kind: 'profile', text: 'Sells rooms to museums.' }],
  words: { slip: 'profile' },
};
const echo = { reply: 'Thank you.', decline: 'No harm done.', ignore: 'Silence it is.', block: 'Gone from view.' };
const fair = (): Message[] => [
  aMessage({ id: 'a', tone: 'warm', facts: FACTS_FOR.decline, ...decided }),
  aMessage({ id: 'b', tone: 'harsh', facts: FACTS_FOR.reply }),
  aMessage({ id: 'c', tone: 'warm', facts: FACTS_FOR.reply }),
  aMessage({ id: 'd', tone: 'warm', facts: FACTS_FOR.ignore, ...decided }),
  aMessage({ id: 'e', tone: 'harsh', facts: FACTS_FOR.block }),
  aMessage({ id: 'f', tone: 'harsh', facts: FACTS_FOR.ignore }),
];

describe('tone', () => {
  test('friendly messages with a no and plain ones with a yes pass', () => {
    expect(codes(checkLooks, fair())).toEqual([]);
  });

  test('warmth that always means yes is an error', () => {
    const messages = fair().map((message): Message => ({
      ...message,
      tone: message.id === 'c' || message.id === 'b' ? 'warm' : 'harsh',
    }));
    expect(codes(checkLooks, messages)).toEqual(['friendly-but-bad', 'clumsy-but-good', 'tone-tells']);
  });
});

test('deciding slips in none or in all are a warning', () => {
  const alike = (words: MessageChange): Message[] =>
    fair().map(({ id, tone }, at) =>
      aMessage({
        id,
        tone,
        facts: FACTS_FOR[(['decline', 'reply', 'reply', 'ignore', 'block', 'ignore'] as const)[at] ?? 'reply'],
        ...words,
      }),
    );
  expect(codes(checkLooks, alike({}))).toEqual(['deciding-slips']);
  expect(findings(checkLooks, alike(decided))[0]?.message).toContain('Let the body decide');
});

describe('content notes and postcards', () => {
  const abuse = { id: 'x', facts: { manner: 'abusive' } } as const;
  const hard = aMessage({ id: 'hard', note: 'bereavement', echo });

  test('abuse has a note and no postcard', () => {
    const civil = aMessage({ id: 'civil', note: 'hostile remarks', echo });
    expect(codes(checkNotes, [hard, civil, aMessage({ ...abuse, note: 'hostile remarks' })])).toEqual([]);
    expect(codes(checkNotes, [hard, aMessage({ ...abuse, echo })])).toEqual([
      'abuse-without-note',
      'abuse-with-echo',
      'note-tells',
    ]);
  });

  test('notes on one best action alone give it away', () => {
    expect(codes(checkNotes, [aMessage({ echo }), aMessage({ ...abuse, note: 'hostile remarks' })])).toContain(
      'note-tells',
    );
    expect(codes(checkNotes, [aMessage({ echo })])).toEqual([]);
  });

  test('four notes and more stand on every best action', () => {
    const noted = ACTIONS.map((action) => aMessage({ id: action, note: 'an illness', facts: FACTS_FOR[action], echo }));
    expect(codes(checkNotes, noted)).toEqual([]);
    const bare = noted.map((message) => (message.id === 'decline' ? { ...message, note: undefined } : message));
    expect(codes(checkNotes, [...bare, aMessage({ id: 'more', note: 'an illness', echo })])).toEqual(['note-tells']);
  });

  test('words that stand on abuse stand on something else too', () => {
    const cold = aMessage({ ...abuse, note: 'hostile remarks' });
    expect(codes(checkNotes, [hard, cold, aMessage({ id: 'b', echo })])).toEqual(['note-tells-abuse']);
  });

  test('postcards on fewer than half are a warning', () => {
    expect(codes(checkNotes, [aMessage({ echo }), aMessage({ id: 'b' }), aMessage({ id: 'c' })])).toEqual([
      'few-echoes',
    ]);
  });
});
