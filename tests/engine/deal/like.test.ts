// Five like these: a short deck on the rule that was missed, with near misses among them.
import { describe, expect, it } from 'vitest';
import { type Card, type Deck, dealDeck } from '../../../src/engine/deal/deck.ts';
import { FIVE, needsFor } from '../../../src/engine/deal/like.ts';
import { ruleOn, type Ruling, situationOf } from '../../../src/engine/judge/judge.ts';
import { aDeck, aGuidance, aMessage, aPack, aPeople, FACTS_FOR, harbourPack, someMessages } from '../../builders.ts';

const guidance = aGuidance();
const harbour = harbourPack();

const deal = (rule: string, seed = 3, avoid: readonly string[] = []): Deck =>
  dealDeck(harbour, guidance, aPeople(), { seed, rule, size: FIVE, avoid });
const rulingOn = (deck: Deck, { message }: Card): Ruling =>
  ruleOn(message, situationOf(message.facts, deck.persona, deck.needs), guidance);
const rulings = (deck: Deck): Ruling[] => deck.cards.map((card) => rulingOn(deck, card));
const idsOf = (deck: Deck): string[] => deck.cards.map((card) => card.message.id);

/** Rules that a message of the shipped pack can come under. */
const met = guidance.rules
  .map(({ id }) => id)
  .filter((id) =>
    harbour.messages.some((message) => message.under[id] && !message.follows && !message.returns && !message.reserved),
  );
const SEEDS = [1, 2, 3, 4, 5, 6];
const decks = met.flatMap((rule) => SEEDS.map((seed) => ({ rule, deck: deal(rule, seed) })));

describe('five like these', () => {
  it('are five different letters, and no memo', () => {
    expect(met.length).toBeGreaterThan(20);
    for (const { rule, deck } of decks) {
      expect(deck).toMatchObject({ rule, memo: null });
      expect(new Set(idsOf(deck)).size).toBe(FIVE);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    for (const rule of met) expect(deal(rule, 9)).toEqual(deal(rule, 9));
    const several = met.filter(
      (rule) => new Set(SEEDS.map((seed) => idsOf(deal(rule, seed)).toSorted().join())).size > 1,
    );
    expect(several.length).toBeGreaterThan(met.length / 2);
  });

  it('hold the rule itself wherever the pack can meet it', () => {
    for (const { rule, deck } of decks) expect(rulings(deck).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it('ask for more than one answer: repeating oneself fails on two of them', () => {
    for (const { rule, deck } of decks) {
      const best = rulings(deck).find(({ ruleId }) => ruleId === rule)?.best;
      expect(rulings(deck).filter((ruling) => ruling.best !== best).length, `${rule} ${deck.seed}`).toBe(2);
    }
  });

  it('fill up by the same guideline where too few come under the rule', () => {
    const deck = deal('hour-known'); // one message of the pack
    const because = (ruling: Ruling): readonly string[] =>
      guidance.rules.find(({ id }) => id === ruling.ruleId)?.because[ruling.best] ?? [];
    const own = rulings(deck).find(({ ruleId }) => ruleId === 'hour-known');
    const alike = rulings(deck).filter((ruling) => ruling.best === own?.best);
    expect(alike).toHaveLength(3);
    for (const ruling of alike) expect(because(ruling).some((id) => own && because(own).includes(id))).toBe(true);
  });

  it('never deal what is reserved, nor a follow-up without its source', () => {
    for (const { deck } of decks)
      expect(deck.cards.filter(({ message }) => message.reserved || message.follows)).toEqual([]);
    const pack = aPack({ messages: someMessages(24).map((message, at) => ({ ...message, reserved: at < 19 })) });
    const ids = idsOf(aDeck({ pack, rule: 'stranger-question', size: FIVE }));
    expect(ids.toSorted()).toEqual(['message-20', 'message-21', 'message-22', 'message-23', 'message-24']);
  });

  it('leave what was met lately to the last', () => {
    const avoid = idsOf(deal('known-question'));
    expect(idsOf(deal('known-question', 3, avoid)).some((id) => avoid.includes(id))).toBe(false);
  });

  it('bring other near misses the next time, even where the rule has no other letters', () => {
    for (const { rule, deck } of decks) {
      const bestOf = ({ ruleId, best }: Ruling): string => (ruleId === rule ? best : '');
      const own = rulings(deck).map(bestOf).find(Boolean);
      const missesOf = (dealt: Deck): string[] => idsOf(dealt).filter((_, at) => rulings(dealt)[at]?.best !== own);
      const again = deal(rule, deck.seed + 100, idsOf(deck));
      expect(missesOf(again), `${rule} ${deck.seed}`).toHaveLength(2);
      expect(
        missesOf(again).filter((id) => idsOf(deck).includes(id)),
        `${rule} ${deck.seed}`,
      ).toEqual([]);
    }
  });

  it('are judged by needs under which the rule holds: a rule on what is past is met after a memo', () => {
    expect(needsFor(harbour, guidance, 'no-longer-needed').past).not.toEqual([]);
    expect(needsFor(harbour, guidance, 'known-question').past).toEqual([]);
  });

  it('never fail, however small the pack', () => {
    const pack = aPack({ messages: [aMessage({ facts: FACTS_FOR.reply })] });
    expect(aDeck({ pack, rule: 'no-such-rule', size: FIVE }).cards).toHaveLength(1);
  });
});
