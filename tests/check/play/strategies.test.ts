// The scale, tried out: reference players keep their order over 200 rounds of each shipped pack.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playRound } from '../../../src/check/play/play-round.ts';
import { publicMessage } from '../../../src/check/play/public-message.ts';
import { randomFrom, simulate, type Simulation } from '../../../src/check/play/simulate.ts';
import { STRATEGIES, strategyNamed } from '../../../src/check/play/strategies.ts';
import type { BlindStrategy } from '../../../src/check/play/strategy.ts';
import { diceFrom } from '../../../src/engine/deal/dice.ts';
import { startRound } from '../../../src/engine/play/round.ts';
import type { Pack } from '../../../src/pack/pack-schema.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import { aDeck, aGuidance, aPack, aPeople, someMessages } from '../../builders.ts';

function load(name: string): Pack {
  const text = readFileSync(new URL(`../../../scenarios/packs/${name}.json`, import.meta.url), 'utf8');
  const parsed = parsePack(text, `${name}.json`, aGuidance());
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return parsed.pack;
}

const shipped = load('harbour-talks');
const setup = { pack: shipped, guidance: aGuidance(), people: aPeople(), rounds: 200, seed: 1 };

/** The mean judgement of each strategy on a pack; each plays once. */
function playedOn(pack: Pack): { played: (name: string) => Simulation; mean: (name: string) => number } {
  const results = new Map<string, Simulation>();
  const played = (name: string): Simulation => {
    const strategy = strategyNamed(name);
    if (!strategy) throw new Error(`no strategy ${name}`);
    const result = results.get(name) ?? simulate({ ...setup, pack, strategy });
    results.set(name, result);
    return result;
  };
  return { played, mean: (name) => played(name).judgement.mean ?? -1 };
}

describe.each([
  { shifts: 'with a memo', pack: shipped },
  { shifts: 'without a memo', pack: { ...shipped, memos: [] } },
  { shifts: 'of the designer’s inbox', pack: load('design-desk') },
])('over 200 rounds $shifts', ({ pack }) => {
  const { played, mean } = playedOn(pack);

  test('the expert earns everything', () => {
    expect(played('expert')).toMatchObject({
      readsKey: true,
      rounds: 200,
      judgement: { mean: 100, sd: 0 },
      withheld: 0,
      credit: { mean: 100 },
    });
  });

  test.each(['reply-all', 'decline-all', 'ignore-all', 'block-all'])('%s earns nothing', (name) => {
    expect(mean(name)).toBe(0);
  });

  test('nor do dice', () => {
    expect(mean('random')).toBeLessThanOrEqual(5);
  });

  test('care, an average day, haste and rules of thumb stand in this order', () => {
    expect(mean('expert')).toBeGreaterThan(mean('slow-careful'));
    expect(mean('slow-careful')).toBeGreaterThan(mean('average') + 20);
    expect(mean('average')).toBeGreaterThan(mean('fast-sloppy') + 10);
    expect(mean('fast-sloppy')).toBeGreaterThan(mean('random'));
  });

  test.each(['keyword', 'known-sender', 'first-words'])('%s does not replace judgement', (name) => {
    expect(mean(name)).toBeLessThan(30);
  });

  test.each(['never-ignore', 'over-blocker', 'over-replier'])('%s is a costly habit', (name) => {
    expect(mean(name)).toBeLessThan(70);
  });
});

test('the same seed plays the same rounds', () => {
  const strategy = strategyNamed('average');
  expect(strategy && simulate({ ...setup, strategy, rounds: 20 })).toEqual(
    strategy && simulate({ ...setup, strategy, rounds: 20 }),
  );
});

test('every strategy has its own name, and says whether it reads the key', () => {
  expect(new Set(STRATEGIES.map((strategy) => strategy.name)).size).toBe(STRATEGIES.length);
  expect(STRATEGIES.filter((strategy) => !strategy.readsKey)).toHaveLength(8);
});

test('a strategy is shown what a player sees, and nothing of the key', () => {
  const seen: string[] = [];
  const watcher: BlindStrategy = {
    name: 'watcher',
    readsKey: false,
    decide(message) {
      seen.push(JSON.stringify(Object.keys(message)));
      expect(JSON.stringify(message)).not.toMatch(/"(facts|why|cues|decides|best|override|tone|difficulty)"/);
      return 'ignore';
    },
  };
  const round = playRound(aDeck(), aGuidance(), watcher, randomFrom(diceFrom(1)));
  expect(round.isOver).toBe(true);
  expect(round.filed).toHaveLength(12);
  expect(new Set(seen)).toEqual(
    new Set([
      JSON.stringify(['face', 'body', 'slips', 'mutual', 'note', 'overloaded', 'sentDaysAgo', 'persona', 'memo']),
    ]),
  );
});

test('memo and goals are shown once the memo has been read', () => {
  const deck = aDeck();
  const round = startRound(deck, aGuidance(), { wpm: 120, clock: 'off', coach: 'harmful', isLate: false });
  const message = deck.cards[0]!.message;
  expect(publicMessage(round, message)).toMatchObject({ memo: null, persona: { needs: ['speakers for spring'] } });
  expect(publicMessage({ ...round, memo: 'read' }, message)).toMatchObject({
    memo: deck.memo?.text,
    persona: { needs: ['speakers for spring', 'a room by Friday'] },
  });
});

test('a pack too small for a judgement withholds it', () => {
  const strategy = strategyNamed('expert');
  const result = strategy && simulate({ ...setup, pack: aPack({ messages: someMessages(6) }), strategy, rounds: 3 });
  expect(result).toMatchObject({ judgement: { mean: null, sd: null }, withheld: 3, bands: { none: 3 } });
});
