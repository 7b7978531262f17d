// The closed lists of the game, each of them once. Free of any library, so that every page may import them.

/** What a player can do with a letter, in the order in which the four stand everywhere. */
export const ACTIONS = ['reply', 'decline', 'ignore', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** What an action is worth on a message, from the best downwards. */
export const TIERS = ['best', 'fine', 'weak', 'wrong', 'harmful'] as const;
export type Tier = (typeof TIERS)[number];

/** Whether a choice of this tier served: best, or fine. */
export const isSound = (tier: Tier): boolean => tier === 'best' || tier === 'fine';

/** The solution of a message: the tier of each action. */
export type Key = Record<Action, Tier>;

/** How much a topic matters to the persona now. Met: it was needed and no longer is. */
export const RELEVANCES = ['high', 'some', 'none', 'met'] as const;
export type Relevance = (typeof RELEVANCES)[number];

export const EFFORTS = ['personal', 'template'] as const;
/** What a message wants: it tells something, asks something of you, or offers something to take up. */
export const WANTS = ['nothing', 'answer', 'yes'] as const;
/** What saying yes would cost: nothing, minutes, an hour or an evening, days, more each time. */
export const ASKS = ['none', 'small', 'medium', 'large', 'growing'] as const;
export const MANNERS = ['civil', 'rude', 'bulk', 'persistent', 'deceptive', 'abusive'] as const;
export const TIES = ['close', 'network', 'field', 'none'] as const;
export type Tie = (typeof TIES)[number];
export const CAPACITIES = ['free', 'limited'] as const;

/** The tie as an envelope says it in English; a cue on the face may quote it. */
export const TIE_LABELS: Readonly<Record<Tie, string>> = {
  close: 'Close contact',
  network: 'Your network',
  field: 'Your field',
  none: 'No tie',
};

/** Parts of a letter that are looked at on purpose. */
export const SLIP_KINDS = ['profile', 'earlier', 'link'] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** Where words of a message stand that can be marked or can decide: in its body, on its face, on a slip. */
export const TEXT_PLACES = ['body', 'face', ...SLIP_KINDS] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];

/** The words on the face of an envelope that can be quoted or marked: whose letter it is, and the tie. */
export const faceText = (role: string, tie: Tie): string => `${role} | ${TIE_LABELS[tie]}`;

/** Ages that a face can show, and a text can fix. */
export const AGES = ['young', 'middle', 'old'] as const;

/** Pictures on the folders of the shelf. */
export const SHELF_ICONS = ['health', 'campus', 'ward', 'studio', 'start-up', 'ledger', 'harbour', 'own'] as const;
export type ShelfIcon = (typeof SHELF_ICONS)[number];

/** Woman, man, neither of the two. */
export const GENDERS = ['f', 'm', 'x'] as const;

/** What kind of message it is, as inboxes know them. A label for coverage: no rule reads it. */
export const GENRES = [
  // work and acquaintances
  'work-question',
  'favour',
  'thanks-or-news',
  'complaint',
  'growing-thread',
  'ex-colleague',
  'reference-check',
  'collaboration',
  'application',
  // the network's own
  'connection-request',
  'endorsement-request',
  'recommendation-request',
  'referral-request',
  'informational-chat',
  'introduction-asked',
  'introduction-offered',
  'expert-question',
  'bare-hi',
  'automatic-congratulation',
  'misdirected',
  // invitations and jobs
  'recruiter',
  'speaker-invitation',
  'podcast-invitation',
  'webinar-invitation',
  'event-round-mail',
  'survey',
  'newsletter',
  // selling
  'quick-call',
  'follow-up',
  'product-pitch',
  'outsourcing-pitch',
  'lead-list',
  'machine-praise',
  'guest-post',
  'link-exchange',
  // fraud and abuse
  'fake-recruiter',
  'coin-tip',
  'document-share',
  'flirtation',
  'contempt',
  'threat',
] as const;
export type Genre = (typeof GENRES)[number];

export const TONES = ['warm', 'neutral', 'harsh'] as const;

/** Levels of a guideline: message, round or tool, decline or late-reply builder, narrative. */
export const GUIDELINE_LEVELS = ['M', 'C', 'D', 'N'] as const;

export const BLOCK_REASONS = ['harassment', 'scam', 'spam', 'after-no', 'other'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** How the clock of a shift runs: at its pace, slowed, or not at all. */
export const CLOCKS = ['x1', 'x1.5', 'x2', 'x10', 'off'] as const;
export type Clock = (typeof CLOCKS)[number];

/** Ways to play a round: a shift on the clock, a calm desk without one, a shift whose every choice is explained at once. */
export const MODES = ['shift', 'calm', 'coach'] as const;
export type Mode = (typeof MODES)[number];

/** After which choices of a round the card comes at once; a harmful one always shows it. */
export const COACHES = ['all', 'first-three', 'harmful'] as const;
export type Coach = (typeof COACHES)[number];

/** How much of the game a deck holds: a player's first shift, the second, which brings a memo, and all those after. */
export const SCOPES = ['first', 'second', 'usual'] as const;
export type Scope = (typeof SCOPES)[number];
