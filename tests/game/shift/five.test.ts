// Five like these: begun from a debrief, without a clock, explained at once, and counted nowhere.
import { expect, it } from 'vitest';
import { buildReport } from '../../../src/engine/report/report.ts';
import { replay } from '../../../src/engine/play/round.ts';
import { keepRound, startFive, startShift } from '../../../src/game/shift/deal.ts';
import type { Library } from '../../../src/library/library.ts';
import { verdictHistory } from '../../../src/shell/kept/history.ts';
import { settings } from '../../../src/shell/settings/settings.ts';
import { aGuidance, aPack, aPeople } from '../../builders.ts';
import { cardRead, file } from '../../engine/table-top.ts';

const pack = aPack();
const library: Library = { guidance: aGuidance(), people: aPeople(), packs: [pack], problems: [] };
const RULE = 'stranger-question';

function five() {
  const shift = startShift(pack, library, 'shift', 7);
  const play = startFive(pack, library, shift.dealt, RULE, 8);
  shift.close();
  return play;
}

it('are dealt on the rule, with the clock off and the coach at hand', () => {
  const play = five();
  expect(play.dealt).toMatchObject({ rule: RULE, seed: 8, late: null });
  const { deck, settings: rules } = play.round.peek();
  play.close();
  expect(deck.rule).toBe(RULE);
  expect(deck.cards).toHaveLength(5);
  expect(rules).toMatchObject({ clock: 'off', coach: 'all', isLate: false });
});

it('are no shift: neither history, nor pace, nor the count of shifts takes note of them', () => {
  const play = five();
  const { deck, guidance, settings: rules } = play.round.peek();
  play.close();
  const moves = deck.cards.flatMap(({ message }, at) => [
    ...file(message.id, 'reply', at * 100 + 10),
    cardRead(at * 100 + 20),
  ]);
  const round = replay(deck, guidance, rules, moves);
  expect(round.isOver).toBe(true);
  const before = [verdictHistory.peek().length, settings.peek()];
  keepRound(round, buildReport(round));
  expect([verdictHistory.peek().length, settings.peek()]).toEqual(before);
});
