import { describe, expect, test } from 'vitest';
import { checkMemos } from '../../../src/check/pack/needs/memos.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { aMessage, type MessageChange } from '../../builders.ts';
import { codes, times } from '../codes.ts';

const opening = {
  reply: 'You answered.',
  decline: 'You declined.',
  ignore: 'I heard nothing.',
  block: 'I write from elsewhere.',
};
const flipping = (count: number, change: MessageChange = {}): Message[] =>
  times(count, (at) =>
    aMessage({ id: `flip-${at}`, facts: { topic: 'venue', effort: 'template', wants: 'yes' }, ...change }),
  );
const followed = (count: number, change: MessageChange = {}): Message[] =>
  times(count, (at) => aMessage({ id: `source-${at}` })).flatMap((source) => [
    source,
    aMessage({ id: `${source.id}-again`, follows: { message: source.id, opening }, ...change }),
  ]);

describe('memos', () => {
  test('a memo that flips three messages passes', () => {
    expect(codes(checkMemos, [...flipping(3), ...followed(4)])).toEqual([]);
  });

  test('one that flips two does not', () => {
    expect(codes(checkMemos, [...flipping(2), ...followed(4)])).toEqual(['memo-flips']);
  });

  test('flips that are never dealt are a warning', () => {
    expect(codes(checkMemos, [...flipping(3, { reserved: true }), ...followed(4)])).toEqual(['memo-flips-dealt']);
  });
});

describe('follow-ups', () => {
  test('three are too few', () => {
    expect(codes(checkMemos, [...flipping(3), ...followed(3)])).toEqual(['few-follow-ups']);
  });

  test('none follows a follow-up, abuse, or what another follows', () => {
    const extra = (id: string, message: string): Message => aMessage({ id, follows: { message, opening } });
    const base = [...flipping(3), ...followed(4)];
    expect(codes(checkMemos, [...base, extra('x', 'source-0-again')])).toEqual(['follows-a-follow-up']);
    expect(codes(checkMemos, [...base, extra('x', 'source-0')])).toEqual(['followed-twice']);
    expect(
      codes(checkMemos, [...base, aMessage({ id: 'abuse', facts: { manner: 'abusive' } }), extra('x', 'abuse')]),
    ).toEqual(['abuse-returns']);
  });

  test('one that follows a reserved message is never dealt', () => {
    const source = aMessage({ id: 'kept', reserved: true });
    expect(
      codes(checkMemos, [
        ...flipping(3),
        ...followed(3),
        source,
        aMessage({ id: 'x', follows: { message: 'kept', opening } }),
      ]),
    ).toEqual(['follows-reserved']);
  });
});
