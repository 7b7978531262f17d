// Pressure that an average reader feels: the table of the shift, read from simulated readers on the clock.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLoss, simulateReader, type ReaderSimulation } from '../../../src/check/play/readers.ts';
import { playShift, type Reader } from '../../../src/check/play/reader.ts';
import { dealDeck } from '../../../src/engine/deal/deck.ts';
import { PACE } from '../../../src/engine/play/pace.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import type { Pack } from '../../../src/pack/pack-schema.ts';
import { aGuidance, aPeople } from '../../builders.ts';

function load(path: string): Pack {
  const parsed = parsePack(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'), path, aGuidance());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.pack;
}

const harbour = load('scenarios/packs/harbour-talks.json');
const designer = load('scenarios/packs/design-desk.json');
const short = load('tests/fixtures/packs/classes.json'); // letters half as long
const results = new Map<string, ReaderSimulation>();

function simulated(pack: Pack, wpm: number, isFirst: boolean): ReaderSimulation {
  const key = `${pack.id} ${wpm} ${isFirst}`;
  const result =
    results.get(key) ??
    simulateReader({ pack, guidance: aGuidance(), people: aPeople(), wpm, isFirst, rounds: 200, seed: 1 });
  results.set(key, result);
  return result;
}

/** Words a minute, and the seconds within which half of the shifts end. */
const TABLE = [
  [130, 190, 270],
  [180, 150, 220],
  [240, 120, 190],
  [300, 105, 170],
] as const;

describe.for(TABLE)('a reader of %i words a minute', ([wpm, shortest, longest]) => {
  it.for([
    ['the harbour', harbour, false],
    ['the harbour, a first shift', harbour, true],
    ['the designer’s inbox', designer, false],
    ['the designer’s inbox, a first shift', designer, true],
  ] as const)('in %s: a shift ends in time, fills the desk, and loses little', ([, pack, isFirst]) => {
    const result = simulated(pack, wpm, isFirst);
    expect(result.bellSeconds).toBeGreaterThanOrEqual(shortest);
    expect(result.bellSeconds).toBeLessThanOrEqual(longest);
    expect(result.peakShare).toBeGreaterThanOrEqual(0.9);
    expect(result.pushedOffMean).toBeLessThanOrEqual(1);
    expect(result.sweptMean).toBeLessThanOrEqual(1);
  });

  it.for([false, true])(
    'with short letters, first shift %s: the bell gives way to the pace, all else holds',
    (isFirst) => {
      const result = simulated(short, wpm, isFirst);
      expect(result.bellSeconds).toBeLessThanOrEqual(longest);
      expect(result.peakShare).toBeGreaterThanOrEqual(0.9);
      expect(result.pushedOffMean).toBeLessThanOrEqual(1);
      expect(result.sweptMean).toBeLessThanOrEqual(1);
    },
  );
});

describe('nobody is punished for reading the face first', () => {
  it.for([
    ['the harbour', harbour],
    ['the designer’s inbox', designer],
    ['short letters', short],
  ] as const)('%s: it loses fewer letters that deserved an answer than taking them as they come', ([, pack]) => {
    const all = TABLE.flatMap(([wpm]) => [false, true].map((isFirst) => simulated(pack, wpm, isFirst)));
    const sum = (lost: 'lostByFace' | 'lostInOrder'): number => all.reduce((total, result) => total + result[lost], 0);
    expect(sum('lostByFace')).toBeLessThan(sum('lostInOrder'));
  });
});

describe('any loss could have been avoided by another order', () => {
  const slow: Reader = { wpm: 130, plannedWpm: PACE.start, order: 'as-they-come' };

  it('whichever letter was lost: a reader who takes that one first answers it', () => {
    const lost: string[] = [];
    const lostAgain: string[] = [];
    for (let seed = 0; seed < 60; seed++) {
      const deck = dealDeck(harbour, aGuidance(), aPeople(), { seed, scope: seed % 2 ? 'first' : 'usual' });
      const { round } = playShift(deck, aGuidance(), slow);
      for (const letter of round.letters.filter((other) => isLoss(round, other))) {
        const { messageId } = letter;
        lost.push(messageId);
        const other = playShift(deck, aGuidance(), { ...slow, order: { first: messageId } }).round;
        if (!other.filed.some(({ verdict }) => verdict.messageId === messageId)) lostAgain.push(`${seed} ${messageId}`);
      }
    }
    expect(lost.length).toBeGreaterThan(50);
    expect(lostAgain).toEqual([]);
  });
});

it('the same setup gives the same figures', () => {
  const setup = {
    pack: short,
    guidance: aGuidance(),
    people: aPeople(),
    wpm: 180,
    isFirst: false,
    rounds: 20,
    seed: 5,
  };
  expect(simulateReader(setup)).toEqual(simulateReader(setup));
});
