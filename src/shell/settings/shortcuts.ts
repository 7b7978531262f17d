// The shortcuts of what is done with a letter: chosen by the player, never two the same, never one with a meaning of its
// own.
import { type Action, ACTIONS } from '../../pack/words.ts';

/** What has a shortcut of the player's choice: the four answers, the next slip, and the pencil. */
export const COMMANDS = [...ACTIONS, 'slip', 'pencil'] as const;
export type Command = (typeof COMMANDS)[number];

export type Shortcuts = Readonly<Record<Command, string>>;

export const DEFAULT_SHORTCUTS: Shortcuts = {
  reply: 'r',
  decline: 'd',
  ignore: 'i',
  block: 'b',
  slip: 'l',
  pencil: 'n',
};

/** These always answer as well, in the order that holds everywhere. */
export const DIGITS: Readonly<Record<Action, string>> = { reply: '1', decline: '2', ignore: '3', block: '4' };

const TAKEN = { u: 'undo', p: 'pause', g: 'rulebook', m: 'mute', ' ': 'space' } as const;

export type ShortcutRefusal =
  | { readonly kind: 'taken'; readonly by: (typeof TAKEN)[keyof typeof TAKEN] | 'digit' }
  | { readonly kind: 'clash'; readonly command: Command }
  | { readonly kind: 'no-character' };

function takenBy(shortcut: string): Extract<ShortcutRefusal, { kind: 'taken' }>['by'] | null {
  if (ACTIONS.some((action) => DIGITS[action] === shortcut)) return 'digit';
  return shortcut === 'u' || shortcut === 'p' || shortcut === 'g' || shortcut === 'm' || shortcut === ' '
    ? TAKEN[shortcut]
    : null;
}

/** Whether a pressed key types one character; Tab, Enter, Escape and the like have names of several letters. */
export function isCharacter(pressed: string): boolean {
  return pressed.length === 1 || (pressed.length === 2 && pressed.codePointAt(0) !== pressed.charCodeAt(0));
}

/** Why `shortcut` may not stand for `command`, or null where it may. */
export function refuseShortcut(shortcuts: Shortcuts, command: Command, shortcut: string): ShortcutRefusal | null {
  if (!isCharacter(shortcut) || shortcut !== shortcut.toLowerCase()) return { kind: 'no-character' };
  const by = takenBy(shortcut);
  if (by) return { kind: 'taken', by };
  const other = COMMANDS.find((candidate) => candidate !== command && shortcuts[candidate] === shortcut);
  return other ? { kind: 'clash', command: other } : null;
}

/** A shortcut for every command, of which none clashes, or null. */
export function parseShortcuts(value: unknown): Shortcuts | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = new Map<string, unknown>(Object.entries(value));
  const shortcutOf = (command: Command): string => {
    const shortcut = given.get(command);
    return typeof shortcut === 'string' ? shortcut : '';
  };
  const shortcuts: Shortcuts = {
    reply: shortcutOf('reply'),
    decline: shortcutOf('decline'),
    ignore: shortcutOf('ignore'),
    block: shortcutOf('block'),
    slip: shortcutOf('slip'),
    pencil: shortcutOf('pencil'),
  };
  return COMMANDS.every((command) => refuseShortcut(shortcuts, command, shortcuts[command]) === null)
    ? shortcuts
    : null;
}

/** Where slips and pencil find no place of their own among older shortcuts, they take the next of these. */
const SPARE = ['l', 'n', 's', 'e', 'k', 'y'] as const;

/** Shortcuts of the time when only the answers had any: each new command takes the first letter that is free. */
export function withNewCommands(older: unknown): unknown {
  if (typeof older !== 'object' || older === null) return older;
  const answers = new Map<string, unknown>(Object.entries(older));
  const taken = ACTIONS.map((action) => answers.get(action));
  const [slip, pencil] = SPARE.filter((letter) => !taken.includes(letter));
  return { ...older, slip, pencil };
}

/** What a pressed key means, if anything; digits answer. */
export function commandOf(shortcuts: Shortcuts, pressed: string): Command | null {
  const shortcut = pressed.toLowerCase();
  const digit = ACTIONS.find((action) => DIGITS[action] === shortcut);
  return digit ?? COMMANDS.find((command) => shortcuts[command] === shortcut) ?? null;
}

/** As it stands on a cap. */
export function capOf(shortcut: string): string {
  return shortcut.toUpperCase();
}
