// The files in the box and the letters beside it: what the debrief shows, as a function of the round and its report.
import { isSound } from '../../pack/words.ts';
import { cardOf } from '../../engine/deal/deck.ts';
import { firstSixWords } from '../../engine/deal/face.ts';
import { echoUnder } from '../../engine/judge/explain.ts';
import type { Verdict } from '../../engine/judge/judge.ts';
import type { Report } from '../../engine/report/report.ts';
import type { Round } from '../../engine/play/round-state.ts';
import type { Facts } from '../../pack/pack-schema.ts';
import { moodAfter } from '../../paper/mood.ts';
import type { Mood } from '../../paper/portrait.tsx';

export interface FileView {
  messageId: string;
  number: number; // from 1, in order of answering
  verdict: Verdict;
  first: string;
  role: string; // as far as its first comma: what fits on a file
  isLookAgain: boolean; // sticks out of the box
  tilt: number; // hundredths of a degree
}

export interface LooseView {
  messageId: string;
  role: string;
  tie: Facts['tie'];
  opening: string;
  note: string | null;
}

export interface OutcomeView {
  messageId: string;
  first: string;
  personId: string;
  disc: number;
  text: string;
  mood: Mood;
  isLatePost: boolean; // it would have come after the shift's end
}

const TILTS = [40, -50, 30, -30, 50, -40, 20] as const;

/** One file per answered message, in order of answering. */
export function fileViews(round: Round, report: Report): FileView[] {
  return report.verdicts.flatMap((verdict, at) => {
    const card = cardOf(round.deck, verdict.messageId);
    if (!card) return [];
    return {
      messageId: verdict.messageId,
      number: at + 1,
      verdict,
      first: card.sender.first,
      role: card.message.sender.role.split(',')[0] ?? card.message.sender.role,
      isLookAgain: !isSound(verdict.tier),
      tilt: TILTS[(at * 5) % TILTS.length] ?? 0,
    };
  });
}

/** Messages without an answer, as their envelopes showed them. */
export function looseViews(round: Round, messageIds: readonly string[]): LooseView[] {
  return messageIds.flatMap((messageId) => {
    const message = cardOf(round.deck, messageId)?.message;
    if (!message) return [];
    return {
      messageId,
      role: message.sender.role,
      tie: message.facts.tie,
      opening: firstSixWords(message.body),
      note: message.note ?? null,
    };
  });
}

/** The postcards, those that came during the shift first. */
export function outcomeViews(round: Round, report: Report): OutcomeView[] {
  return report.postcards.flatMap(({ messageId, action }) => {
    const card = cardOf(round.deck, messageId);
    const verdict = report.verdicts.find((other) => other.messageId === messageId);
    if (!card || !verdict) return [];
    const text = echoUnder(card.message, verdict.ruleId, action);
    if (text === undefined) return [];
    return {
      messageId,
      first: card.sender.first,
      personId: card.sender.id,
      disc: card.sender.disc,
      text,
      mood: moodAfter(verdict, card.message.facts) ?? 'calm',
      isLatePost: !round.postcards.some((postcard) => postcard.messageId === messageId),
    };
  });
}

/** How many letters were answered in the order in which they came; told, never scored. */
export function inOrderCount(report: Report): number {
  return report.order.filter((entry, at) => report.order.slice(at + 1).every((later) => later.landed > entry.landed))
    .length;
}
