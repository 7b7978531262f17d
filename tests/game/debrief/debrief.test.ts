// What a debrief says before anything else: its title, the one next step, and the rule that five more would be about.
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { buildReport, type Report } from '../../../src/engine/report/report.ts';
import { fiveOn, nextStepOf, ruleMissedMost } from '../../../src/game/debrief/next-step.ts';
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

describe('the rule that was missed most', () => {
  const played = (...done: [string, 'reply' | 'decline' | 'ignore', object][]): Report => {
    const start = begin(layDeck(done.map(([id, , facts]) => letter(id, { facts }))), { clock: 'off', coach: 'all' });
    const end = done.reduce(
      (now, [id, action], at) => make(now, ...file(id, action, at * 10 + 5), cardRead(at * 10 + 6)),
      start,
    );
    return buildReport(end);
  };

  it('is the one on which most credit was lost in all', () => {
    const report = played(
      ['a', 'reply', FACTS_FOR.block], // harmful: 150 lost
      ['b', 'ignore', FACTS_FOR.reply], // wrong: 100 lost
      ['c', 'ignore', FACTS_FOR.reply],
    );
    expect(ruleMissedMost(report)).toBe('stranger-question');
    expect(ruleMissedMost({ verdicts: report.verdicts.slice(0, 2) })).toBe('scam');
  });

  it('is none where every choice served, or readers differ', () => {
    expect(ruleMissedMost(played(['a', 'reply', FACTS_FOR.reply]))).toBeNull();
    const { verdicts } = played(['a', 'ignore', FACTS_FOR.reply]);
    expect(ruleMissedMost({ verdicts: verdicts.map((verdict) => ({ ...verdict, isContested: true })) })).toBeNull();
  });
});

describe('the next step', () => {
  const verdicts = buildReport(make(begin(layDeck(letters(1))), ...file('l0', 'ignore', 10))).verdicts;

  it('is for those who still wait, then for what was missed, then the next shift', () => {
    expect(nextStepOf(round, reportOf({ comingBack: ids(1), verdicts }))).toBe('late');
    expect(nextStepOf(round, reportOf({ verdicts }))).toBe('five');
    expect(nextStepOf(round, reportOf({ verdicts: [] }))).toBe('again');
  });

  it('offers no five that would leave the late letters behind', () => {
    expect(fiveOn(round, reportOf({ verdicts }))).toBe('stranger-question');
    expect(fiveOn(round, reportOf({ comingBack: ids(1), verdicts }))).toBeNull();
  });

  it('after late answers, or five on a rule, is another shift; five more of the same remain on offer', () => {
    expect(nextStepOf(round, reportOf({ isLate: true, verdicts }))).toBe('again');
    expect(nextStepOf(practised, reportOf({ verdicts }))).toBe('again');
    expect(fiveOn(practised, reportOf({ verdicts: [] }))).toBe('big-ask-stranger');
    expect(fiveOn(round, reportOf({ isLate: true, verdicts }))).toBeNull();
  });
});
