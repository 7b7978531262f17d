// The shortcuts of the four answers: chosen by the player, never two the same, never one with a meaning of its own.

import { type Action, ACTIONS } from '../../pack/words.ts';

export type Shortcuts = Readonly<Record<Action, string>>;

export const DEFAULT_SHORTCUTS: Shortcuts = { reply: 'r', decline: 'd', ignore: 'i', block: 'b' };

/** These always answer as well, in the order that holds everywhere. */
export const DIGITS: Shortcuts = { reply: '1', decline: '2', ignore: '3', block: '4' };

const TAKEN = { u: 'undo', p: 'pause', g: 'rulebook', m: 'mute', ' ': 'space' } as const;

export type ShortcutRefusal =
  | { readonly kind: 'taken'; readonly by: (typeof TAKEN)[keyof typeof TAKEN] | 'digit' }
  | { readonly kind: 'clash'; readonly action: Action }
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

/** Why `shortcut` may not stand for `action`, or null where it may. */
export function refuseShortcut(shortcuts: Shortcuts, action: Action, shortcut: string): ShortcutRefusal | null {
  if (!isCharacter(shortcut) || shortcut !== shortcut.toLowerCase()) return { kind: 'no-character' };
  const by = takenBy(shortcut);
  if (by) return { kind: 'taken', by };
  const other = ACTIONS.find((candidate) => candidate !== action && shortcuts[candidate] === shortcut);
  return other ? { kind: 'clash', action: other } : null;
}

/** Four shortcuts of which none clashes, or null. */
export function parseShortcuts(value: unknown): Shortcuts | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = new Map<string, unknown>(Object.entries(value));
  const shortcutOf = (action: Action): string => {
    const shortcut = given.get(action);
    return typeof shortcut === 'string' ? shortcut : '';
  };
  const shortcuts = {
    reply: shortcutOf('reply'),
    decline: shortcutOf('decline'),
    ignore: shortcutOf('ignore'),
    block: shortcutOf('block'),
  };
  return ACTIONS.every((action) => refuseShortcut(shortcuts, action, shortcuts[action]) === null) ? shortcuts : null;
}

/** The answer that a pressed key means, if any. */
export function actionOf(shortcuts: Shortcuts, pressed: string): Action | null {
  const shortcut = pressed.toLowerCase();
  return ACTIONS.find((action) => shortcuts[action] === shortcut || DIGITS[action] === shortcut) ?? null;
}

/** As it stands on a cap. */
export function capOf(shortcut: string): string {
  return shortcut.toUpperCase();
}
