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

/** Arrival of each card in ms of shift time (the first at 0), then the moment when the shift's dial is full. */
export function arrivalsMs(deck: Deck, wpm: number, clock: Clock): { arrivals: number[]; endMs: number } {
  let at = 0;
  const arrivals = deck.cards.map((card, index) => {
    const arrival = at;
    at += Math.round((parMs(card.message, wpm) * (deck.gaps[index] ?? 100) * STRETCH[clock]) / 10_000);
    return arrival;
  });
  return { arrivals, endMs: at };
}

/** The reading speed to use next time: a tenth of the way towards what this shift showed, inside the limits. */
export function calibrateWpm(wpm: number, shownWpm: number | null): number {
  if (shownWpm === null) return wpm;
  return Math.round((wpm * 9 + honouredPace(shownWpm)) / 10);
}
