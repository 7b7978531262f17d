// What simulated shifts leave behind for the next: the same as on the device of a player.
import { expect, it } from 'vitest';
import { type Memory, NOTHING_YET, remember } from '../../../src/check/play/memory.ts';
import { playShift } from '../../../src/check/play/reader.ts';
import { dealDeck } from '../../../src/engine/deal/deck.ts';
import { settle } from '../../../src/engine/play/round.ts';
import { aGuidance, aPeople, FACTS_FOR, harbourPack } from '../../builders.ts';
import { beginWith, file, letter, make } from '../../engine/table-top.ts';

const large = { facts: FACTS_FOR.decline };

it('what was answered is met, the latest last; a fair no is known, a harsh one is not', () => {
  const round = make(
    beginWith([letter('no', large), letter('yes'), letter('later')]),
    ...file('no', 'decline', 100),
    ...file('yes', 'reply', 1700),
  );
  const memory = remember({ ...NOTHING_YET, avoid: ['no', 'old'] }, round);
  expect([memory.avoid, memory.declined]).toEqual([['old', 'no', 'yes'], ['no']]);
});

it('a later answer takes the place of a fair no', () => {
  const round = make(beginWith([letter('no', large), letter('other')]), ...file('no', 'reply', 100));
  expect(remember({ ...NOTHING_YET, declined: ['no', 'other'] }, round).declined).toEqual(['other']);
});

it('what the bell swept lies in the pile until it is dealt, behind what lay there', () => {
  const shift = beginWith([letter('dealt'), letter('swept')], {}, { bell: 1 });
  const memory = remember({ ...NOTHING_YET, pile: ['older', 'dealt'] }, settle(shift, 10 ** 6));
  expect(memory.pile).toEqual(['older', 'dealt', 'swept']);
});

it('senders who were declined fairly write again to a reader who goes on', () => {
  let memory: Memory = NOTHING_YET;
  const returned: string[] = [];
  for (let shift = 2; shift < 40; shift++) {
    const { avoid, pile, declined } = memory;
    const deck = dealDeck(harbourPack(), aGuidance(), aPeople(), { seed: shift, shift, avoid, pile, declined });
    returned.push(...deck.cards.flatMap(({ message }) => (message.returns ? [message.id] : [])));
    memory = remember(memory, playShift(deck, aGuidance(), { wpm: 180, plannedWpm: 180, order: 'as-they-come' }).round);
  }
  expect(new Set(returned).size).toBeGreaterThanOrEqual(3);
});
