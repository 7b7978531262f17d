import { describe, expect, test } from 'vitest';
import { checkReasons } from '../../../src/check/pack/words/reasons.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { A_MEMO, aMessage, someWords } from '../../builders.ts';
import { codes, findings, times } from '../codes.ts';

const reason = 'house reasons of our own';
const roomOffer = (under: Message['under']): Message =>
  aMessage({ facts: { topic: 'venue', wants: 'yes', effort: 'template' }, under });

test('a message with words for the rule that it comes under passes', () => {
  expect(codes(checkReasons, [aMessage()])).toEqual([]);
});

describe('words belong to a rule', () => {
  test('under a rule that never holds they are stale', () => {
    const [found] = findings(checkReasons, [
      aMessage({ under: { 'stranger-question': someWords(), pitch: someWords() } }),
    ]);
    expect(found).toMatchObject({ level: 'error', code: 'stale-why', path: ['messages', 0, 'under', 'pitch'] });
    expect(found?.message).toContain('it comes under "stranger-question"');
  });

  test('so are those that a file of version 1 brought along', () => {
    const [found] = findings(checkReasons, [
      aMessage({ under: { 'stranger-question': someWords(), 'version-1': someWords() } }),
    ]);
    expect(found?.message).toContain('come from version 1');
  });
});

describe('every best action has words of its own, whatever the needs', () => {
  test('after a memo', () => {
    const found = findings(checkReasons, [roomOffer({ pitch: someWords() })]);
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['missing-why', 'messages.0.under.template-fit.why'],
    ]);
    expect(found[0]?.message).toMatch(/^After the memo "hall" /);
  });

  test('once the need is met, where the pack offers enough to meet it', () => {
    const memo = { ...A_MEMO, needs: A_MEMO.needs.map((need) => ({ ...need, boxes: 2 })) };
    const words = { pitch: someWords(), 'template-fit': someWords() };
    const filler = (id: string): Message => {
      const offer = roomOffer(words);
      return { ...offer, id, facts: { ...offer.facts, fills: 'room' } };
    };
    expect(codes(checkReasons, [filler('a')], { memos: [memo] })).toEqual([]);
    expect(codes(checkReasons, [filler('a'), filler('b')], { memos: [memo] })).toEqual(['missing-why', 'missing-why']);
  });

  test('the likeliest mistakes may use the guidance’s, up to a tenth of all', () => {
    const why = { reply: 'One plain reason of some words.', decline: 'Another plain reason of some words.' };
    const bare = (id: string): Message => aMessage({ id, under: { 'stranger-question': someWords({ why }) } });
    const full = (at: number): Message => aMessage({ id: `m-${at}` });
    expect(codes(checkReasons, [bare('bare'), ...times(4, full)])).toEqual([]);
    expect(codes(checkReasons, [bare('bare'), ...times(3, full)])).toEqual(['many-templates']);
  });
});

test('an override is listed', () => {
  const override = { reply: { tier: 'fine', reason }, decline: { tier: 'best', reason } } as const;
  expect(
    findings(checkReasons, [aMessage({ words: { override } })]).map((finding) => `${finding.level} ${finding.code}`),
  ).toEqual(['warning override', 'warning override']);
});
