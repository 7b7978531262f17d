// What the feedback card says of one verdict: a plain view. Whoever holds the round, a page or a class, fills it in.

import type { Action, Tier } from '../../pack/words.ts';
export interface Feedback {
  guideline: { id: string; text: string; isUnverified: boolean } | null;
  change: { kind: 'needed' | 'met' | 'dropped'; need: string; boxes: number } | null; // what the shift had changed about this letter's topic: a memo needed it, one's own replies had filled it, a memo dropped it
  explanation: string; // of the tier that the rules give, even where a higher one counted
  houseReading: string | null; // how we read the guidance here, where it can be read in more than one way
  contested: { reason: string; byRules: Tier; byOthers: Tier } | null; // fair readers differ; the higher tier counted
  tiers: Readonly<Record<Action, Tier>>; // of the four answers, as they count
  note: { kind: 'sent' | 'fairDecline' | 'goodReply'; text: string; isLate: boolean } | null; // a late one begins with a few words about the delay
}
