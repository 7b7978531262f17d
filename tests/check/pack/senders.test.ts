import { describe, expect, test } from 'vitest';
import { checkPool } from '../../../src/check/documents/library.ts';
import { checkReturns } from '../../../src/check/pack/people/returns.ts';
import { checkSenders } from '../../../src/check/pack/people/senders.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { aMessage, aPack, aPeople, FACTS_FOR, type MessageChange, someMessages } from '../../builders.ts';
import { codes, findings, times } from '../codes.ts';
import { ACTIONS } from '../../../src/pack/words.ts';

const opening = { reply: 'You answered.', decline: 'You declined.', ignore: 'Nothing came.', block: 'From elsewhere.' };
const role = { role: 'Retired pilot', mutual: 0 };
const old = (at: number, action: keyof typeof FACTS_FOR): Message =>
  aMessage({ id: `old-${at}`, sender: { ...role, age: 'old' }, facts: FACTS_FOR[action] });

describe('a face', () => {
  test('may be fixed by texts of every key', () => {
    const mixed = times(8, (at) => old(at, ACTIONS[at % 4] ?? 'reply'));
    expect(codes(checkSenders, [...someMessages(24), ...mixed])).toEqual([]);
  });

  test('tells the key where all the old are best ignored, and the sentence says how to mend it', () => {
    const [found, ...more] = findings(checkSenders, [...someMessages(24), ...times(8, (at) => old(at, 'ignore'))]);
    expect(found).toMatchObject({ level: 'error', code: 'look-tells' });
    expect(found?.message).toMatch(/8 of the 8 senders of age old are best met with ignore.*Take "age" from senders/);
    expect(more).toEqual([]);
  });

  test('of three people teaches nobody a rule', () => {
    expect(codes(checkSenders, [...someMessages(24), ...times(3, (at) => old(at, 'block'))])).toEqual([]);
  });
});

describe('a sender', () => {
  const nurse = (id: string, change: Partial<Message['sender']>): Message =>
    aMessage({ id, sender: { role: 'Nurse', mutual: 0, id: 'nurse', ...change } });

  test('has one age and one gender', () => {
    expect(
      codes(checkSenders, [nurse('one', { age: 'old' }), nurse('two', {}), nurse('three', { age: 'old' })]),
    ).toEqual([]);
    expect(codes(checkSenders, [nurse('one', { age: 'old' }), nurse('two', { age: 'young' })])).toEqual([
      'sender-differs',
    ]);
    expect(codes(checkSenders, [nurse('one', { gender: 'f' }), nurse('two', { gender: 'm' })])).toEqual([
      'sender-differs',
    ]);
  });

  test('of a follow-up is the one whom it follows', () => {
    const source = aMessage({ id: 'source' });
    const later = (id?: string): Message =>
      aMessage({
        id: 'later',
        sender: { role: 'Nurse', mutual: 0, ...(id ? { id } : {}) },
        follows: { message: 'source', opening },
      });
    expect(codes(checkSenders, [source, later()])).toEqual([]);
    expect(codes(checkSenders, [source, later('source')])).toEqual([]);
    expect(codes(checkSenders, [source, later('somebody')])).toEqual(['sender-differs']);
  });
});

describe('who returns', () => {
  const back = (change: MessageChange = {}): Message =>
    aMessage({ id: 'back', returns: { sender: 'before', after: 'before' }, ...change });
  const before = (action: keyof typeof FACTS_FOR, change: MessageChange = {}): Message =>
    aMessage({ id: 'before', facts: FACTS_FOR[action], ...change });

  const two = aMessage({ id: 'two' });

  test('was declined fairly', () => {
    expect(codes(checkReturns, [before('decline'), two, back()])).toEqual([]);
    expect(codes(checkReturns, [before('reply'), two, back()])).toEqual(['returns-undeclined']);
  });

  test('is the same person', () => {
    const other = back({ returns: { sender: 'other', after: 'before' } });
    expect(codes(checkReturns, [before('decline'), two, other])).toEqual(['returns-by-another']);
  });

  test('is nobody who abused', () => {
    expect(codes(checkReturns, [before('decline', { facts: { manner: 'abusive' } }), two, back()])).toEqual([
      'abuse-returns',
    ]);
  });

  test('stands in no pair, no opening and no follow-up', () => {
    const one = before('decline');
    expect(codes(checkReturns, [one, two, back({ pair: 'twins' })])).toEqual(['returns-in-a-chain']);
    expect(codes(checkReturns, [one, two, back({ follows: { message: 'two', opening } })])).toEqual([
      'returns-in-a-chain',
    ]);
    expect(codes(checkReturns, [one, two, back()], { opening: ['back', 'two'] })).toEqual(['returns-in-a-chain']);
    const after = aMessage({ id: 'after', follows: { message: 'back', opening } });
    expect(codes(checkReturns, [one, two, back(), after])).toEqual(['returns-in-a-chain']);
  });
});

describe('the pool', () => {
  test('has a quarter more people than the largest pack has senders', () => {
    const most = Math.floor(aPeople().people.length / 1.25);
    const packOf = (count: number) => [{ file: 'a.json', pack: aPack({ messages: someMessages(count) }) }];
    expect(checkPool(packOf(most), aPeople())).toEqual([]);
    const [found] = checkPool(packOf(most + 1), aPeople());
    expect(found).toMatchObject({ file: 'a.json', code: 'small-pool' });
    expect(found?.message).toContain('Add people to the pool');
  });
});
