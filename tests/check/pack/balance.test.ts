import { expect, test } from 'vitest';
import { checkBalance } from '../../../src/check/pack/keys/balance.ts';
import { aMessage, FACTS_FOR, someMessages } from '../../builders.ts';
import { codes, findings, times } from '../codes.ts';

test('a fair mix of best actions passes', () => {
  expect(codes(checkBalance, someMessages(24))).toEqual([]);
});

test('a pack of replies alone breaks every share and rewards replying to all', () => {
  const messages = times(10, (at) => aMessage({ id: `m-${at}` }));
  expect(codes(checkBalance, messages)).toEqual(['share', 'share', 'share', 'share', 'fixed-strategy']);
  expect(findings(checkBalance, messages).at(-1)?.message).toContain('Always choosing reply earns 100.0');
});

test('keys that differ little make dice worth rolling', () => {
  const lenient = aMessage({
    id: 'lenient',
    words: {
      override: {
        decline: { tier: 'fine', reason: 'either will do' },
        ignore: { tier: 'fine', reason: 'either will do' },
      },
    },
  });
  expect(
    findings(checkBalance, [lenient])
      .filter((finding) => finding.level === 'warning')
      .map((finding) => finding.code),
  ).toEqual(['random-strategy']);
});

test('one share alone is named with what to add', () => {
  const messages = [...someMessages(24), ...times(10, (at) => aMessage({ id: `b-${at}`, facts: FACTS_FOR.block }))];
  expect(findings(checkBalance, messages).find((finding) => finding.message.includes('with block'))?.message).toContain(
    '8 % to 18 % is fair',
  );
});
