import { describe, expect, test } from 'vitest';
import { checkKeys } from '../../src/check/keys.ts';
import { findInPack } from '../../src/check/check-pack.ts';
import { aGuidance, aMessage, aPack } from '../builders.ts';
import { codes, findings } from './codes.ts';

const reason = 'house reasons of our own';

test('a message whose reasons fit its facts passes', () => {
  expect(codes(checkKeys, [aMessage()])).toEqual([]);
});

test('a why written for another tier is stale', () => {
  const { why } = aMessage();
  const [found] = findings(checkKeys, [aMessage({ why: { ...why, decline: { ...why.decline, tier: 'fine' } } })]);
  expect(found).toMatchObject({ level: 'error', code: 'stale-why', path: ['messages', 0, 'why', 'decline', 'tier'] });
  expect(found?.message).toContain('makes it "weak"');
});

describe('exactly one action is best', () => {
  test('an override may not make a second one', () => {
    expect(codes(checkKeys, [aMessage({ override: { decline: { tier: 'best', reason } } })])).toContain('one-best');
  });

  test('an override may not take the only one away', () => {
    expect(codes(checkKeys, [aMessage({ override: { reply: { tier: 'fine', reason } } })])).toContain('one-best');
  });

  test('moving best from one action to another is allowed, and listed', () => {
    const override = { reply: { tier: 'fine', reason }, decline: { tier: 'best', reason } } as const;
    expect(findings(checkKeys, [aMessage({ override })]).map((finding) => `${finding.level} ${finding.code}`)).toEqual([
      'warning override',
      'warning override',
    ]);
  });

  test('it holds after each turn as well', () => {
    // Best to ignore until the venue matters; then the rule wants a reply and the override still wants a decline.
    const facts = { topic: 'venue', effort: 'template', ask: 'none' } as const;
    const override = { ignore: { tier: 'fine', reason }, decline: { tier: 'best', reason } } as const;
    const found = findings(checkKeys, [aMessage({ facts, override })]).find((finding) => finding.code === 'one-best');
    expect(found?.message).toContain('After the turn "hall", reply and decline would be best');
  });

  test('a contested action may be fine, but never best', () => {
    expect(codes(checkKeys, [aMessage({ contested: { decline: { tier: 'fine', reason } } })])).toEqual([]);
    expect(codes(checkKeys, [aMessage({ contested: { decline: { tier: 'best', reason } } })])).toEqual([
      'one-best',
      'contested-best',
    ]);
  });
});

test('a message that no rule fits is named, and the others are still checked', () => {
  const guidance = { ...aGuidance(), rules: aGuidance().rules.filter((rule) => rule.id === 'question') };
  const pack = aPack({ messages: [aMessage(), aMessage({ id: 'odd', facts: { manner: 'bulk', ask: 'large' } })] });
  const found = findInPack(pack, guidance).filter((finding) => finding.code === 'no-rule');
  expect(found.map((finding) => finding.path)).toEqual([['messages', 1, 'facts']]);
});
