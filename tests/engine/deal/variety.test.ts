// One thing at a time, then variety: what a shift holds, and where in it. No two shifts in a row go alike.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Deck, dealDeck } from '../../../src/engine/deal/deck.ts';
import { ruleOn, situationOf } from '../../../src/engine/judge/judge.ts';
import { afterMemo } from '../../../src/engine/judge/needs.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import { SCOPES } from '../../../src/pack/words.ts';
import { aDeck, aGuidance, aPack, aPeople, someMessages } from '../../builders.ts';

const file = 'scenarios/packs/harbour-talks.json';
const parsed = parsePack(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'), file, aGuidance());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
const harbour = parsed.pack;

/** Ten shifts of one player, dealt as the game deals them: what was met comes back last. */
function tenShifts(seed: number): Deck[] {
  const decks: Deck[] = [];
  let avoid: string[] = [];
  for (let shift = 0; shift < 10; shift++) {
    // Seeds of the game are random: far from each other here.
    const options = { seed: seed * 7919 + shift * 104_729, shift, avoid, scope: SCOPES[shift] ?? 'usual' };
    const deck = dealDeck(harbour, aGuidance(), aPeople(), options);
    const ids = deck.cards.map((card) => card.message.id);
    avoid = [...avoid.filter((id) => !ids.includes(id)), ...ids];
    decks.push(deck);
  }
  return decks;
}

const placeOf = (deck: Deck, id: string | undefined): number => deck.cards.findIndex((card) => card.message.id === id);
const followUpAt = (deck: Deck): number => deck.cards.findIndex((card) => card.message.follows);

/** Places of memo, pair, follow-up and waves; which memo. */
function shapeOf(deck: Deck): string {
  const { memo, pair, waves } = deck;
  return JSON.stringify([memo?.beforeCard, pair?.map((id) => placeOf(deck, id)), followUpAt(deck), waves, memo?.id]);
}

const players = Array.from({ length: 200 }, (_, seed) => tenShifts(seed));
const shifts = players.flat();
const settled = players.flatMap((decks) => decks.slice(1));

describe('over two hundred players of ten shifts each', () => {
  it('no two in a row have the same shape, and everybody meets six shapes or more', () => {
    for (const decks of players) {
      const shapes = decks.map(shapeOf);
      expect(shapes.filter((shape, at) => at > 0 && shape === shapes[at - 1])).toEqual([]);
      expect(new Set(shapes).size).toBeGreaterThanOrEqual(6);
    }
  });

  it('the memo comes at four places, the follow-up at four, the waves in eight ways; both memos come', () => {
    const kinds = (of: (deck: Deck) => unknown): number =>
      new Set(settled.map((deck) => JSON.stringify(of(deck)))).size;
    expect(kinds((deck) => deck.memo?.beforeCard)).toBe(4);
    expect(kinds(followUpAt)).toBe(4);
    expect(kinds((deck) => deck.waves)).toBeGreaterThanOrEqual(8);
    expect(kinds((deck) => deck.memo?.id)).toBe(harbour.memos.length);
  });

  it('there are two waves, an early one of three or four letters and one that begins two letters after the memo', () => {
    for (const { waves, memo } of shifts) {
      expect(waves.map(({ size }) => size === 3 || size === 4)).toEqual([true, true]);
      expect(waves[0]?.at).toBeLessThan(4);
      if (memo) expect(waves[1]?.at).toBe(memo.beforeCard + 2);
    }
  });

  it('memo, follow-up and wave never share two consecutive letters', () => {
    for (const deck of shifts) {
      const inWave = (wave: number, at: number): boolean => {
        const { at: from = 0, size = 0 } = deck.waves[wave] ?? {};
        return at >= from && at < from + size;
      };
      const eventsAt = (at: number): string[] => [
        ...(deck.memo?.beforeCard === at ? ['memo'] : []),
        ...(followUpAt(deck) === at ? ['follow-up'] : []),
        ...(inWave(0, at) ? ['early wave'] : []),
        ...(inWave(1, at) ? ['later wave'] : []),
      ];
      for (let at = 0; at + 1 < deck.cards.length; at++)
        expect(new Set([...eventsAt(at), ...eventsAt(at + 1)]).size).toBeLessThanOrEqual(1);
    }
  });

  it('the memo turns two letters round or more, of which one lies there already', () => {
    for (const deck of settled) {
      const { memo } = deck;
      if (!memo) throw new Error(`no memo: ${deck.seed}`);
      const turns = deck.cards.map(({ message }) => {
        const bestBy = (needs: Deck['needs']): string =>
          ruleOn(message, situationOf(message.facts, deck.persona, needs), aGuidance()).best;
        return bestBy(deck.needs) !== bestBy(afterMemo(deck.needs, memo));
      });
      expect(turns[memo.beforeCard - 1]).toBe(true);
      expect(turns.slice(memo.beforeCard - 1).filter(Boolean).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('one thing at a time', () => {
  it.for([
    ['first', false, false],
    ['second', true, false],
    ['usual', true, true],
  ] as const)('a %s shift: memo %s, ticks %s', ([scope, hasMemo, hasTicks]) => {
    const decks = shifts.filter((deck) => deck.scope === scope);
    expect(decks.length).toBeGreaterThanOrEqual(200);
    for (const deck of decks) expect([deck.memo !== null, deck.hasTicks]).toEqual([hasMemo, hasTicks]);
  });
});

describe("tomorrow's pile", () => {
  const messages = someMessages(48);
  const deal = (pile: string[]) =>
    aDeck({ pack: aPack({ messages }), seed: 3, pile, avoid: pile }).cards.map((card) => card.message.id);

  it('comes back first, even where it was met lately', () => {
    for (const pile of [['message-13'], ['message-20', 'message-31', 'message-41']])
      expect(deal(pile)).toEqual(expect.arrayContaining(pile));
  });

  it('keeps the mix: of a pile of one key, only as many come as a shift has space for', () => {
    const blocks = messages.filter(({ facts }) => facts.manner === 'deceptive').map(({ id }) => id);
    const dealt = deal(blocks);
    expect(dealt).toHaveLength(12);
    expect(dealt.filter((id) => blocks.includes(id))).toHaveLength(2);
  });

  it('holds a swept follow-up too, with its source, however it was met: in 200 shifts each', () => {
    for (const followUp of harbour.messages.filter(({ follows }) => follows)) {
      const others = harbour.messages.filter((other) => other !== followUp && !other.reserved).slice(0, 6);
      const pile = [...others.map(({ id }) => id), followUp.id];
      for (let seed = 0; seed < 200; seed++) {
        const avoid = harbour.messages.map(({ id }) => id); // all were met
        const deck = dealDeck(harbour, aGuidance(), aPeople(), { seed: seed * 7919, shift: 3, pile, avoid });
        const [source, later] = [followUp.follows?.message, followUp.id].map((id) => placeOf(deck, id));
        expect([later ?? -1, source ?? -1], `${followUp.id} ${seed}`).not.toContain(-1);
        expect((later ?? 0) - (source ?? 0)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('knows no letter that the pack does not hold', () => expect(deal(['gone'])).toHaveLength(12));
});
