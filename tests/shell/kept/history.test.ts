// What this device remembers of verdicts and disagreements.
import { describe, expect, test } from 'vitest';
import { tellingChoices } from '../../../src/engine/report/reflex.ts';
import {
  disputesKind,
  HISTORY_CAP,
  historyKind,
  type Dispute,
  type KeptVerdict,
} from '../../../src/shell/kept/history-document.ts';
import { readDocument, writeDocument } from '../../../src/shell/kept/storage.ts';

const verdict: KeptVerdict = {
  messageId: 'm-1',
  packId: 'harbour-talks',
  edition: '1.0.0',
  action: 'reply',
  tier: 'best',
  credit: 100,
  best: 'reply',
  isContested: false,
  atDay: '2025-11-23',
};

describe('history', () => {
  test('comes back, the newest six hundred at most', () => {
    const verdicts = Array.from({ length: HISTORY_CAP + 5 }, (_, index) => ({ ...verdict, messageId: `m-${index}` }));
    const back = readDocument(historyKind, writeDocument(historyKind, { verdicts }));
    expect(back?.verdicts).toHaveLength(HISTORY_CAP);
    expect(back?.verdicts.at(-1)?.messageId).toBe(`m-${HISTORY_CAP + 4}`);
  });

  test('of version 1 comes along: what it kept counts on', () => {
    const { isContested: _, ...old } = verdict;
    const text = JSON.stringify({ format: historyKind.format, version: 1, verdicts: [old, old] });
    expect(readDocument(historyKind, text)?.verdicts).toEqual([verdict, verdict]);
  });

  test('a contested choice stays contested, and is left out of every reflex', () => {
    const verdicts = [verdict, { ...verdict, action: 'block' as const, isContested: true }];
    const back = readDocument(historyKind, writeDocument(historyKind, { verdicts }))?.verdicts ?? [];
    expect(back).toEqual(verdicts);
    expect(tellingChoices(back)).toEqual([{ action: 'reply', best: 'reply' }]);
  });

  test.each([
    { tier: 'great' },
    { action: 'mute' },
    { credit: '100' },
    { credit: 0.5 },
    { atDay: 'yesterday' },
    { messageId: 7 },
    { isContested: undefined },
  ])('one bad entry spoils the document: %o', (change) => {
    expect(historyKind.parse({ verdicts: [verdict, { ...verdict, ...change }] })).toBeNull();
  });
});

describe('disagreements', () => {
  const dispute: Dispute = {
    messageId: 'm-1',
    packId: 'harbour-talks',
    guidanceId: 'professional-messages',
    edition: '1.0.0',
    action: 'ignore',
    tier: 'weak',
    comment: 'He had asked twice.',
    day: '2025-11-23',
  };

  test('the export is the document itself', () => {
    const text = writeDocument(disputesKind, { disputes: [dispute] });
    expect(JSON.parse(text)).toEqual({ format: 'replyworthy-disputes', version: 1, disputes: [dispute] });
    expect(readDocument(disputesKind, text)).toEqual({ disputes: [dispute] });
  });

  test('a list that is none is refused', () => {
    expect(disputesKind.parse({ disputes: {} })).toBeNull();
    expect(disputesKind.parse({})).toBeNull();
  });
});
