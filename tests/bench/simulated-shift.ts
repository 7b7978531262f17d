// What the rules cost: a shift of the shipped pack is dealt and played to its end by a simulated reader, on no screen.
import { readFileSync } from 'node:fs';
import { playShift } from '../../src/check/play/reader.ts';
import { dealDeck } from '../../src/engine/deal/deck.ts';
import { PACE } from '../../src/engine/play/pace.ts';
import { parseGuidance, parsePack, parsePeople } from '../../src/pack/parse.ts';

/** So many shifts, or readings of the pack, make one run: one alone is too short to be told. */
const MANY = 200;

export interface ShiftTimes {
  shiftMs(): number; // of one shift, over many
  parseMs(): number; // of reading the pack as JSON, over as many
}

const read = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');

function msEach(once: (at: number) => void): number {
  const began = performance.now();
  for (let at = 0; at < MANY; at++) once(at);
  return (performance.now() - began) / MANY;
}

/** A shift beside what any program would take to read the same pack. Both are warmed up once. */
export function shiftTimes(): ShiftTimes {
  const text = read('packs/harbour-talks.json');
  const guidance = parseGuidance(read('guidance/professional-messages.json'), 'guidance');
  const people = parsePeople(read('people.json'), 'people');
  if (!guidance.ok || !people.ok) throw new Error('the shipped guidance or people do not parse');
  const pack = parsePack(text, 'harbour-talks.json', guidance.guidance);
  if (!pack.ok) throw new Error('the shipped pack does not parse');
  const reader = { wpm: PACE.start, plannedWpm: PACE.start, order: 'as-they-come' } as const;
  const times: ShiftTimes = {
    shiftMs: () =>
      msEach((seed) => {
        playShift(dealDeck(pack.pack, guidance.guidance, people.people, { seed }), guidance.guidance, reader);
      }),
    parseMs: () =>
      msEach(() => {
        JSON.parse(text);
      }),
  };
  times.shiftMs();
  times.parseMs();
  return times;
}
