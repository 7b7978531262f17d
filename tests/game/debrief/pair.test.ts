import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Card, dealDeck } from '../../../src/engine/deal/deck.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import { startRound } from '../../../src/engine/play/round.ts';
import { differingRuns } from '../../../src/game/debrief/diff.ts';
import { pairView } from '../../../src/game/debrief/pair.ts';
import { parseGuidance, parsePack, parsePeople } from '../../../src/pack/parse.ts';

const read = (path: string): string => readFileSync(new URL(`../../../scenarios/${path}`, import.meta.url), 'utf8');
const guidance = parseGuidance(read('guidance/professional-messages.json'), 'guidance');
const people = parsePeople(read('people.json'), 'people');
if (!guidance.ok || !people.ok) throw new Error('the library does not parse');
const pack = parsePack(read('packs/harbour-talks.json'), 'pack', guidance.guidance);
if (!pack.ok) throw new Error('the pack does not parse');

const dealt = dealDeck(pack.pack, guidance.guidance, people.people, { seed: 1 });
const sender = dealt.cards[0]?.sender;
const pairIds = [...new Set(pack.pack.messages.flatMap((message) => message.pair ?? []))];

function viewOf(pairId: string) {
  const cards: Card[] =
    pack.ok && sender
      ? pack.pack.messages.filter((message) => message.pair === pairId).map((message) => ({ message, sender }))
      : [];
  const [one, two] = cards;
  if (!one || !two || !guidance.ok) throw new Error(`${pairId} is not a pair`);
  const deck = {
    ...dealt,
    cards,
    gaps: [100, 100],
    echoes: [],
    turn: null,
    pair: [one.message.id, two.message.id] satisfies [string, string],
  };
  const round = startRound(deck, guidance.guidance, { wpm: 120, clock: 'off', coach: 'harmful', isLate: false });
  return pairView(round, buildReport(round));
}

describe('pairView', () => {
  it.each(pairIds)('%s has a right answer among four', (pairId) => {
    const view = viewOf(pairId);
    expect(view).not.toBeNull();
    expect(new Set(view?.choices).size).toBe(4);
    expect(view?.right.length).toBeGreaterThan(0);
    for (const right of view?.right ?? []) expect(view?.choices).toContain(right);
    expect(view?.sides[0].saying).not.toBe(view?.sides[1].saying);
    expect(view?.sides[0].best).not.toBe(view?.sides[1].best);
  });

  it('finds the fact that makes the difference, not just one that differs', () => {
    expect(viewOf('logbook-question')?.right).toEqual(['ask']);
    expect(viewOf('two-robins')?.right).toEqual(['addressee']);
    expect(viewOf('shared-file')?.right).toEqual(['link']);
    expect(viewOf('stern-visitor')?.right).toEqual(['manner']);
  });
});

describe('differingRuns', () => {
  it('marks what one text has and the other has not', () => {
    const [one, two] = differingRuns('Hello. Who kept the 1911 book?', 'Hello. Could you read all pages?');
    expect(one).toEqual([
      { text: 'Hello. ', isDifferent: false },
      { text: 'Who kept the 1911 book?', isDifferent: true },
    ]);
    expect(two.map((run) => run.isDifferent)).toEqual([false, true]);
  });

  it('keeps every character', () => {
    const texts = ['a b\n\nc d, e', 'a x c\n\nd e. f'] as const;
    const runs = differingRuns(...texts);
    expect(runs.map((side) => side.map((run) => run.text).join(''))).toEqual([...texts]);
  });

  it('finds nothing in equal texts', () => {
    expect(differingRuns('one two', 'one two')[0]).toEqual([{ text: 'one two', isDifferent: false }]);
  });
});
