// What letter and card say of a verdict, gathered from round, message and guidance. Nothing is judged here.
import { isSound } from '../../pack/words.ts';
import { type Card, cardOf } from '../../engine/deal/deck.ts';
import { cuesUnder, decidingSlip, explain, sentUnder } from '../../engine/judge/explain.ts';
import { countedTier, type Verdict } from '../../engine/judge/judge.ts';
import { isMet } from '../../engine/judge/needs.ts';
import { textOf } from '../../engine/play/round.ts';
import type { Round } from '../../engine/play/round-state.ts';
import type { Rule } from '../../pack/guidance-schema.ts';
import type { Need } from '../../pack/pack-schema.ts';
import { addDispute } from '../../shell/kept/disputes.ts';
import { localDay } from '../../shell/kept/history.ts';
import type { Feedback } from '../../paper/card/feedback.ts';
import type { CuedLetterView } from '../../paper/cued-letter.tsx';
import { moodAfter } from '../../paper/mood.ts';

/** The letter of a verdict, as it stood when it was judged; null where the round does not know it. */
export function cuedLetterOf(round: Round, verdict: Verdict): CuedLetterView | null {
  const card = cardOf(round.deck, verdict.messageId);
  if (!card) return null;
  const { message, sender } = card;
  const letter = round.letters.find(({ messageId }) => messageId === message.id);
  return {
    message,
    sender,
    body: textOf(round, message.id),
    mood: moodAfter(verdict, message.facts) ?? 'calm',
    cues: cuesUnder(message, verdict.ruleId),
    marks: letter?.marks ?? [],
    looked: letter?.looked ?? [],
    decidingSlip: decidingSlip(message, verdict.ruleId),
  };
}

function noteOf(isLate: boolean, { message }: Card, { action, best, ruleId }: Verdict): Feedback['note'] {
  const note = (kind: NonNullable<Feedback['note']>['kind'], of: 'reply' | 'decline'): Feedback['note'] => ({
    kind,
    text: sentUnder(message, ruleId, of),
    isLate,
  });
  if (best === 'decline' && action !== best) return note('fairDecline', best);
  if (best === 'reply' && action !== best) return note('goodReply', best);
  return action === 'reply' || action === 'decline' ? note('sent', action) : null;
}

/** Who had filled the need, in these words, by the time this letter was answered; nobody in a late round, where it was settled long ago. */
function filledBy({ deck, letters, ticks, filed }: Round, messageId: string, need: Need): string[] {
  const before = filed.findIndex(({ verdict }) => verdict.messageId === messageId);
  const earlier = filed.slice(0, before).map(({ verdict }) => verdict.messageId);
  const stoodFor = (id: string): boolean =>
    letters.find((letter) => letter.messageId === id)?.needs?.standing.includes(need) === true;
  return ticks
    .filter((tick) => tick.needId === need.id && earlier.includes(tick.messageId) && stoodFor(tick.messageId))
    .slice(0, need.boxes)
    .flatMap((tick) => cardOf(deck, tick.messageId)?.sender.first ?? []);
}

/**
 * What the shift had changed about the letter's topic by the time it was answered: needed since the memo, filled by one's
 * own replies, or dropped. Told only where it decides: where another rule would have held at the shift's first needs.
 */
function changeOf(round: Round, { message }: Card, { ruleId }: Verdict): Feedback['change'] {
  const { deck, letters, filed } = round;
  const firstRuleId = filed.find((other) => other.verdict.messageId === message.id)?.firstRuleId;
  if (firstRuleId === ruleId) return null;
  const needs = letters.find((letter) => letter.messageId === message.id)?.needs;
  const { topic } = message.facts;
  const names = (need: Need): boolean => need.topics.includes(topic);
  const standing = needs?.standing.find(names);
  if (standing) return deck.needs.standing.some(names) ? null : { kind: 'needed', need: standing.text };
  const past = needs?.past.findLast(names);
  if (!needs || !past) return null;
  if (!isMet(needs, past)) return { kind: 'dropped', need: past.text };
  return { kind: 'met', need: past.text, filledBy: filledBy(round, message.id, past) };
}

/**
 * The guideline that the card quotes. A choice that did not serve is answered by what would have: the guideline behind
 * the best action. A wrong block is answered by the policy on blocking itself.
 */
function quotedGuideline({ tier, action, best, because }: Verdict, rule: Rule | null): string | undefined {
  return isSound(tier) || action === 'block' || !rule ? because[0] : rule.because[best][0];
}

/** Everything the card shows about one verdict; null where the round does not know the message. */
export function feedbackOn(round: Round, verdict: Verdict): Feedback | null {
  const card = cardOf(round.deck, verdict.messageId);
  if (!card) return null;
  const { message } = card;
  const { guidance } = round;
  const rule = guidance.rules.find((candidate) => candidate.id === verdict.ruleId) ?? null;
  const entry = guidance.guidelines.find((guideline) => guideline.id === quotedGuideline(verdict, rule));
  const contested = message.under[verdict.ruleId]?.contested?.[verdict.action];
  return {
    guideline: entry ? { id: entry.id, text: entry.text, isUnverified: entry.isUnverified === true } : null,
    change: changeOf(round, card, verdict),
    explanation: explain(message, verdict, guidance),
    houseReading: rule?.houseReading ?? null,
    contested: contested
      ? { reason: contested.reason, byRules: verdict.key[verdict.action], byOthers: contested.tier }
      : null,
    tiers: {
      reply: countedTier(message, verdict, 'reply'),
      decline: countedTier(message, verdict, 'decline'),
      ignore: countedTier(message, verdict, 'ignore'),
      block: countedTier(message, verdict, 'block'),
    },
    note: noteOf(round.settings.isLate, card, verdict),
  };
}

/** Keeps a disagreement with a verdict on this device. */
export function disagree({ deck }: Round, { messageId, action, tier }: Verdict, comment: string): void {
  const { id: guidanceId, edition } = deck.guidance;
  addDispute({ messageId, packId: deck.packId, guidanceId, edition, action, tier, comment, day: localDay() });
}
