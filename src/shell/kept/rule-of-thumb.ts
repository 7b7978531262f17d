// One sentence that the player takes along from a debrief, kept on this device.
import { signal, type ReadonlySignal } from '@preact/signals';
import { shelf } from './shelf.ts';
import { KEY_PREFIX, type DocumentKind } from './storage.ts';

export const RULE_LENGTH = 120;

interface RuleDocument {
  readonly rule: string | null;
}

export const ruleKind: DocumentKind<RuleDocument> = {
  key: `${KEY_PREFIX}rule-of-thumb`,
  format: 'replyworthy-rule-of-thumb',
  version: 1,
  migrations: {},
  parse({ rule }) {
    if (rule === null) return { rule };
    return typeof rule === 'string' && rule.trim() !== '' && rule.length <= RULE_LENGTH ? { rule } : null;
  },
  empty: () => ({ rule: null }),
};

const kept = signal<string | null>(shelf.load(ruleKind).rule);

/** The player's rule of thumb, or null where none was chosen. */
export const ruleOfThumb: ReadonlySignal<string | null> = kept;

/** Keeps a rule in the place of the one before. */
export function keepRuleOfThumb(rule: string): void {
  const text = rule.trim().slice(0, RULE_LENGTH);
  if (text === '') return;
  kept.value = text;
  shelf.save(ruleKind, { rule: text });
}

/** Forgets the rule, here and on the device. */
export function forgetRuleOfThumb(): void {
  kept.value = null;
  shelf.drop(ruleKind);
}
