import { describe, expect, test } from 'vitest';
import { DEFAULT_SHORTCUTS } from '../../../src/shell/settings/shortcuts.ts';
import { DEFAULT_SETTINGS, parseSettings, settingsKind } from '../../../src/shell/settings/document.ts';
import { openShelf, readDocument } from '../../../src/shell/kept/storage.ts';
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
    ['ambience', -5],
    ['ambience', 'loud'],
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

  test('of version 2 come along, and what has a shortcut since then takes none that is in use', () => {
    const text = JSON.stringify({
      format: settingsKind.format,
      version: 2,
      ...DEFAULT_SETTINGS,
      keys: { reply: 'j', decline: 'k', ignore: 'l', block: ';' },
    });
    expect(readDocument(settingsKind, text)).toMatchObject({
      keys: { reply: 'j', decline: 'k', ignore: 'l', block: ';', slip: 'n', pencil: 's' },
    });
  });

  test('that were kept before there was a harbour to hear come along, with the harbour as quiet as it comes', () => {
    const { ambience, ...old } = { ...DEFAULT_SETTINGS, volume: 35 };
    const text = JSON.stringify({ format: settingsKind.format, version: settingsKind.version, ...old });
    expect(readDocument(settingsKind, text)).toEqual({ ...old, ambience });
  });

  test('fields that are not ours are left out', () => {
    expect(parseSettings({ format: 'x', surprise: 1 })).toEqual(DEFAULT_SETTINGS);
  });
});
