// Many rounds by one strategy, and what the scale makes of them.
import { dealDeck } from '../../engine/deal/deck.ts';
import { type Dice, diceFrom, roll } from '../../engine/deal/dice.ts';
import { buildReport, type Report } from '../../engine/report/report.ts';
import type { Band } from '../../engine/report/score.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Pack } from '../../pack/pack-schema.ts';
import type { People } from '../../pack/people-schema.ts';
import { playRound } from './play-round.ts';
import type { Random, Strategy } from './strategy.ts';

/** Four shifts: a message met in them is dealt again only when the others run out. */
const REMEMBERED = 48;
const FINE = 1 << 24;

export interface Simulation {
  strategy: string;
  readsKey: boolean;
  pack: string;
  rounds: number;
  seed: number;
  judgement: { mean: number | null; sd: number | null }; // over the rounds that showed one
  withheld: number; // rounds without a judgement
  credit: { mean: number | null }; // of a message, best 100
  bands: Record<Band | 'none', number>;
}

interface SimulationSetup {
  pack: Pack;
  guidance: Guidance;
  people: People;
  strategy: Strategy;
  rounds: number;
  seed: number;
}

/** A function that gives the next number from 0 up to 1 at every call, from these dice. */
export function randomFrom(dice: Dice): Random {
  let now = dice;
  return () => {
    let value: number;
    [value, now] = roll(now, FINE);
    return value / FINE;
  };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

function summarise(reports: readonly Report[]): Pick<Simulation, 'judgement' | 'withheld' | 'credit' | 'bands'> {
  const shown = reports.flatMap((report) => report.judgement ?? []);
  const mean = shown.reduce((sum, value) => sum + value, 0) / shown.length;
  const variance = shown.reduce((sum, value) => sum + (value - mean) ** 2, 0) / shown.length;
  const judged = reports.reduce((sum, report) => sum + report.judged, 0);
  const bands: Simulation['bands'] = { 'finding-your-feet': 0, developing: 0, proficient: 0, expert: 0, none: 0 };
  for (const report of reports) bands[report.band ?? 'none']++;
  return {
    judgement:
      shown.length === 0 ? { mean: null, sd: null } : { mean: hundredths(mean), sd: hundredths(Math.sqrt(variance)) },
    withheld: reports.length - shown.length,
    credit: {
      mean: judged === 0 ? null : hundredths(reports.reduce((sum, report) => sum + report.sumCredit, 0) / judged),
    },
    bands,
  };
}

/** Plays `rounds` rounds, dealt by `seed` and the numbers after it; messages met lately come back last. */
export function simulate({ pack, guidance, people, strategy, rounds, seed }: SimulationSetup): Simulation {
  let met: string[] = [];
  const reports: Report[] = [];
  for (let at = 0; at < rounds; at++) {
    const deck = dealDeck(pack, guidance, people, { seed: seed + at, avoid: met });
    const ids = deck.cards.map((card) => card.message.id);
    met = [...met.filter((id) => !ids.includes(id)), ...ids].slice(-REMEMBERED);
    reports.push(buildReport(playRound(deck, guidance, strategy, randomFrom(diceFrom(seed + at + 41)))));
  }
  return { strategy: strategy.name, readsKey: strategy.readsKey, pack: pack.id, rounds, seed, ...summarise(reports) };
}
