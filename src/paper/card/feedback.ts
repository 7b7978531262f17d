// What the feedback card says of one verdict: a plain view. Whoever holds the round, a page or a class, fills it in.

import type { Action, Tier } from '../../pack/words.ts';
/** A memo needed it, or dropped it; or one's own replies had filled it, to these people. */
export type Change =
  | { kind: 'needed' | 'dropped'; need: string }
  | { kind: 'met'; need: string; filledBy: readonly string[] };

export interface Feedback {
  guideline: { id: string; text: string; isUnverified: boolean } | null;
  change: Change | null; // what the shift had changed about this letter's topic
  explanation: string; // of the tier that the rules give, even where a higher one counted
  houseReading: string | null; // how we read the guidance here, where it can be read in more than one way
  contested: { reason: string; byRules: Tier; byOthers: Tier } | null; // fair readers differ; the higher tier counted
  tiers: Readonly<Record<Action, Tier>>; // of the four answers, as they count
  note: { kind: 'sent' | 'fairDecline' | 'goodReply'; text: string; isLate: boolean } | null; // a late one begins with a few words about the delay
}
