// The words of a verdict. A message's own words belong to one rule and are spoken under no other; where it has none for
// an action, the rule's template speaks.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Cue, Message } from '../../pack/pack-schema.ts';
import type { Action, SlipKind } from '../../pack/words.ts';
import type { Verdict } from './judge.ts';

type Judged = Pick<Verdict, 'ruleId' | 'action' | 'adjustmentIds'>;

/** Whether the message has words of its own for this action under this rule. */
export function hasOwnWhy(message: Message, { ruleId, action }: Pick<Verdict, 'ruleId' | 'action'>): boolean {
  return message.under[ruleId]?.why[action] !== undefined;
}

/** Why the action has its tier, in sentences: the message's own, or the template and what an overloaded day adds. */
export function explain(message: Message, verdict: Judged, guidance: Guidance): string {
  const { ruleId, action, adjustmentIds } = verdict;
  const own = message.under[ruleId]?.why[action];
  if (own !== undefined) return own;
  const rule = guidance.rules.find((candidate) => candidate.id === ruleId);
  const lifts = guidance.adjustments.filter((adjustment) => adjustmentIds.includes(adjustment.id));
  return [rule?.explain[action] ?? '', ...lifts.map((adjustment) => adjustment.explain)].join(' ');
}

/** The words that decide under a rule. */
export function cuesUnder(message: Message, ruleId: string): readonly Cue[] {
  return message.under[ruleId]?.cues ?? [];
}

/** The slip without which the rule could not have been told, or null. */
export function decidingSlip(message: Message, ruleId: string): SlipKind | null {
  return message.under[ruleId]?.slip ?? null;
}

/** The note that went out, or could have. */
export function sentUnder(message: Message, ruleId: string, action: 'reply' | 'decline'): string {
  return message.under[ruleId]?.sent?.[action] ?? message.sent[action];
}

/** The postcard that comes back after an action, if the sender writes one. */
export function echoUnder(message: Message, ruleId: string, action: Action): string | undefined {
  return message.under[ruleId]?.echo?.[action] ?? message.echo?.[action];
}
