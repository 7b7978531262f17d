// The words of a verdict for a reader without a game: the message's own why, or the guidance's template.
import { ruleFor, type Situation, type Verdict } from '../engine/judge/judge.ts';
import type { Guidance } from '../pack/guidance-schema.ts';
import type { Message } from '../pack/pack-schema.ts';

/** Outside a deal nobody has been given a name. */
function withoutNames(text: string): string {
  return text
    .replaceAll(/(^|[.!?]\s+)\{first\}( \{last\})?/g, '$1The sender')
    .replaceAll(/\{first\}( \{last\})?|\{last\}/g, 'the sender');
}

/** Why the action has its tier: one or two sentences. */
export function verdictText(message: Message, verdict: Verdict, situation: Situation, guidance: Guidance): string {
  const { action, adjustmentIds } = verdict;
  const contested = message.contested?.[action];
  if (contested && contested.tier === verdict.tier && verdict.key[action] !== verdict.tier)
    return withoutNames(contested.reason);
  if (verdict.usesOwnWhy) return withoutNames(message.why[action].text);
  const adjustment = guidance.adjustments.find((candidate) => adjustmentIds.includes(candidate.id));
  return withoutNames(adjustment?.explain ?? ruleFor(situation, guidance).explain[action]);
}
