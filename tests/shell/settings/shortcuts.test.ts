import { describe, expect, test } from 'vitest';
import {
  capOf,
  commandOf,
  DEFAULT_SHORTCUTS,
  parseShortcuts,
  refuseShortcut,
  withNewCommands,
} from '../../../src/shell/settings/shortcuts.ts';

describe('a shortcut for Reply', () => {
  test.each([
    ['x', null],
    ['é', null],
    ['9', null],
    ['?', null],
    ['r', null], // its own, again
    ['d', { kind: 'clash', command: 'decline' }],
    ['b', { kind: 'clash', command: 'block' }],
    ['l', { kind: 'clash', command: 'slip' }],
    ['n', { kind: 'clash', command: 'pencil' }],
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
  ])('%o: %o', (key, refusal) => expect(refuseShortcut(DEFAULT_SHORTCUTS, 'reply', key)).toEqual(refusal));
});

test('a pressed key means what was chosen for it, in either case, and the digits always answer', () => {
  const shortcuts = { ...DEFAULT_SHORTCUTS, reply: 'j' };
  expect(
    ['j', 'J', '1', 'd', 'B', '4', 'L', 'n', 'r', '5', 'Enter', ' '].map((key) => commandOf(shortcuts, key)),
  ).toEqual(['reply', 'reply', 'reply', 'decline', 'block', 'block', 'slip', 'pencil', null, null, null, null]);
});

test('shortcuts are taken from a document only where they all work', () => {
  const mine = { reply: 'j', decline: 'k', ignore: 'l', block: ';', slip: 's', pencil: '+' };
  expect(parseShortcuts(mine)).toEqual(mine);
  expect(
    [null, [], {}, { ...mine, block: 'j' }, { ...mine, block: 7 }, { ...mine, block: 'm' }, { ...mine, slip: 'l' }].map(
      parseShortcuts,
    ),
  ).toEqual(Array.from({ length: 7 }, () => null));
  expect([capOf('j'), capOf(';')]).toEqual(['J', ';']);
});

test.each([
  [{ reply: 'r', decline: 'd', ignore: 'i', block: 'b' }, ['l', 'n']],
  [{ reply: 'j', decline: 'k', ignore: 'l', block: ';' }, ['n', 's']],
  [{ reply: 'l', decline: 'n', ignore: 's', block: 'e' }, ['k', 'y']],
])('%o, of the time before slips and pencil had shortcuts, leave them %o', (older, [slip, pencil]) =>
  expect(parseShortcuts(withNewCommands(older))).toEqual({ ...older, slip, pencil }),
);
