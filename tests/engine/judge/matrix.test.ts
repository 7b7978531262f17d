// The key matrix: every situation that facts can make has one ruling.
import { describe, expect, it } from 'vitest';
import { CREDIT, matches, ruleFor, type Ruling, ruleOn, type Situation } from '../../../src/engine/judge/judge.ts';
import { aGuidance, aMessage } from '../../builders.ts';
import {
  ACTIONS,
  type Action,
  ASKS,
  CAPACITIES,
  EFFORTS,
  MANNERS,
  RELEVANCES,
  type Tier,
  TIES,
  WANTS,
} from '../../../src/pack/words.ts';

const guidance = aGuidance();
const message = aMessage({ under: {} });
const BOTH = [false, true] as const;

/** All situations that facts can make: an ask of none goes with wanting nothing, and only with that. */
function* everySituation(): Generator<Situation> {
  for (const effort of EFFORTS)
    for (const wants of WANTS)
      for (const ask of ASKS)
        for (const manner of MANNERS)
          for (const tie of TIES)
            for (const relevance of RELEVANCES)
              for (const capacity of CAPACITIES)
                for (let flags = 0; flags < 32; flags++) {
                  const flag = (bit: number): boolean => BOTH[(flags >> bit) & 1] === true;
                  if ((wants === 'nothing') !== (ask === 'none')) continue;
                  yield {
                    effort,
                    wants,
                    ask,
                    manner,
                    tie,
                    relevance,
                    capacity,
                    misdirected: flag(0),
                    canHelp: flag(1),
                    open: flag(2),
                    late: flag(3),
                    overloaded: flag(4),
                  };
                }
}

const situations = [...everySituation()];
const rulings: Ruling[] = situations.map((situation) => ruleOn(message, situation, guidance));

/** Gathers offenders instead of asserting 110,592 times, so that a failure names a few and the test stays quick. */
function offenders(isWrong: (ruling: Ruling, situation: Situation) => boolean): unknown[] {
  return situations
    .flatMap((situation, at) =>
      rulings[at] && isWrong(rulings[at], situation) ? [{ situation, ruling: rulings[at] }] : [],
    )
    .slice(0, 3);
}

describe('every situation that facts can make', () => {
  it('is enumerated', () => expect(situations).toHaveLength(110_592));

  it('is decided by one rule: the first that holds', () => {
    expect(
      offenders(
        (ruling, situation) =>
          ruling.ruleId !==
          guidance.rules.find((rule) => rule.when.some((condition) => matches(condition, situation)))?.id,
      ),
    ).toEqual([]);
  });

  it('has exactly one best action, adjusted or not', () => {
    const bests = (key: Record<Action, Tier>): number => ACTIONS.filter((action) => key[action] === 'best').length;
    expect(
      offenders(
        (ruling, situation) =>
          bests(ruling.key) !== 1 ||
          bests(ruleFor(situation, guidance).tiers) !== 1 ||
          ruling.key[ruling.best] !== 'best',
      ),
    ).toEqual([]);
  });

  it('keeps its best action when it is adjusted', () => {
    expect(offenders((ruling, situation) => ruleFor(situation, guidance).tiers[ruling.best] !== 'best')).toEqual([]);
  });

  it('is lifted by one tier at most and never above fine', () => {
    const rising: Tier[] = ['harmful', 'wrong', 'weak', 'fine', 'best'];
    const isWrong = (ruling: Ruling, situation: Situation): boolean =>
      ACTIONS.some((action) => {
        const from = rising.indexOf(ruleFor(situation, guidance).tiers[action]);
        const to = rising.indexOf(ruling.key[action]);
        const isLifted = ruling.adjustmentIds[action].length > 0;
        return isLifted ? to !== from + 1 || ruling.key[action] === 'best' : to !== from;
      });
    expect(offenders(isWrong)).toEqual([]);
  });

  it('never makes a block right for a civil, rude or bulk message', () => {
    expect(
      offenders(
        (ruling, situation) =>
          ruling.best === 'block' && !['deceptive', 'abusive', 'persistent'].includes(situation.manner),
      ),
    ).toEqual([]);
  });

  it('never asks for an answer to abuse or a scam', () => {
    expect(
      offenders(
        (ruling, situation) => ['deceptive', 'abusive'].includes(situation.manner) && CREDIT[ruling.key.reply] >= 0,
      ),
    ).toEqual([]);
  });
});

describe('the rule table', () => {
  it('has no rule that never wins', () => {
    const winning = new Set(rulings.map((ruling) => ruling.ruleId));
    expect(guidance.rules.map((rule) => rule.id).filter((id) => !winning.has(id))).toEqual([]);
  });

  it('has no row of conditions that never decides', () => {
    const idle = guidance.rules.flatMap((rule) =>
      rule.when
        .filter(
          (condition) =>
            !situations.some(
              (situation, at) =>
                rulings[at]?.ruleId === rule.id && rule.when.find((row) => matches(row, situation)) === condition,
            ),
        )
        .map((condition) => ({ rule: rule.id, condition })),
    );
    expect(idle).toEqual([]);
  });

  it('has no adjustment that never lifts anything', () => {
    const lifting = new Set(rulings.flatMap((ruling) => ACTIONS.flatMap((action) => ruling.adjustmentIds[action])));
    expect(guidance.adjustments.map((adjustment) => adjustment.id).filter((id) => !lifting.has(id))).toEqual([]);
  });

  it.for(guidance.rules)('$id cites guidelines that exist for each of the four actions', (rule) => {
    const known = new Set(guidance.guidelines.map((guideline) => guideline.id));
    for (const action of ACTIONS) {
      expect(rule.because[action].length, action).toBeGreaterThan(0);
      expect(
        rule.because[action].filter((id) => !known.has(id)),
        action,
      ).toEqual([]);
    }
  });
});
