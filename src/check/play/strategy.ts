// What a strategy is: a player that is a function.
import type { Verdict } from '../../engine/judge/judge.ts';
import type { PublicMessage } from './public-message.ts';
import type { Action } from '../../pack/words.ts';

/** A seeded number from 0 up to, not including, 1. */
export type Random = () => number;

/** Sees what a player sees. */
export interface BlindStrategy {
  name: string;
  readsKey: false;
  decide(seen: PublicMessage, random: Random): Action;
}

/** A reference player that knows the key and departs from it in a known way; labelled so wherever it is reported. */
export interface KeyStrategy {
  name: string;
  readsKey: true;
  decide(key: Pick<Verdict, 'best' | 'nextBest'>, random: Random): Action;
}

export type Strategy = BlindStrategy | KeyStrategy;
