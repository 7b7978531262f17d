// What a shift is dealt from when somebody may return: the fair refusals of the shifts before.
import { expect, it } from 'vitest';
import { declinedFairly } from '../../../src/game/shift/deal.ts';
import type { KeptVerdict } from '../../../src/shell/kept/history-document.ts';
import type { Action, Tier } from '../../../src/pack/words.ts';

const met = (messageId: string, action: Action, tier: Tier): KeptVerdict => ({
  messageId,
  packId: 'harbour-talks',
  edition: '2.0.0',
  action,
  tier,
  credit: 0,
  best: 'decline',
  isContested: false,
  atDay: '2026-11-24',
});

it('a refusal was fair where it was best or fine, and no other answer counts', () => {
  const history = [
    met('one', 'decline', 'best'),
    met('two', 'decline', 'fine'),
    met('three', 'decline', 'weak'),
    met('four', 'reply', 'best'),
    met('five', 'ignore', 'fine'),
  ];
  expect(declinedFairly(history)).toEqual(['one', 'two']);
});

it('what counts is the latest meeting', () => {
  const history = [met('one', 'decline', 'best'), met('two', 'ignore', 'weak'), met('one', 'reply', 'weak')];
  expect(declinedFairly([...history, met('two', 'decline', 'best')])).toEqual(['two']);
});
