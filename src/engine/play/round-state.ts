// What a round is: the deck and everything that has happened to it. Plain data; every change makes a new one.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Deck } from '../deal/deck.ts';
import type { Verdict } from '../judge/judge.ts';
import type { Needs, Tick } from '../judge/needs.ts';
import type { Action, BlockReason, Clock, Coach, SlipKind, TextPlace } from '../../pack/words.ts';

export const DESK_HOLDS = 5;
/** With the clock off the next letter lands when fewer than this many lie there. */
export const CALM_DESK_HOLDS = 3;
export const UNDO_MS = 3000;
/** A full desk loses no two letters within this time of the clock. */
export const BREATH_MS = 4500;
/** An empty desk is never waited for longer than this. */
export const IDLE_MS = 1500;

/** Stretches of one letter that may be marked at most; every word of it may still be marked, in longer ones. */
export const MOST_MARKS = 12;

/** A stretch of a letter's words that the player marked: characters `from` up to `to` of the text in that place. */
export interface Mark {
  in: TextPlace;
  from: number;
  to: number;
}

/** Everything a player can do. `atMs` is milliseconds since the round began, stamped by whoever owns the clock. */
export type Move =
  | { type: 'open'; messageId: string; atMs: number }
  | { type: 'swap'; messageId: string; atMs: number }
  | { type: 'putBack'; atMs: number }
  | { type: 'look'; slip: SlipKind; atMs: number }
  | ({ type: 'mark'; atMs: number } & Mark)
  | { type: 'answer'; action: Exclude<Action, 'block'>; atMs: number }
  | { type: 'answer'; action: 'block'; reason: BlockReason; isReported: boolean; atMs: number }
  | { type: 'undo'; atMs: number }
  | { type: 'memoRead'; atMs: number }
  | { type: 'cardRead'; atMs: number }
  | { type: 'pause'; atMs: number }
  | { type: 'resume'; atMs: number }
  | { type: 'skip'; messageId: string; atMs: number };

export type Refusal =
  | 'bad-time' // atMs is not a whole number, or earlier than the last thing that happened
  | 'round-over'
  | 'paused'
  | 'not-paused'
  | 'memo-waiting' // read the memo first
  | 'no-memo'
  | 'card-open' // read the feedback card first
  | 'no-card'
  | 'not-on-desk' // that envelope is not there (any more)
  | 'hand-full' // a letter is open: another one is swapped for it
  | 'desk-full' // five lie there: answer the open letter, or swap it
  | 'hand-empty' // open a letter first
  | 'no-such-slip'
  | 'slip-unseen' // its words cannot be marked before it is looked at
  | 'no-such-words' // the stretch holds no word of that text
  | 'too-many-marks'
  | 'nothing-to-undo'
  | 'too-late-to-undo'
  | 'no-content-note'; // only a message with a content note may be skipped

export interface Letter {
  messageId: string;
  place: 'ahead' | 'desk' | 'hand' | 'filed' | 'slid' | 'skipped' | 'swept'; // swept: still there when the bell rang
  landedAtMs: number | null; // shift time
  firstLineFor: Action | null; // of a follow-up that was opened: what had been done with its source
  wasOpened: boolean;
  openedAtMs: number | null; // shift time at which it came into the hand, while it is there
  readMs: number; // shift time in the hand, over all the times that it was taken up
  looked: SlipKind[]; // in the order of looking
  marks: Mark[]; // what the player marked, in order of place in the text; never scored
  needs: Needs | null; // in force when it was answered, slid off or was swept; null until then
}

export interface Filed {
  verdict: Verdict;
  firstRuleId: string; // the rule that would have held at the needs with which the round began
  answeredAtMs: number; // shift time
  wallAtMs: number;
  reason: BlockReason | null;
  isReported: boolean;
}

export interface Postcard {
  messageId: string;
  action: Action;
  atMs: number; // shift time
}

export interface RoundSettings {
  wpm: number;
  clock: Clock;
  coach: Coach;
  isLate: boolean; // a round of late replies, reported apart
}

export interface Round {
  deck: Deck;
  guidance: Guidance;
  settings: RoundSettings;
  arrivalsMs: number[];
  bellMs: number; // shift time at which the dial is full and, where there is a bell, it rings
  letters: Letter[]; // in order of arrival
  filed: Filed[]; // in order of answering
  ticks: Tick[]; // in the order in which they were entered on the note
  postcards: Postcard[];
  memo: 'none' | 'ahead' | 'waiting' | 'read';
  cardFor: string | null; // message id of the feedback card that is open
  isRung: boolean;
  isPaused: boolean;
  isOver: boolean;
  pulledMs: number; // how much earlier than planned letters land and the bell rings, because the desk was empty
  stillMs: number; // wall time that did not count so far
  stillSinceMs: number | null; // wall time at which the clock stopped, if it stands still
  lastMs: number; // wall time of the last thing that happened, by a move or by time
  moves: Move[];
}
