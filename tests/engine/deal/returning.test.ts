// Somebody who was declined fairly may write again: one a shift, once for each refusal, never uncalled.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Deck, dealDeck, type DealOptions } from '../../../src/engine/deal/deck.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import { aGuidance, aPeople } from '../../builders.ts';

const parsed = parsePack(
  readFileSync(new URL('../../../scenarios/packs/harbour-talks.json', import.meta.url), 'utf8'),
  'harbour-talks.json',
  aGuidance(),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
const harbour = parsed.pack;
const returns = harbour.messages.flatMap(({ id, returns: back }) => (back ? [{ id, ...back }] : []));
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);
const deal = (options: DealOptions): Deck => dealDeck(harbour, aGuidance(), aPeople(), options);
const returningIn = (deck: Deck): string[] =>
  deck.cards.flatMap(({ message }) => (message.returns ? [message.id] : []));
const [keeper] = returns;
if (!keeper) throw new Error('nobody returns in the shipped pack');

describe('who may return', () => {
  it('is met in nine first shifts of ten, so that somebody soon comes back', () => {
    const without = SEEDS.filter((seed) => {
      const ids = deal({ seed, scope: 'first' }).cards.map(({ message }) => message.id);
      return !returns.some(({ after }) => ids.includes(after));
    });
    expect(without.length).toBeLessThanOrEqual(SEEDS.length / 10);
  });
});

describe('who returns', () => {
  it('is four or more senders of the shipped pack', () => expect(returns.length).toBeGreaterThanOrEqual(4));

  it('never comes uncalled', () => {
    expect(SEEDS.flatMap((seed) => returningIn(deal({ seed })))).toEqual([]);
    expect(SEEDS.flatMap((seed) => returningIn(deal({ seed, declined: ['two-jingles'] })))).toEqual([]);
  });

  it('comes in the next shift after a fair no, and writes nothing else in it', () => {
    for (const seed of SEEDS) {
      const deck = deal({ seed, declined: [keeper.after], avoid: [keeper.after] });
      expect(returningIn(deck)).toEqual([keeper.id]);
      expect(deck.cards).toHaveLength(12);
      expect(deck.cards.map(({ message }) => message.id)).not.toContain(keeper.after);
    }
  });

  it('comes alone, though many were declined; who it is differs from shift to shift', () => {
    const declined = returns.map(({ after }) => after);
    const came = SEEDS.map((seed) => returningIn(deal({ seed, declined })));
    expect(came.every((ids) => ids.length === 1)).toBe(true);
    expect(new Set(came.flat()).size).toBe(returns.length);
  });

  it('has the face of the letter that was declined', () => {
    for (const { after, id } of returns) {
      const faceIn = (deck: Deck, messageId: string) =>
        deck.cards.find(({ message }) => message.id === messageId)?.sender.id;
      const before = SEEDS.map((seed) => faceIn(deal({ seed, castSeed: 8 }), after)).find((face) => face !== undefined);
      const later = SEEDS.map((seed) => faceIn(deal({ seed, castSeed: 8, declined: [after] }), id)).find(
        (face) => face !== undefined,
      );
      expect(later, id).toBe(before);
    }
  });

  it('comes once for each refusal, and again only after a later one', () => {
    const { id, after } = keeper;
    expect(returningIn(deal({ seed: 1, declined: [after], avoid: [after, id] }))).toEqual([]);
    expect(returningIn(deal({ seed: 1, declined: [after], avoid: [id, after] }))).toEqual([id]);
  });

  it('changes nothing for whoever declined nobody: the deal is the same', () => {
    for (const seed of SEEDS.slice(0, 20)) expect(deal({ seed, declined: [] })).toEqual(deal({ seed }));
  });
});
