// What letter and card say of a verdict, gathered from round, message and guidance. Nothing is judged here.
import type { Card } from '../../engine/deal/deck.ts';
import { countedTier, type Verdict } from '../../engine/judge/judge.ts';
import { textOf } from '../../engine/play/round.ts';
import type { Round } from '../../engine/play/round-state.ts';
import type { Rule } from '../../pack/guidance-schema.ts';
import { addDispute } from '../../shell/kept/disputes.ts';
import { localDay } from '../../shell/kept/history.ts';
import type { Feedback } from '../../paper/card/feedback.ts';
import type { CuedLetterView } from '../../paper/cued-letter.tsx';
import { moodAfter } from '../../paper/mood.ts';

/** The card of a message in this round. */
export function cardOf(round: Round, messageId: string): Card | null {
  return round.deck.cards.find((card) => card.message.id === messageId) ?? null;
}

function isFiled(round: Round, messageId: string): boolean {
  return round.filed.some((filed) => filed.verdict.messageId === messageId);
}

/** The letter of a verdict, as it stood when it was judged; null where the round does not know it. */
export function cuedLetterOf(round: Round, verdict: Verdict): CuedLetterView | null {
  const card = cardOf(round, verdict.messageId);
  if (!card) return null;
  const { message, sender } = card;
  const mood = isFiled(round, message.id) ? moodAfter(verdict, message.facts) : null;
  return { message, sender, body: textOf(round, message.id), mood: mood ?? 'calm' };
}

function noteOf(card: Card, verdict: Verdict, wasAnswered: boolean): Feedback['note'] {
  const { sent } = card.message;
  const { action, best } = verdict;
  const isBest = wasAnswered && action === best;
  if (best === 'decline' && !isBest) return { kind: 'fairDecline', text: sent.decline };
  if (best === 'reply' && !isBest) return { kind: 'goodReply', text: sent.reply };
  if (wasAnswered && (action === 'reply' || action === 'decline')) return { kind: 'sent', text: sent[action] };
  return null;
}

/**
 * The guideline that the card quotes. A choice that did not serve is answered by what would have: the guideline behind
 * the best action. A wrong block is answered by the policy on blocking itself.
 */
function quotedGuideline({ tier, action, best, because }: Verdict, rule: Rule | null): string | undefined {
  const served = tier === 'best' || tier === 'fine';
  return served || action === 'block' || !rule ? because[0] : rule.because[best][0];
}

/** Everything the card shows about one verdict; null where the round does not know the message. */
export function feedbackOn(round: Round, verdict: Verdict): Feedback | null {
  const card = cardOf(round, verdict.messageId);
  if (!card) return null;
  const { message } = card;
  const { guidance } = round;
  const rule = guidance.rules.find((candidate) => candidate.id === verdict.ruleId) ?? null;
  const wasAnswered = isFiled(round, message.id);
  const entry = guidance.guidelines.find((guideline) => guideline.id === quotedGuideline(verdict, rule));
  const letter = round.letters.find((other) => other.messageId === message.id);
  const isUnderMemo = letter?.isUnderMemo === true && Object.hasOwn(round.deck.turn?.needs ?? {}, message.facts.topic);
  const contested = message.contested?.[verdict.action];
  const own = message.why[verdict.action].text;
  return {
    wasAnswered,
    guideline: entry ? { id: entry.id, text: entry.text, isUnverified: entry.isUnverified === true } : null,
    explanation: verdict.usesOwnWhy || !rule ? own : rule.explain[verdict.action],
    lifts: verdict.usesOwnWhy
      ? []
      : guidance.adjustments.filter((lift) => verdict.adjustmentIds.includes(lift.id)).map((lift) => lift.explain),
    houseReading: rule?.houseReading ?? null,
    contested: contested
      ? { reason: contested.reason, byRules: verdict.key[verdict.action], byOthers: contested.tier }
      : null,
    tiers: {
      reply: countedTier(message, verdict.key, 'reply'),
      decline: countedTier(message, verdict.key, 'decline'),
      ignore: countedTier(message, verdict.key, 'ignore'),
      block: countedTier(message, verdict.key, 'block'),
    },
    isUnderMemo,
    note: noteOf(card, verdict, wasAnswered),
  };
}

/** Keeps a disagreement with a verdict on this device. */
export function disagree({ deck }: Round, { messageId, action, tier }: Verdict, comment: string): void {
  const { id: guidanceId, edition } = deck.guidance;
  addDispute({ messageId, packId: deck.packId, guidanceId, edition, action, tier, comment, day: localDay() });
}
