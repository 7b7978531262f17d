// Five like these: begun from a debrief, without a clock, explained at once, and counted nowhere.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildReport } from '../../../src/engine/report/report.ts';
import { replay } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { keepRound, startFive, startShift } from '../../../src/game/shift/deal.ts';
import type { Library } from '../../../src/library/library.ts';
import { verdictHistory } from '../../../src/shell/kept/history.ts';
import { pile } from '../../../src/shell/kept/pile.ts';
import { keptCork } from '../../../src/shell/kept/postcards.ts';
import { shelf } from '../../../src/shell/kept/shelf.ts';
import { changeSettings, resetSettings, settings } from '../../../src/shell/settings/settings.ts';
import { aGuidance, aPack, aPeople, someMessages } from '../../builders.ts';
import { cardRead, file } from '../../engine/table-top.ts';

const news = 'The u stood for ugly.';
const ECHO = { reply: news, decline: news, ignore: news, block: news };
const pack = aPack({ messages: someMessages(36).map((message) => ({ ...message, echo: ECHO })) });
const library: Library = { guidance: aGuidance(), people: aPeople() };
const RULE = 'stranger-question';

function five() {
  const shift = startShift(pack, library, 'shift', 7);
  const play = startFive(pack, library, shift, RULE, 8);
  shift.close();
  play.close();
  return play;
}

/** Every letter of it answered with a reply. */
function replied(play: ReturnType<typeof five>): Round {
  const { deck, guidance, settings: rules } = play.round.peek();
  const moves = deck.cards.flatMap(({ message }, at) => [
    ...file(message.id, 'reply', at * 100 + 10),
    cardRead(at * 100 + 20),
  ]);
  return replay(deck, guidance, rules, moves);
}

const idsOf = ({ round }: ReturnType<typeof five>): string[] =>
  round.peek().deck.cards.map(({ message }) => message.id);

const forget = (): void => {
  shelf.clear();
  resetSettings();
};
beforeEach(forget);
afterEach(forget);

it('are dealt on the rule, with the clock off and the coach at hand', () => {
  const play = five();
  expect(play.dealt).toMatchObject({ rule: RULE, seed: 8, late: null });
  const { deck, settings: rules } = play.round.peek();
  expect(deck.rule).toBe(RULE);
  expect(deck.cards).toHaveLength(5);
  expect(rules).toMatchObject({ clock: 'off', coach: 'all', isLate: false });
});

it.for([
  [0, 'first', false],
  [1, 'second', false],
  [2, 'usual', true],
  [9, 'usual', true],
] as const)(
  'after %i shifts before, are met as the shift was: scope %s, pencil %s',
  ([shiftsPlayed, scope, hasPencil]) => {
    changeSettings({ shiftsPlayed });
    const play = five();
    const { deck } = play.round.peek();
    expect([deck.scope, play.view.peek().hasPencil]).toEqual([scope, hasPencil]);
    expect(deck).toMatchObject({ memo: null, hasTicks: false });
  },
);

it('five more, and five more again, are others as long as there are others', () => {
  const first = five();
  const second = startFive(pack, library, first, RULE, 9);
  const third = startFive(pack, library, second, RULE, 10);
  second.close();
  third.close();
  const [one, two, three] = [first, second, third].map(idsOf);
  expect(new Set([...(one ?? []), ...(two ?? [])]).size).toBe(10);
  expect(new Set([...(two ?? []), ...(three ?? [])]).size).toBe(10);
  expect(third.dealt.avoid).toEqual([...(one ?? []), ...(two ?? [])]);
});

it('are no shift: neither history, pile, cork, pace nor the count of shifts takes note of them', () => {
  const play = five();
  const round = replied(play);
  const report = buildReport(round);
  expect(round.isOver).toBe(true);
  pile.sweep(pack.id, [], idsOf(play).slice(0, 2));
  keptCork.pin(pack.id, [{ messageId: 'a', personId: 'noor', disc: 1, first: 'Noor', text: 'Hi.', action: 'reply' }]);
  const kept = () => [verdictHistory.peek().length, settings.peek(), pile.of(pack.id), keptCork.of(pack.id)];
  const before = kept();
  keepRound(round, { ...report, swept: idsOf(play).slice(3) });
  expect(kept()).toEqual(before);
});
