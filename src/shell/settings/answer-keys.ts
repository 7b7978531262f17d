// The single keys of the four answers: chosen by the player, never two the same, never one with a meaning of its own.
import type { Action } from '../../pack/guidance-schema.ts';

export type AnswerKeys = Readonly<Record<Action, string>>;

export const DEFAULT_KEYS: AnswerKeys = { reply: 'r', decline: 'd', ignore: 'i', block: 'b' };

/** These always answer as well, in the order that holds everywhere. */
export const DIGITS: AnswerKeys = { reply: '1', decline: '2', ignore: '3', block: '4' };

const ORDER: readonly Action[] = ['reply', 'decline', 'ignore', 'block'];
const TAKEN = { u: 'undo', p: 'pause', g: 'rulebook', m: 'mute', ' ': 'space' } as const;

export type KeyRefusal =
  | { readonly kind: 'taken'; readonly by: (typeof TAKEN)[keyof typeof TAKEN] | 'digit' }
  | { readonly kind: 'clash'; readonly action: Action }
  | { readonly kind: 'no-character' };

function takenBy(key: string): Extract<KeyRefusal, { kind: 'taken' }>['by'] | null {
  if (ORDER.some((action) => DIGITS[action] === key)) return 'digit';
  return key === 'u' || key === 'p' || key === 'g' || key === 'm' || key === ' ' ? TAKEN[key] : null;
}

/** Whether a pressed key types one character; Tab, Enter, Escape and the like have names of several letters. */
export function isCharacter(key: string): boolean {
  return key.length === 1 || (key.length === 2 && key.codePointAt(0) !== key.charCodeAt(0));
}

/** Why `key` may not stand for `action`, or null where it may. */
export function refuseKey(keys: AnswerKeys, action: Action, key: string): KeyRefusal | null {
  if (!isCharacter(key) || key !== key.toLowerCase()) return { kind: 'no-character' };
  const by = takenBy(key);
  if (by) return { kind: 'taken', by };
  const other = ORDER.find((candidate) => candidate !== action && keys[candidate] === key);
  return other ? { kind: 'clash', action: other } : null;
}

/** Four keys of which none clashes, or null. */
export function parseKeys(value: unknown): AnswerKeys | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = new Map<string, unknown>(Object.entries(value));
  const keyOf = (action: Action): string => {
    const key = given.get(action);
    return typeof key === 'string' ? key : '';
  };
  const keys = { reply: keyOf('reply'), decline: keyOf('decline'), ignore: keyOf('ignore'), block: keyOf('block') };
  return ORDER.every((action) => refuseKey(keys, action, keys[action]) === null) ? keys : null;
}

/** The answer that a pressed key means, if any. */
export function actionOf(keys: AnswerKeys, pressed: string): Action | null {
  const key = pressed.toLowerCase();
  return ORDER.find((action) => keys[action] === key || DIGITS[action] === key) ?? null;
}

/** As it stands on a cap. */
export function capOf(key: string): string {
  return key.toUpperCase();
}
