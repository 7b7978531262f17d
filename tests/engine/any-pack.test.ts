// Whatever a pack holds, as long as its door lets it in: it can be dealt, played and reported.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealLate } from '../../src/engine/deal/deck.ts';
import { buildReport } from '../../src/engine/report/report.ts';
import { onDesk, settle, startRound, step } from '../../src/engine/play/round.ts';
import type { Message, Pack } from '../../src/pack/pack-schema.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { aDeck, aGuidance, aMessage, aPack, aPersona, packText } from '../builders.ts';
import { QUIET } from './table-top.ts';
import { ACTIONS, EFFORTS, MANNERS, SCOPES, TIERS, TIES } from '../../src/pack/words.ts';

const four = { reply: 'So glad!', decline: 'A pity.', ignore: 'Hello?', block: 'Well.' };
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
const tierReason = fc.record({
  action: fc.constantFrom(...ACTIONS),
  tier: fc.constantFrom(...TIERS.filter((tier) => tier !== 'best')),
});

const anyMessage = fc.record({
  facts: fc.record({
    topic: fc.constantFrom('speakers', ...Object.keys(aPersona().topics)),
    effort: fc.constantFrom(...EFFORTS),
    wants: fc.constantFrom('answer' as const, 'yes' as const),
    ask: fc.constantFrom('small' as const, 'medium' as const, 'large' as const, 'growing' as const),
    manner: fc.constantFrom(...MANNERS),
    tie: fc.constantFrom(...TIES),
    misdirected: fc.boolean(),
    canHelp: fc.boolean(),
    open: fc.boolean(),
    sentDaysAgo: fc.nat({ max: 30 }),
    overloaded: fc.boolean(),
  }),
  difficulty: fc.integer({ min: 1, max: 5 }),
  isReserved: maybe(fc.constant(true)),
  pair: maybe(fc.constantFrom('a', 'b', 'c')),
  follows: maybe(fc.nat({ max: 29 })),
  hasEcho: fc.boolean(),
  note: maybe(fc.constant('harsh remarks')),
  contested: maybe(tierReason),
  isTelling: fc.boolean(), // wants nothing and asks for nothing
});

const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    drafts: fc.array(anyMessage, { minLength: 1, maxLength: 30, size: 'max' }),
    opening: fc.tuple(fc.nat(), fc.nat()),
  })
  .map(({ drafts, opening }) => {
    const idOf = (at: number): string => `m${at % drafts.length}`;
    const reason = 'A reason of some length.';
    const messages = drafts.map((draft, at): Message => {
      const { facts, difficulty, isReserved, pair, follows, hasEcho, note, contested, isTelling } = draft;
      return {
        ...aMessage({
          id: idOf(at),
          facts: isTelling ? { ...facts, wants: 'nothing', ask: 'none' } : facts,
          difficulty,
          words: contested ? { contested: { [contested.action]: { tier: contested.tier, reason } } } : {},
        }),
        ...(isReserved ? { reserved: true } : {}),
        ...(pair ? { pair } : {}),
        ...(follows !== null && idOf(follows) !== idOf(at)
          ? { follows: { message: idOf(follows), opening: four } }
          : {}),
        ...(hasEcho ? { echo: four } : {}),
        ...(note ? { note } : {}),
      };
    });
    return aPack({ messages, opening: [idOf(opening[0]), idOf(opening[1])] });
  });

const anyDeal = fc.record({
  seed: fc.maxSafeInteger(),
  scope: fc.constantFrom(...SCOPES),
  size: fc.integer({ min: 1, max: 20 }),
  shift: fc.nat({ max: 50 }),
  avoid: fc.array(fc.nat({ max: 29 }).map((at) => `m${at}`)),
  pile: fc.array(
    fc.nat({ max: 29 }).map((at) => `m${at}`),
    { maxLength: 8 },
  ),
});

describe('any pack', () => {
  it('passes its own door as text', () => {
    fc.assert(
      fc.property(anyPack, (pack) => parsePack(packText(pack), 'any.json', aGuidance()).ok),
      { numRuns: 100 },
    );
  });

  it('deals different messages, none reserved, as many as asked for where it has them', () => {
    fc.assert(
      fc.property(anyPack, anyDeal, (pack, deal) => {
        const deck = aDeck({ pack, ...deal });
        const ids = deck.cards.map((card) => card.message.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(deal.size);
        expect(ids.length).toBeGreaterThanOrEqual(
          Math.min(deal.size, pack.messages.filter((message) => !message.reserved && !message.follows).length),
        );
        expect(deck.cards.some((card) => card.message.reserved)).toBe(false);
        expect(deck.gaps).toHaveLength(ids.length);
        expect(aDeck({ pack, ...deal })).toEqual(deck);
      }),
      { numRuns: 300 },
    );
  });

  it('deals a follow-up only after its source, by the same sender, and never a chain', () => {
    fc.assert(
      fc.property(anyPack, anyDeal, (pack, deal) => {
        const { cards } = aDeck({ pack, ...deal });
        const followUps = cards.filter((card) => card.message.follows);
        expect(followUps.length).toBeLessThanOrEqual(1);
        for (const followUp of followUps) {
          const source = cards.findIndex((card) => card.message.id === followUp.message.follows?.message);
          expect(source).toBeGreaterThanOrEqual(0);
          expect(source).toBeLessThan(cards.indexOf(followUp));
          expect(cards[source]?.sender).toEqual(followUp.sender);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be played to a report, and what was missed can be answered late', () => {
    fc.assert(
      fc.property(
        anyPack,
        anyDeal,
        fc.constantFrom(...ACTIONS),
        fc.integer({ min: 0, max: 20_000 }),
        (pack, deal, action, paceMs) => {
          const deck = aDeck({ pack, ...deal });
          let round = startRound(deck, aGuidance(), QUIET);
          for (let turn = 0, atMs = 0; turn < 100 && !round.isOver; turn++, atMs += paceMs + 500) {
            round = step(round, { type: 'memoRead', atMs }).round;
            round = step(round, { type: 'open', messageId: onDesk(round)[0]?.messageId ?? '', atMs }).round;
            round = step(
              round,
              action === 'block'
                ? { type: 'answer', action, reason: 'other', isReported: false, atMs }
                : { type: 'answer', action, atMs },
            ).round;
            round = step(round, { type: 'cardRead', atMs }).round;
          }
          expect(round.isOver).toBe(true);
          const report = buildReport(round);
          expect(report.judged + report.missed.length + report.swept.length).toBe(deck.cards.length);
          const late = startRound(dealLate(deck, report.missed, {}, []), aGuidance(), {
            ...QUIET,
            clock: 'off',
            isLate: true,
          });
          expect(late.letters.map((letter) => letter.messageId).toSorted()).toEqual(report.missed.toSorted());
          expect(buildReport(settle(late, 0))).toMatchObject({ isLate: true, band: null });
        },
      ),
      { numRuns: 200 },
    );
  });
});
