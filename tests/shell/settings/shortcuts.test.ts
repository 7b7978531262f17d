import { describe, expect, test } from 'vitest';
import {
  actionOf,
  capOf,
  DEFAULT_SHORTCUTS,
  parseShortcuts,
  refuseShortcut,
} from '../../../src/shell/settings/shortcuts.ts';

describe('a shortcut for an answer', () => {
  test.each([
    ['x', null],
    ['é', null],
    ['9', null],
    ['?', null],
    ['r', null], // its own, again
    ['d', { kind: 'clash', action: 'decline' }],
    ['b', { kind: 'clash', action: 'block' }],
    ['u', { kind: 'taken', by: 'undo' }],
    ['p', { kind: 'taken', by: 'pause' }],
    ['g', { kind: 'taken', by: 'rulebook' }],
    ['m', { kind: 'taken', by: 'mute' }],
    [' ', { kind: 'taken', by: 'space' }],
    ['1', { kind: 'taken', by: 'digit' }],
    ['4', { kind: 'taken', by: 'digit' }],
    ['enter', { kind: 'no-character' }],
    ['X', { kind: 'no-character' }],
    ['', { kind: 'no-character' }],
  ])('%o for Reply: %o', (key, refusal) => expect(refuseShortcut(DEFAULT_SHORTCUTS, 'reply', key)).toEqual(refusal));
});

test('a pressed key means the chosen answer, in either case, and the digits always do', () => {
  const shortcuts = { ...DEFAULT_SHORTCUTS, reply: 'j' };
  expect(['j', 'J', '1', 'd', 'B', '4', 'r', '5', 'Enter', ' '].map((key) => actionOf(shortcuts, key))).toEqual([
    'reply',
    'reply',
    'reply',
    'decline',
    'block',
    'block',
    null,
    null,
    null,
    null,
  ]);
});

test('four shortcuts are taken from a document only as four that work', () => {
  const mine = { reply: 'j', decline: 'k', ignore: 'l', block: ';' };
  expect(parseShortcuts(mine)).toEqual(mine);
  expect(
    [null, [], {}, { ...mine, block: 'j' }, { ...mine, block: 7 }, { ...mine, block: 'm' }].map(parseShortcuts),
  ).toEqual(Array.from({ length: 6 }, () => null));
  expect([capOf('j'), capOf(';')]).toEqual(['J', ';']);
});
