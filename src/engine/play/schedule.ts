// When messages land: multiples of par, the time an unhurried reading of the message takes.
import { wordsOf } from '../deal/face.ts';
import type { Message } from '../../pack/pack-schema.ts';
import { ACTIONS, type Clock } from '../../pack/words.ts';
import type { Deck } from '../deal/deck.ts';
import { honouredPace } from './pace.ts';

const STRETCH: Readonly<Record<Clock, number>> = { x1: 100, 'x1.5': 150, x2: 200, x10: 1000, off: 100 };

/** On top of reading: to see the envelope, open it, and move. Learning notes 2.3: 2.5 s + 2 s. */
const HANDLING_MS = 4500;

const count = (text: string): number => wordsOf(text).length;

/** Words of a message at its longest: its body, the longest of a follow-up's openings, and every slip. */
export function longestReading({ body, follows, slips }: Message): number {
  const openings = follows ? ACTIONS.map((action) => count(follows.opening[action])) : [0];
  return count(body) + Math.max(...openings) + slips.reduce((sum, slip) => sum + count(slip.text), 0);
}

/** Par of a message in whole milliseconds: its longest reading at `wpm` words per minute, plus the handling. */
export function parMs(message: Message, wpm: number): number {
  return Math.round((longestReading(message) * 60_000) / honouredPace(wpm)) + HANDLING_MS;
}

export interface Schedule {
  arrivals: number[]; // of each card, the first at 0
  bellMs: number; // the moment when the dial is full
}

/** When the cards of a deck land and its bell rings, in ms of shift time, for a reader of this pace. */
export function scheduleOf(deck: Deck, wpm: number, clock: Clock): Schedule {
  const share = (ms: number, hundredths: number): number => Math.round((ms * hundredths * STRETCH[clock]) / 10_000);
  const pars = deck.cards.map((card) => parMs(card.message, wpm));
  let at = 0;
  const arrivals = pars.map((par, index) => {
    const arrival = at;
    at += share(par, deck.gaps[index] ?? 100);
    return arrival;
  });
  const wholePar = pars.reduce((sum, par) => sum + par, 0);
  return { arrivals, bellMs: Math.max(arrivals.at(-1) ?? 0, share(wholePar, deck.bell)) };
}

/** Reading speeds that a shift showed; null where too few letters showed one. */
export interface ShownWpm {
  early: number | null; // by its first three answers
  all: number | null;
}

/**
 * The reading speed to plan the next shift by. A player's first shift counts by what its first letters showed, at full
 * weight; each later one by a fifth. A running shift is never planned anew.
 */
export function calibrateWpm(wpm: number, shown: ShownWpm, isFirst: boolean): number {
  if (isFirst && shown.early !== null) return honouredPace(shown.early);
  return shown.all === null ? wpm : Math.round((wpm * 4 + honouredPace(shown.all)) / 5);
}
