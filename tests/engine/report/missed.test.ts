// A letter that slides off the desk is missed, opened or not: unjudged, and back later. Looking never costs more than
// not looking.
import { describe, expect, it } from 'vitest';
import { dealLate } from '../../../src/engine/deal/deck.ts';
import { buildReport, type Report } from '../../../src/engine/report/report.ts';
import type { Move, Round } from '../../../src/engine/play/round-state.ts';
import { settle } from '../../../src/engine/play/round.ts';
import { beginWith, file, idsAt, letter, letters, make, open, putBack } from '../table-top.ts';

/** Twelve letters of which the first and some later ones slide off; `looks` are made at the first while it lies there. */
function shiftWith(...looks: readonly Move[]): Round {
  const dealt = [letter('gone', { facts: { ask: 'large' }, difficulty: 3 }), ...letters(11)];
  let round = make(beginWith(dealt), ...looks);
  round = settle(round, 50_000);
  for (let at = 0; at < 11; at++) {
    const now = Math.max(round.lastMs, 50_000 + at * 10_000);
    round = settle(round, now);
    const next = idsAt(round, 'desk')[0];
    if (next) round = make(round, ...file(next, 'reply', now));
  }
  return round;
}

const unopened = shiftWith();
const opened = shiftWith(open('gone', 100), putBack(4100));

/** What a report says apart from what was read when. */
const judged = (report: Report): Report => ({ ...report, shownWpm: { early: null, all: null } });

describe('a letter that slides off', () => {
  it.for([
    ['unopened', unopened],
    ['opened', opened],
  ] as const)('%s is missed and not judged', ([, round]) => {
    const report = buildReport(round);
    expect(report).toMatchObject({ missed: ['gone'], judged: 11, sumCredit: 1100, total: 12 });
    expect(report.verdicts.map(({ messageId }) => messageId)).not.toContain('gone');
  });

  it('counts the same whether it was opened or not', () => {
    expect(judged(buildReport(opened))).toEqual(judged(buildReport(unopened)));
  });

  it('is told of by its name alone: no key, no reason, no slip, no rule', () => {
    const { missed, comingBack, ...rest } = buildReport(opened);
    expect([missed, comingBack]).toEqual([['gone'], ['gone']]);
    expect(JSON.stringify(rest)).not.toContain('gone');
  });

  it('comes back, and is decided then', () => {
    const late = dealLate(opened.deck, buildReport(opened).comingBack, {}, []);
    expect(late.cards.map(({ message }) => message.id)).toEqual(['gone']);
    expect(late.cards[0]?.message.facts.sentDaysAgo).toBe((opened.deck.cards[0]?.message.facts.sentDaysAgo ?? 0) + 8);
  });
});
