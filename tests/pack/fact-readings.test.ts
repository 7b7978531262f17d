// Agreement on facts: what two readers state apart, with the dictionary and the player's view. A fact on which careful
// readers differ is no fact yet: define it again, merge it, or say so here.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGuidance, parsePack } from '../../src/pack/parse.ts';
import { shownOf } from './shown.ts';

const AGREED = 0.9;
/** A value that fewer cases have says nothing about how well it is defined. */
const FEWEST_CASES = 5;
const FACTS = [
  'topic',
  'effort',
  'wants',
  'ask',
  'manner',
  'misdirected',
  'canHelp',
  'open',
  'overloaded',
  'fills',
] as const;
type Fact = (typeof FACTS)[number];
type Reading = { messageId: string; reader: string; read: string } & Record<Fact, string | boolean | null>;

const read = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const guidance = parseGuidance(read('guidance/professional-messages.json'), 'guidance');
if (!guidance.ok) throw new Error('the shipped guidance does not parse');
const pack = parsePack(read('packs/harbour-talks.json'), 'harbour-talks', guidance.guidance);
if (!pack.ok) throw new Error('the shipped pack does not parse');
const { messages } = pack.pack;
const { readings, readers } = JSON.parse(read('ratings/harbour-talks-facts.json')) as {
  readings: Reading[];
  readers: string;
};

const ofReader = (reader: string): Reading[] => readings.filter((reading) => reading.reader === reader);
const readsAsItDid = ({ messageId, read }: Reading): boolean => {
  const message = messages.find((other) => other.id === messageId);
  return message !== undefined && shownOf(message) === read;
};
const pairs = ofReader('x').flatMap((one) => {
  const two = ofReader('y').find((other) => other.messageId === one.messageId);
  return two && readsAsItDid(one) ? [[one, two] as const] : [];
});

/** Exact agreement of the two over all messages, and on the messages to which either gives this value. */
function agreement(fact: Fact, value?: string | boolean | null): { share: number; cases: number } {
  const cases = pairs.filter(([one, two]) => value === undefined || one[fact] === value || two[fact] === value);
  return { share: cases.filter(([one, two]) => one[fact] === two[fact]).length / cases.length, cases: cases.length };
}

it('two readers stated the facts of sixty messages each, and fifty or more of these read as they did', () => {
  expect(readings).toHaveLength(120);
  // A mended message drops out of the measure until it is read again.
  expect(pairs.length).toBeGreaterThanOrEqual(50);
});

it('the file says what kind of readers they were', () => expect(readers).toMatch(/not people/));

describe.for(FACTS)('%s', (fact) => {
  it(`is stated alike in nine messages of ten`, () => expect(agreement(fact).share).toBeGreaterThanOrEqual(AGREED));

  it('so is each of its values that five messages or more have, but those listed', () => {
    // What is left to argue about: whether a letter that names a day invites, and what a day on the air or a loan costs.
    const argued: Partial<Record<Fact, readonly unknown[]>> = {
      topic: ['museum-work'],
      wants: ['nothing'],
      ask: ['small', 'none', 'medium'],
    };
    const values = new Set(pairs.flatMap(([one, two]) => [one[fact], two[fact]]));
    const low = [...values].filter((value) => {
      const { share, cases } = agreement(fact, value);
      return cases >= FEWEST_CASES && share < AGREED;
    });
    expect(low).toEqual(argued[fact] ?? []);
  });
});
