import { describe, expect, test } from 'vitest';
import {
  disputesKind,
  HISTORY_CAP,
  historyKind,
  type Dispute,
  type KeptVerdict,
} from '../../../src/shell/kept/history-document.ts';
import { DEFAULT_SHORTCUTS } from '../../../src/shell/settings/shortcuts.ts';
import { DEFAULT_SETTINGS, parseSettings, settingsKind } from '../../../src/shell/settings/document.ts';
import { openShelf, readDocument, writeDocument } from '../../../src/shell/kept/storage.ts';
import { fakeStore } from '../kept/fake-store.ts';

describe('settings', () => {
  test('survive a reload', () => {
    const store = fakeStore();
    openShelf(store, () => undefined).save(settingsKind, {
      ...DEFAULT_SETTINGS,
      clock: 'off',
      wpm: 180,
      moreContrast: true,
    });
    expect(openShelf(store, () => undefined).load(settingsKind)).toEqual({
      ...DEFAULT_SETTINGS,
      clock: 'off',
      wpm: 180,
      moreContrast: true,
    });
  });

  test('a field that is missing takes its default', () => {
    expect(parseSettings({ clock: 'x2' })).toEqual({ ...DEFAULT_SETTINGS, clock: 'x2' });
  });

  test.each([
    ['clock', 'x3'],
    ['feedback', null],
    ['sound', 'yes'],
    ['volume', 101],
    ['volume', 12.5],
    ['motion', true],
    ['textSize', 'huge'],
    ['theme', 'noon'],
    ['moreContrast', 1],
    ['singleKeys', 'on'],
    ['keys', 'rdib'],
    ['keys', { ...DEFAULT_SHORTCUTS, reply: 'd' }],
    ['keys', { ...DEFAULT_SHORTCUTS, reply: 'p' }],
    ['keys', { reply: 'r' }],
    ['wpm', -1],
    ['wpm', 12.5],
    ['wpm', Number.NaN],
    ['shiftsPlayed', -1],
  ])('%s may not be %s', (name, value) => {
    expect(parseSettings({ [name]: value })).toBeNull();
  });

  test.each([
    [20, 40],
    [40, 40],
    [400, 400],
    [900, 400],
  ])('a reading pace of %i words a minute comes back as %i', (kept, wpm) => {
    expect(parseSettings({ wpm: kept })).toEqual({ ...DEFAULT_SETTINGS, wpm });
  });

  test('of version 1 come along, with the shortcuts that everybody had', () => {
    const { keys, ...old } = { ...DEFAULT_SETTINGS, clock: 'x2' as const, singleKeys: false };
    const text = JSON.stringify({ format: settingsKind.format, version: 1, ...old });
    expect(readDocument(settingsKind, text)).toEqual({ ...old, keys });
  });

  test('fields that are not ours are left out', () => {
    expect(parseSettings({ format: 'x', surprise: 1 })).toEqual(DEFAULT_SETTINGS);
  });
});

const verdict: KeptVerdict = {
  messageId: 'm-1',
  packId: 'harbour-talks',
  edition: '1.0.0',
  action: 'reply',
  tier: 'best',
  credit: 100,
  best: 'reply',
  atDay: '2025-11-23',
};

describe('history', () => {
  test('comes back, the newest six hundred at most', () => {
    const verdicts = Array.from({ length: HISTORY_CAP + 5 }, (_, index) => ({ ...verdict, messageId: `m-${index}` }));
    const back = readDocument(historyKind, writeDocument(historyKind, { verdicts }));
    expect(back?.verdicts).toHaveLength(HISTORY_CAP);
    expect(back?.verdicts.at(-1)?.messageId).toBe(`m-${HISTORY_CAP + 4}`);
  });

  test.each([
    { tier: 'great' },
    { action: 'mute' },
    { credit: '100' },
    { credit: 0.5 },
    { atDay: 'yesterday' },
    { messageId: 7 },
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
