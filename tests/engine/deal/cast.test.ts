// Senders keep their names: one person each over a whole pack, by a seed of the player's own.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { castOf, sendersOf } from '../../../src/engine/deal/cast.ts';
import { dealDeck } from '../../../src/engine/deal/deck.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import { aDeck, aGuidance, aMessage, aPack, aPeople, someMessages } from '../../builders.ts';

const parsed = parsePack(
  readFileSync(new URL('../../../scenarios/packs/harbour-talks.json', import.meta.url), 'utf8'),
  'harbour-talks.json',
  aGuidance(),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
const harbour = parsed.pack;
const people = aPeople();
const namesOf = (castSeed: number): string[] =>
  [...castOf(harbour.messages, people, castSeed)].map(([id, person]) => `${id}: ${person.id}`);

const aSeed = fc.maxSafeInteger();

describe('the cast of the shipped pack', () => {
  it('is one to one, whatever the seed', () =>
    fc.assert(
      fc.property(aSeed, (castSeed) => {
        const cast = castOf(harbour.messages, people, castSeed);
        expect([...cast.keys()].toSorted()).toEqual([...sendersOf(harbour.messages).keys()].toSorted());
        expect(new Set(cast.values()).size).toBe(cast.size);
      }),
    ));

  it('gives everybody the age and gender that a text fixes', () =>
    fc.assert(
      fc.property(aSeed, (castSeed) => {
        const cast = castOf(harbour.messages, people, castSeed);
        for (const [id, look] of sendersOf(harbour.messages)) expect(cast.get(id), id).toMatchObject(look);
      }),
    ));

  it('is the same for the same seed, and another for another', () => {
    expect(namesOf(7)).toEqual(namesOf(7));
    expect(new Set([1, 2, 3, 4, 5, 6, 7].map((seed) => namesOf(seed).join())).size).toBe(7);
  });

  it('takes from all six regions alike', () => {
    for (let castSeed = 0; castSeed < 50; castSeed++) {
      const counts = new Map<string, number>();
      for (const { region } of castOf(harbour.messages, people, castSeed).values())
        counts.set(region, (counts.get(region) ?? 0) + 1);
      expect(counts.size).toBe(6);
      expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(4);
    }
  });

  it('shows each sender with one name and face in ten shifts, and follow-ups with their source’s', () => {
    const seen = new Map<string, Set<string>>();
    for (let seed = 0; seed < 10; seed++) {
      const deck = dealDeck(harbour, aGuidance(), people, { seed, castSeed: 99 });
      for (const { message, sender } of deck.cards) {
        const id = message.follows?.message ?? message.sender.id ?? message.id;
        const own = harbour.messages.find((other) => other.id === id)?.sender.id ?? id;
        seen.set(own, (seen.get(own) ?? new Set()).add(sender.id));
      }
    }
    expect(seen.size).toBeGreaterThan(50);
    expect([...seen].filter(([, faces]) => faces.size !== 1)).toEqual([]);
  });
});

describe('a deal', () => {
  it('keeps the seed of its cast, which changes names and nothing else', () => {
    const [one, two] = [1, 2].map((castSeed) => aDeck({ seed: 5, castSeed }));
    expect([one?.castSeed, two?.castSeed]).toEqual([1, 2]);
    const idsOf = (deck = one): string[] => deck?.cards.map(({ message }) => message.id) ?? [];
    expect(idsOf(one)).toEqual(idsOf(two));
    expect(one?.cards.map(({ sender }) => sender.id)).not.toEqual(two?.cards.map(({ sender }) => sender.id));
  });
});

describe('who writes', () => {
  const opening = { reply: 'So glad!', decline: 'A pity.', ignore: 'Hello?', block: 'Well.' };
  it.for([
    ['nobody else, where nothing is said', aMessage({ id: 'one' }), 'one'],
    ['its own sender', aMessage({ id: 'one', sender: { role: 'Nurse', mutual: 0, id: 'nurse' } }), 'nurse'],
    ['whom it follows', aMessage({ id: 'one', follows: { message: 'source', opening } }), 'keeper'],
    ['who returns', aMessage({ id: 'one', returns: { sender: 'keeper', after: 'source' } }), 'keeper'],
  ] as const)('is %s', ([, message, sender]) => {
    const source = aMessage({ id: 'source', sender: { role: 'Keeper', mutual: 0, id: 'keeper' } });
    expect([...sendersOf([source, message]).keys()]).toContain(sender);
    expect(sendersOf([source, message]).size).toBe(sender === 'keeper' ? 1 : 2);
  });

  it('is old in every letter where one letter says so', () => {
    const nurse = (id: string, age?: 'old') =>
      aMessage({ id, sender: { role: 'Nurse', mutual: 0, id: 'nurse', ...(age ? { age } : {}) } });
    expect(sendersOf([nurse('one'), nurse('two', 'old')])).toEqual(new Map([['nurse', { age: 'old' }]]));
  });
});

describe('a pool', () => {
  it('too small for a pack lets people play twice, and nobody is left without a name', () => {
    const messages = someMessages(300);
    const cast = castOf(messages, people, 1);
    expect(cast.size).toBe(300);
    expect(new Set(cast.values()).size).toBe(people.people.length);
    expect(aDeck({ pack: aPack({ messages }) }).cards).toHaveLength(12);
  });

  it('in which nobody fits gives somebody all the same, of the right gender where it can', () => {
    const { people: all, ...rest } = people;
    const young = { ...rest, people: all.filter((person) => person.age === 'young') };
    const old = aMessage({ sender: { role: 'Retired pilot', mutual: 0, age: 'old', gender: 'f' } });
    expect(castOf([old], young, 3).get(old.id)).toMatchObject({ gender: 'f' });
  });

  it('is dealt blind: other texts and facts in the same places get the same people', () => {
    const plain = someMessages(24);
    const others = plain.map((message) => ({
      ...message,
      facts: { ...message.facts, topic: 'money' },
      body: 'Other words.',
    }));
    expect([...castOf(others, people, 4)]).toEqual([...castOf(plain, people, 4)]);
  });
});
