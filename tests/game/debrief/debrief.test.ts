// What a debrief says before anything else: its title, the one next step, and the rule that five more would be about.
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { buildReport, type Report } from '../../../src/engine/report/report.ts';
import {
  type FiveOffer,
  fiveOn,
  missedRules,
  nextStepOf,
  rulesToPractise,
} from '../../../src/game/debrief/next-step.ts';
import { titleOf } from '../../../src/game/debrief/title.ts';
import { FACTS_FOR } from '../../builders.ts';
import { begin, cardRead, file, layDeck, letter, letters, make } from '../../engine/table-top.ts';

const round = begin(layDeck(letters(12)), { clock: 'off' });
const ids = (count: number): string[] => round.letters.slice(0, count).map(({ messageId }) => messageId);
const reportOf = (change: Partial<Report>): Report => ({ ...buildReport(round), judged: 12, ...change });
const practised: Round = { ...round, deck: { ...round.deck, rule: 'big-ask-stranger' } };

describe('the title', () => {
  it.for<[string, Partial<Report>]>([
    ['The desk is clear', {}],
    ['Nine handled, three kept for tomorrow', { judged: 9, swept: ids(3) }],
    ['Ten handled, two slid off', { judged: 10, missed: ids(2) }],
    ['Nine handled, two slid off, one kept for tomorrow', { judged: 9, missed: ids(2), swept: ids(1) }],
    ['Eleven handled, one left out', { judged: 11, skipped: ids(1) }],
    ['One handled, eleven kept for tomorrow', { judged: 1, swept: ids(11) }],
    ['Nothing handled this time, twelve kept for tomorrow', { judged: 0, swept: ids(12) }],
    ['The late ones are answered', { isLate: true, judged: 2 }],
  ])('%s', ([title, change]) => {
    expect(titleOf(round, reportOf(change))).toBe(title);
  });

  it('of five on one rule names the rule in words', () => {
    expect(titleOf(practised, reportOf({ judged: 5 }))).toBe('Practised: a large request from a stranger');
  });
});

describe('the rules that were missed', () => {
  const idsOf = (report: Pick<Report, 'verdicts'>): string[] => missedRules(report).map(({ ruleId }) => ruleId);
  const played = (...done: [string, 'reply' | 'decline' | 'ignore', object][]): Report => {
    const start = begin(layDeck(done.map(([id, , facts]) => letter(id, { facts }))), { clock: 'off', coach: 'all' });
    const end = done.reduce(
      (now, [id, action], at) => make(now, ...file(id, action, at * 10 + 5), cardRead(at * 10 + 6)),
      start,
    );
    return buildReport(end);
  };

  it('begin with the one on which most credit was lost in all', () => {
    const report = played(
      ['a', 'reply', FACTS_FOR.block], // harmful: 150 lost
      ['b', 'ignore', FACTS_FOR.reply], // wrong: 100 lost
      ['c', 'ignore', FACTS_FOR.reply],
    );
    expect(idsOf(report)).toEqual(['stranger-question', 'scam']);
    expect(idsOf({ verdicts: report.verdicts.slice(0, 2) })).toEqual(['scam', 'stranger-question']);
  });

  it('are none where every choice served, or readers differ', () => {
    expect(idsOf(played(['a', 'reply', FACTS_FOR.reply]))).toEqual([]);
    const { verdicts } = played(['a', 'ignore', FACTS_FOR.reply]);
    expect(idsOf({ verdicts: verdicts.map((verdict) => ({ ...verdict, isContested: true })) })).toEqual([]);
  });
});

describe('the next step', () => {
  const verdicts = buildReport(make(begin(layDeck(letters(1))), ...file('l0', 'ignore', 10))).verdicts;
  const offerOf = (report: Report, of: Round = round): FiveOffer | null =>
    fiveOn(of, report, rulesToPractise([], of, report));
  const stepOf = (report: Report, of: Round = round) => nextStepOf(report, offerOf(report, of));

  it('is for those who still wait, then for what was missed, then the next shift', () => {
    expect(stepOf(reportOf({ comingBack: ids(1), verdicts }))).toBe('late');
    expect(stepOf(reportOf({ verdicts }))).toBe('five');
    expect(stepOf(reportOf({ verdicts: [] }))).toBe('again');
  });

  it('offers no five that would leave the late letters behind', () => {
    expect(offerOf(reportOf({ verdicts }))).toEqual({ ruleId: 'stranger-question', kind: 'first', alike: 1 });
    expect(offerOf(reportOf({ comingBack: ids(1), verdicts }))).toBeNull();
  });

  it('tells how many rules were missed alike', () => {
    const twice = [...verdicts, ...verdicts.map((verdict) => ({ ...verdict, ruleId: 'closed' }))];
    expect(offerOf(reportOf({ verdicts: twice }))).toEqual({ ruleId: 'stranger-question', kind: 'first', alike: 2 });
  });

  it('after late answers, or five on a rule, is another shift; five more of the same remain on offer', () => {
    expect(stepOf(reportOf({ isLate: true, verdicts }))).toBe('again');
    expect(stepOf(reportOf({ verdicts }), practised)).toBe('again');
    expect(offerOf(reportOf({ verdicts: [] }), practised)).toMatchObject({ ruleId: 'big-ask-stranger', kind: 'more' });
    expect(offerOf(reportOf({ isLate: true, verdicts }))).toBeNull();
  });

  it('five on a rule lead on to the next rule that the shift had shown', () => {
    const left = rulesToPractise(['big-ask-stranger', 'scam'], practised, reportOf({ verdicts: [] }));
    expect(left).toEqual(['scam']);
    expect(fiveOn(practised, reportOf({ verdicts: [] }), left)).toMatchObject({ ruleId: 'scam', kind: 'next' });
  });
});
