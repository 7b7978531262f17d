// Where fair readers differ, the higher tier counts; the card tells both, and explains the tier that the rules give.
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/engine/report/report.ts';
import { cardOf } from '../../../src/engine/deal/deck.ts';
import { feedbackOn } from '../../../src/game/shift/feedback.ts';
import { beginWith, file, letter, make } from '../../engine/table-top.ts';
import type { Tier } from '../../../src/pack/words.ts';

/** The feedback on a decline, which the rules call weak, where others call it `others`. */
function declined(others: Tier | null) {
  const words = others === null ? {} : { contested: { decline: { tier: others, reason: 'Readers split.' } } };
  const round = make(beginWith([letter('l0', { words })], { coach: 'all' }), ...file('l0', 'decline', 10));
  const verdict = round.filed[0]?.verdict;
  if (!verdict) throw new Error('nothing was filed');
  const own = cardOf(round.deck, 'l0')?.message.under[verdict.ruleId]?.why.decline;
  return { verdict, own, feedback: feedbackOn(round, verdict), mastery: buildReport(round).guidelines };
}

describe('a contested answer', () => {
  it.for<[Tier, Tier, number]>([
    ['fine', 'fine', 60],
    ['wrong', 'weak', 20],
  ])('that others call "%s" counts as "%s" for %i', ([others, counted, credit]) => {
    const { verdict, own, feedback } = declined(others);
    expect(verdict).toMatchObject({ tier: counted, credit, isContested: true });
    expect(feedback?.contested).toEqual({ reason: 'Readers split.', byRules: 'weak', byOthers: others });
    expect(feedback?.tiers.decline).toBe(counted);
    expect(feedback?.explanation).toBe(own);
  });

  it('stays out of mastery; one that nobody contests does not', () => {
    expect(declined('fine').mastery).toEqual([]);
    expect(declined(null).mastery).not.toEqual([]);
    expect(declined(null).feedback?.contested).toBeNull();
  });
});
