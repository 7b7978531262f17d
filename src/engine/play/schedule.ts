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

/** Of three slips, one decides: so much of them is read by who looks where it tells. */
const TELLING_SLIPS = 1 / 3;

interface Words {
  letter: number; // its body, and the longest of a follow-up's first lines
  slips: number;
}

/** How many words a message has to read. */
export function wordsIn({ body, follows, slips }: Message): Words {
  const firstLines = follows ? ACTIONS.map((action) => count(follows.opening[action])) : [0];
  return {
    letter: count(body) + Math.max(...firstLines),
    slips: slips.reduce((sum, slip) => sum + count(slip.text), 0),
  };
}

function handlingMs(words: number, wpm: number): number {
  return Math.round((words * 60_000) / honouredPace(wpm)) + HANDLING_MS;
}

/** Par of a message in whole milliseconds: its longest reading at `wpm` words per minute, plus the handling. */
export function parMs(message: Message, wpm: number): number {
  const { letter, slips } = wordsIn(message);
  return handlingMs(letter + slips, wpm);
}

interface Schedule {
  arrivals: number[]; // of each card, the first at 0
  bellMs: number; // the moment when the dial is full
}

/** When the cards of a deck land and its bell rings, in ms of shift time, for a reader of this pace. */
export function scheduleOf(deck: Deck, wpm: number, clock: Clock): Schedule {
  const share = (ms: number, hundredths: number): number => Math.round((ms * hundredths * STRETCH[clock]) / 10_000);
  const words = deck.cards.map((card) => wordsIn(card.message));
  const pars = words.map(({ letter, slips }) => handlingMs(letter + slips, wpm));
  const usual = words.map(({ letter, slips }) => handlingMs(letter + TELLING_SLIPS * slips, wpm));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const arrivals: number[] = [];
  let next = 0;
  for (const [at, par] of pars.entries()) {
    arrivals.push(next);
    const wave = deck.waves.find((other) => other.at + other.size - 1 === at);
    // What follows a wave counts from the wave's beginning, by all that it brought.
    const from = wave ? (arrivals[wave.at] ?? next) : next;
    next = from + share(wave ? sum(pars.slice(wave.at, at + 1)) : par, deck.gaps[at] ?? 100);
  }
  return { arrivals, bellMs: Math.max(arrivals.at(-1) ?? 0, share(sum(usual), deck.bell)) };
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
