import { createHash } from 'node:crypto';
import type { Message } from '../../src/pack/pack-schema.ts';

/** A fingerprint of what a rater or a reader of facts is shown of a message. */
export function shownOf({ facts, sender, body, slips, follows }: Message): string {
  const shown = [facts.tie, sender.role, sender.mutual, body, slips.map(({ kind, text }) => [kind, text])];
  const whole = JSON.stringify([...shown, follows?.opening ?? null]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 12);
}
