// What a shift is dealt: the promises of a deck, over hundreds of seeds of the shipped pack and on tiny packs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Deck, dealDeck, dealLate, type DealOptions } from '../../../src/engine/deal/deck.ts';
import { firstSixWords } from '../../../src/engine/deal/face.ts';
import { countedTier, CREDIT, judge, ruleOn, situationOf } from '../../../src/engine/judge/judge.ts';
import { afterMemo, needsOf, tickBox } from '../../../src/engine/judge/needs.ts';
import { nameSender } from '../../../src/engine/deal/senders.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import {
  A_MEMO,
  aDeck,
  aGuidance,
  aMessage,
  aPack,
  aPeople,
  aPersona,
  FACTS_FOR,
  someMessages,
} from '../../builders.ts';
import { layDeck, memoBefore, ROOM_OFFER } from '../table-top.ts';
import { ACTIONS, type Action } from '../../../src/pack/words.ts';

const guidance = aGuidance();
const people = aPeople();
const parsed = parsePack(
  readFileSync(new URL('../../../scenarios/packs/harbour-talks.json', import.meta.url), 'utf8'),
  'harbour-talks.json',
  guidance,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
const harbour = parsed.pack;

const deal = (options: DealOptions): Deck => dealDeck(harbour, guidance, people, options);
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const usual = SEEDS.map((seed) => deal({ seed }));
const first = SEEDS.map((seed) => deal({ seed, scope: 'first' }));
const both = [...usual, ...first];

const idsOf = (deck: Deck): string[] => deck.cards.map((card) => card.message.id);
const bestBy = (message: Message, deck: Deck, needs: Deck['needs']): Action =>
  ruleOn(message, situationOf(message.facts, deck.persona, needs), guidance).best;
const bestBefore = (message: Message, deck: Deck): Action => bestBy(message, deck, deck.needs);
const bestAfter = (message: Message, deck: Deck): Action => bestBy(message, deck, afterMemo(deck.needs, deck.memo));
const flips = (deck: Deck): boolean[] =>
  deck.cards.map(({ message }) => bestBefore(message, deck) !== bestAfter(message, deck));
const seedsWhere = (decks: readonly Deck[], isWrong: (deck: Deck) => boolean): number[] =>
  decks.filter(isWrong).map((deck) => deck.seed);

/** The needs under which each letter of a deck is met in order of arrival, by one who takes up what is needed, or never does. */
function needsOnTheWay(deck: Deck, takesUp: boolean): Deck['needs'][] {
  let needs = deck.needs;
  return deck.cards.map(({ message }, at) => {
    // The letter before the memo's place lies on the desk when it comes.
    if (at === (deck.memo?.beforeCard ?? deck.cards.length + 1) - 1) needs = afterMemo(needs, deck.memo);
    const then = needs;
    const { fills, wants } = message.facts;
    const isTaken = takesUp && deck.hasTicks && wants === 'yes' && bestBy(message, deck, then) === 'reply';
    if (isTaken && fills !== undefined) needs = tickBox(needs, fills);
    return then;
  });
}
const ways = (decks: readonly Deck[]): { deck: Deck; needs: Deck['needs'][]; takesUp: boolean }[] =>
  decks.flatMap((deck) => [true, false].map((takesUp) => ({ deck, takesUp, needs: needsOnTheWay(deck, takesUp) })));

describe('a deck of the shipped pack', () => {
  it('is the same for the same seed, and another for another', () => {
    for (const seed of [0, 1, -1, 2 ** 31, Number.MAX_SAFE_INTEGER]) expect(deal({ seed })).toEqual(deal({ seed }));
    expect(new Set(usual.map((deck) => idsOf(deck).join())).size).toBe(SEEDS.length);
  });

  it('holds twelve different messages', () => {
    expect(seedsWhere(both, (deck) => new Set(idsOf(deck)).size !== 12 || deck.gaps.length !== 12)).toEqual([]);
  });

  it('has a memo, with a message that it flips right before it and one or more after, none earlier; a newcomer has none', () => {
    const isWrong = (deck: Deck): boolean => {
      const at = deck.memo?.beforeCard ?? -1;
      const flipping = flips(deck);
      return (
        flipping[at - 1] !== true || !flipping.slice(at).includes(true) || flipping.slice(0, at - 1).includes(true)
      );
    };
    expect(seedsWhere(usual, isWrong)).toEqual([]);
    expect(first.filter((deck) => deck.memo !== null)).toEqual([]);
  });

  it('promises three postcards of different messages, three to five answers after the choice, before the shift ends', () => {
    const isWrong = (deck: Deck): boolean =>
      new Set(deck.echoes.map((echo) => echo.messageId)).size !== deck.echoes.length ||
      deck.echoes.some(({ messageId, after }) => {
        const at = idsOf(deck).indexOf(messageId);
        return deck.cards[at]?.message.echo === undefined || after < 3 || after > 5 || at + after >= 12;
      });
    expect(seedsWhere(both, isWrong)).toEqual([]);
    const fewer = both.filter((deck) => deck.echoes.length < 3);
    expect(fewer.length).toBeLessThan(both.length / 50);
  });

  it('has one follow-up, by the sender of its source, three or more letters later', () => {
    const isWrong = (deck: Deck): boolean => {
      const followUps = deck.cards.flatMap((card, at) =>
        card.message.follows ? [{ card, at, from: card.message.follows.message }] : [],
      );
      return (
        followUps.length !== 1 ||
        followUps.some(({ card, at, from }) => {
          const source = idsOf(deck).indexOf(from);
          return source < 0 || at - source < 3 || deck.cards[source]?.sender.id !== card.sender.id;
        })
      );
    };
    expect(seedsWhere(both, isWrong)).toEqual([]);
  });

  it('lets nobody else write twice', () => {
    expect(seedsWhere(both, (deck) => new Set(deck.cards.map((card) => card.sender.id)).size !== 11)).toEqual([]);
  });

  it('leaves no placeholder where a reader may meet it', () => {
    const shown = ({ body, slips, under, sent, echo, follows }: Message): string =>
      JSON.stringify({ body, slips, under, sent, echo, follows });
    expect(seedsWhere(both, (deck) => deck.cards.some((card) => /\{(first|last)\}/.test(shown(card.message))))).toEqual(
      [],
    );
  });

  it('never holds a reserved message', () => {
    const reserved = new Set(harbour.messages.filter((message) => message.reserved).map((message) => message.id));
    expect(seedsWhere(both, (deck) => idsOf(deck).some((id) => reserved.has(id)))).toEqual([]);
  });

  it('needs all four actions, none more than five times; the same thrice running only where a need was met', () => {
    const isWrong = ({ deck, needs, takesUp }: ReturnType<typeof ways>[number]): boolean => {
      const bests = deck.cards.map(({ message }, at) => bestBy(message, deck, needs[at] ?? deck.needs));
      const counts = ACTIONS.map((action) => bests.filter((best) => best === action).length);
      // One who never takes up what is needed meets one more that should be.
      const most = deck.hasTicks && !takesUp ? 6 : 5;
      const isThrice = bests.some((best, at) => at > 1 && best === bests[at - 1] && best === bests[at - 2]);
      return Math.min(...counts) < 1 || Math.max(...counts) > most || (!takesUp && isThrice);
    };
    expect(ways(both).flatMap((way) => (isWrong(way) ? [way.deck.seed] : []))).toEqual([]);
  });

  it.for([
    ['reply', 0.3, 0.45],
    ['decline', 0.15, 0.3],
    ['ignore', 0.2, 0.35],
    ['block', 0.07, 0.17],
  ] as const)('wants %s between %f and %f of the time, of one who takes up what is needed', ([action, least, most]) => {
    const all = ways(usual).flatMap(({ deck, needs, takesUp }) =>
      takesUp ? deck.cards.map(({ message }, at) => bestBy(message, deck, needs[at] ?? deck.needs)) : [],
    );
    const share = all.filter((best) => best === action).length / all.length;
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });
});

describe('the mix', () => {
  it('leaves no fixed strategy more than 60 a message, before or after the memo, whether needs are met or not', () => {
    const isWrong = ({ deck, needs }: ReturnType<typeof ways>[number]): boolean =>
      ACTIONS.some((action) => {
        const credits = deck.cards.map(({ message }, at) => {
          const situation = situationOf(message.facts, deck.persona, needs[at] ?? deck.needs);
          return CREDIT[countedTier(message, ruleOn(message, situation, guidance), action)];
        });
        return credits.reduce((sum, credit) => sum + credit, 0) > 60 * deck.cards.length;
      });
    expect(ways(both).flatMap((way) => (isWrong(way) ? [way.deck.seed] : []))).toEqual([]);
  });
});

describe('needs that can be met', () => {
  const met = ways(usual).filter(({ takesUp }) => takesUp);

  it('tick a box in every usual shift, and turn an offer that comes later in most', () => {
    const ticks = met.map(({ needs }) => needs.some(({ ticked }) => Object.keys(ticked).length > 0));
    expect(ticks).not.toContain(false);
    const turned = met.filter(({ deck, needs }) =>
      deck.cards.some(({ message }, at) => {
        const now = needs[at] ?? deck.needs;
        const bare = at < (deck.memo?.beforeCard ?? 12) - 1 ? deck.needs : afterMemo(deck.needs, deck.memo);
        return bestBy(message, deck, now) !== bestBy(message, deck, bare);
      }),
    );
    expect(turned.length).toBeGreaterThan(usual.length * 0.85);
  });

  it('turn neither message of a pair', () => {
    const isTurned = ({ deck, needs }: (typeof met)[number]): boolean =>
      deck.cards.some(({ message }, at) =>
        deck.pair?.includes(message.id)
          ? bestBy(message, deck, needs[at] ?? deck.needs) !== bestBefore(message, deck)
          : false,
      );
    expect(met.filter(isTurned).map(({ deck }) => deck.seed)).toEqual([]);
  });

  it('do not count in a first shift', () => {
    expect(first.some(({ hasTicks }) => hasTicks)).toBe(false);
    expect(usual.every(({ hasTicks }) => hasTicks)).toBe(true);
  });
});

describe("a newcomer's deck", () => {
  it("begins with the pack's opening, in its order", () => {
    expect(seedsWhere(first, (deck) => idsOf(deck).slice(0, 2).join() !== harbour.opening.join())).toEqual([]);
    expect(first[0]?.pair).toEqual(harbour.opening);
  });

  it('has a gentle start: no abuse among the first three', () => {
    expect(
      seedsWhere(both, (deck) => deck.cards.slice(0, 3).some((card) => card.message.facts.manner === 'abusive')),
    ).toEqual([]);
  });
});

describe('a contrast pair', () => {
  it('is dealt whole or not at all, but for the pack’s other reasons', () => {
    for (const deck of usual) {
      if (!deck.pair) continue;
      const [one, two] = deck.pair.map((id) => deck.cards.find((card) => card.message.id === id)?.message.pair);
      expect(one).toBeDefined();
      expect(one).toBe(two);
    }
  });

  it('stands six letters apart or more: of two envelopes alike the first is opened, or gone, before the second lands', () => {
    const isClose = (deck: Deck): boolean => {
      const [one, two] = (deck.pair ?? []).map((id) => idsOf(deck).indexOf(id));
      return Math.abs((one ?? 0) - (two ?? 0)) < 6;
    };
    expect(seedsWhere(usual, isClose)).toEqual([]);
  });

  it('of the opening comes one after the other: their faces tell them apart', () => {
    const [one, two] = harbour.opening.map((id) => harbour.messages.find((message) => message.id === id) ?? aMessage());
    expect(one?.sender.role).not.toBe(two?.sender.role);
    expect(one?.facts.tie).not.toBe(two?.facts.tie);
    expect(firstSixWords(one?.body ?? '')).not.toBe(firstSixWords(two?.body ?? ''));
  });
});

describe('successive shifts', () => {
  it('repeat little while fresh messages are left, and then begin with what was met longest ago', () => {
    const met: string[] = [];
    const repeats: number[] = [];
    for (let shift = 0; shift < 10; shift++) {
      const ids = idsOf(deal({ seed: 1000 + shift, avoid: met }));
      repeats.push(ids.filter((id) => met.includes(id)).length);
      met.push(...ids);
    }
    expect(repeats.slice(0, 3).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2);
    expect(Math.max(...repeats)).toBeLessThanOrEqual(8);
  });

  it('never deal a message to be avoided while there is another of its kind', () => {
    const messages = someMessages(48);
    const avoid = messages.slice(0, 24).map((message) => message.id);
    for (let seed = 0; seed < 50; seed++)
      expect(idsOf(aDeck({ pack: aPack({ messages }), seed, avoid })).filter((id) => avoid.includes(id))).toEqual([]);
  });

  it('count a message by its latest meeting', () => {
    const messages = someMessages(24)
      .slice(0, 13)
      .map((message) => ({ ...message, facts: aMessage().facts }));
    const avoid = [...messages.map((message) => message.id), 'message-1'];
    for (let seed = 0; seed < 20; seed++)
      expect(idsOf(aDeck({ pack: aPack({ messages }), seed, avoid }))).not.toContain('message-1');
  });
});

describe('names', () => {
  it('do not touch a verdict: whoever writes, the judgement is the same', () => {
    const writers = people.people.slice(0, 12);
    for (const message of harbour.messages) {
      const situation = situationOf(message.facts, harbour.persona, needsOf(harbour.persona));
      for (const action of ACTIONS) {
        const plain = judge(message, action, situation, guidance);
        for (const writer of writers)
          expect(judge(nameSender(message, writer), action, situation, guidance)).toEqual(plain);
      }
    }
  });

  it('may hold any character', () => {
    const odd = { id: 'odd', first: '$&', last: "{first}$'", region: 'asia', gender: 'x', disc: 1 } as const;
    expect(nameSender(aMessage({ body: 'From {first} {last}, who asks.' }), odd).body).toBe(
      "From $& {first}$', who asks.",
    );
  });
});

describe('a tiny pack', () => {
  it('of one message gives a deck of one', () => {
    for (const scope of ['usual', 'first'] as const)
      expect(idsOf(aDeck({ pack: aPack({ messages: [aMessage()] }), scope }))).toEqual(['a-message']);
  });

  it.for([1, 2, 3, 5, 6, 7, 11, 12, 13])('of %i messages gives each at most once', (count) => {
    for (let seed = 0; seed < 20; seed++) {
      const ids = idsOf(
        aDeck({ pack: aPack({ messages: someMessages(count) }), seed, scope: seed % 2 ? 'first' : 'usual' }),
      );
      expect(ids).toHaveLength(Math.min(12, count));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('of reserved messages gives an empty deck', () => {
    expect(aDeck({ pack: aPack({ messages: [aMessage({ reserved: true })] }), scope: 'first' })).toMatchObject({
      cards: [],
      memo: null,
      echoes: [],
      pair: null,
    });
  });

  it('has no memo where it could change nothing that comes', () =>
    expect(aDeck({ pack: aPack({ messages: someMessages(6) }) }).memo).toBeNull());

  it('deals a follow-up only together with its source', () => {
    const opening = { reply: 'So glad!', decline: 'A pity.', ignore: 'Hello?', block: 'Well.' };
    const [source, ...rest] = someMessages(12);
    const later = aMessage({ id: 'later', follows: { message: 'message-1', opening } });
    const hidden = aPack({ messages: [{ ...(source ?? aMessage()), reserved: true }, ...rest, later] });
    for (let seed = 0; seed < 20; seed++) expect(idsOf(aDeck({ pack: hidden, seed }))).not.toContain('later');
  });

  it('with a lopsided key is filled with what there is', () => {
    const messages = someMessages(20).map((message) => ({
      ...message,
      facts: aMessage({ facts: FACTS_FOR.block }).facts,
    }));
    expect(idsOf(aDeck({ pack: aPack({ messages }) }))).toHaveLength(12);
  });
});

describe('late letters', () => {
  const missed = [
    aMessage({ id: 'one' }),
    aMessage({ id: 'two', ...ROOM_OFFER }),
    aMessage({ id: 'three', facts: { openUntil: 5 } }),
  ];
  const shift = layDeck([aMessage({ id: 'answered' }), ...missed], {
    memo: memoBefore(2),
    echoes: [{ messageId: 'one', after: 3 }],
  });
  const late = dealLate(shift, ['three', 'one', 'two'], { answered: 'decline' }, []);

  it('are those that slid off, in their old order, eight days older', () => {
    expect(idsOf(late)).toEqual(['one', 'two', 'three']);
    expect(late.cards.map((card) => card.message.facts.sentDaysAgo)).toEqual([9, 9, 9]);
  });

  it('are judged by the needs that the shift ended with, and no memo comes again', () => {
    expect(late).toMatchObject({ memo: null, echoes: [], needs: afterMemo(needsOf(aPersona()), A_MEMO) });
  });

  it.for([
    ['one', 'late-open', 'reply'],
    ['two', 'template-fit', 'reply'],
    ['three', 'closed', 'ignore'],
  ] as const)('%s is ruled %s: %s', ([id, ruleId, best]) => {
    const message = late.cards.find((card) => card.message.id === id)?.message ?? aMessage();
    expect(ruleOn(message, situationOf(message.facts, late.persona, late.needs), guidance)).toMatchObject({
      ruleId,
      best,
    });
  });
});
