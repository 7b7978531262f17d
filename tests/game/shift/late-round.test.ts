// From a shift to the round of what slid off.
import { expect, it } from 'vitest';
import { dealDeck } from '../../../src/engine/deal/deck.ts';
import { buildReport, type Report } from '../../../src/engine/report/report.ts';
import { startRound } from '../../../src/engine/play/round.ts';
import { startLate, startShift } from '../../../src/game/shift/deal.ts';
import type { Library } from '../../../src/library/library.ts';
import { aGuidance, aPack, aPeople } from '../../builders.ts';
import { file, make, QUIET } from '../../engine/table-top.ts';

const pack = aPack();
const library: Library = { guidance: aGuidance(), people: aPeople() };

it('the late letters know what was done with the others', () => {
  const shift = startShift(pack, library, 'calm', 7);
  const { deck } = shift.round.peek();
  shift.close();
  const [first, second, missed] = deck.cards.map((card) => card.message.id);
  if (!first || !second || !missed) throw new Error('the deck is too small');
  const played = make(
    startRound(deck, library.guidance, { ...QUIET, clock: 'off' }),
    ...file(first, 'reply', 10),
    ...file(second, 'ignore', 20),
  );
  const report: Report = { ...buildReport(played), missed: [missed], comingBack: [missed] };
  const late = startLate(pack, library, shift, report);
  const dealtLate = late.round.peek().deck;
  late.close();
  expect(dealtLate.done).toEqual({ [first]: 'reply', [second]: 'ignore' });
  expect(dealtLate.cards.map((card) => card.message.id)).toEqual([missed]);
});

it('is dealt from the very deck of the shift', () => {
  const shift = startShift(pack, library, 'calm', 7);
  const { deck } = shift.round.peek();
  shift.close();
  const { seed, castSeed, avoid, declined, scope } = shift.dealt;
  expect(deck).toEqual(dealDeck(pack, library.guidance, library.people, { seed, castSeed, avoid, declined, scope }));
});
