import { describe, expect, test } from 'vitest';
import { checkNeeds } from '../../../src/check/pack/needs/needs.ts';
import type { Memo, Message } from '../../../src/pack/pack-schema.ts';
import { A_MEMO, aMessage, aPersona, type MessageChange } from '../../builders.ts';
import { codes, findings, times } from '../codes.ts';

const TALK: MessageChange = { facts: { topic: 'speakers', wants: 'yes', fills: 'speakers' } };
const ROOM: MessageChange = { facts: { topic: 'venue', wants: 'yes', fills: 'room', effort: 'template' } };
const offers: Message[] = [aMessage({ id: 'talk', ...TALK }), aMessage({ id: 'room', ...ROOM })];
const plain = (count: number): Message[] => times(count, (at) => aMessage({ id: `plain-${at}` }));
const memos = (count: number): Memo[] => Array.from({ length: count }, (_, at) => ({ ...A_MEMO, id: `memo-${at}` }));

describe('each need can be filled', () => {
  test('of the persona and of a memo', () => {
    expect(codes(checkNeeds, offers)).toEqual([]);
    expect(codes(checkNeeds, plain(2), { memos: [] })).toEqual(['need-unfilled']);
    expect(findings(checkNeeds, offers.slice(0, 1)).map(({ path }) => path)).toEqual([['memos', 0, 'needs', 0]]);
  });

  test('box by box', () => {
    const persona = aPersona({ needs: [{ id: 'speakers', text: 'two speakers', topics: ['speakers'], boxes: 2 }] });
    expect(codes(checkNeeds, offers, { persona })).toEqual(['need-unfilled']);
    expect(codes(checkNeeds, [...offers, aMessage({ id: 'more', ...TALK })], { persona })).toEqual([]);
  });

  test.each<[string, MessageChange]>([
    ['stands in a pair', { pair: 'p' }],
    ['is reserved', { reserved: true }],
    [
      'follows another',
      { follows: { message: 'room', opening: { reply: 'x', decline: 'x', ignore: 'x', block: 'x' } } },
    ],
    ['asks too much for a reply', { facts: { ...TALK.facts, ask: 'large' } }],
  ])('but not by an offer that %s', (_, change) => {
    const talk = aMessage({ id: 'talk', ...TALK, ...change });
    expect(codes(checkNeeds, [talk, ...offers.slice(1)])).toEqual(['need-unfilled']);
  });
});

test('what became of a need takes fourteen words at most', () => {
  const [need] = aPersona().needs;
  const close = (count: number) => ({
    met: 'It was found.',
    open: Array.from({ length: count }, () => 'word').join(' '),
  });
  const personaWith = (count: number) => aPersona({ needs: need ? [{ ...need, close: close(count) }] : [] });
  expect(codes(checkNeeds, offers, { persona: personaWith(14) })).toEqual([]);
  expect(codes(checkNeeds, offers, { persona: personaWith(15) })).toEqual(['word-limit']);
});

describe('memos', () => {
  test('are one for nine messages', () => {
    expect(codes(checkNeeds, [...offers, ...plain(16)], { memos: memos(1) })).toEqual(['few-memos']);
    expect(codes(checkNeeds, [...offers, ...plain(16)], { memos: memos(2) })).toEqual([]);
  });

  test('are four for any pack, however large, and ten at most', () => {
    expect(codes(checkNeeds, [...offers, ...plain(100)], { memos: memos(4) })).toEqual([]);
    expect(codes(checkNeeds, [...offers, ...plain(100)], { memos: memos(3) })).toEqual(['few-memos']);
    expect(codes(checkNeeds, offers, { memos: memos(11) })).toEqual(['many-memos']);
  });
});
