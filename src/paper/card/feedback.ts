// What the feedback card says of one verdict: a plain view. Whoever holds the round, a page or a class, fills it in.
import type { Action, Tier } from '../../pack/guidance-schema.ts';

export interface Feedback {
  wasAnswered: boolean; // false: it slid off or was skipped, and the verdict is what would have served best
  guideline: { id: string; text: string; isUnverified: boolean } | null;
  explanation: string; // of the tier that the rules give, even where a higher one counted
  lifts: string[]; // of adjustments that lifted the action, where the message's own words do not tell
  houseReading: string | null; // how we read the guidance here, where it can be read in more than one way
  contested: { reason: string; byRules: Tier; byOthers: Tier } | null; // fair readers differ; the higher tier counted
  tiers: Readonly<Record<Action, Tier>>; // of the four answers, as they count
  isUnderMemo: boolean; // the needs after the memo decided
  note: { kind: 'sent' | 'fairDecline' | 'goodReply'; text: string } | null;
}
