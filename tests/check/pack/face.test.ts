import type { Message } from '../../../src/pack/pack-schema.ts';
import { describe, expect, test } from 'vitest';
import { bagsOf, balancedAccuracy, chanceAccuracy } from '../../../src/check/text/bayes.ts';
import { checkFace, faceAccuracy, faceTokens, tieRule } from '../../../src/check/pack/keys/face.ts';
import { studyPack } from '../../../src/check/pack/study.ts';
import { diceFrom } from '../../../src/engine/deal/dice.ts';
import { aGuidance, aMessage, aPack, FACTS_FOR, someMessages } from '../../builders.ts';
import { codes, times } from '../codes.ts';
import { ACTIONS } from '../../../src/pack/words.ts';

const body = (word: string, at: number): string =>
  `${word} ${word}x ${word}y word${at} some more words which puzzles me, and still a few more.`;

describe('the learner', () => {
  test('tells classes that words give away, and no others', () => {
    const labels = Array.from({ length: 40 }, (_, at) => at % 2);
    const telling = bagsOf(labels.map((label, at) => [label === 0 ? 'left' : 'right', `w${at}`]));
    const silent = bagsOf(labels.map((_, at) => ['same', `w${at}`]));
    expect(balancedAccuracy(telling, labels, 2)).toBe(1);
    expect(balancedAccuracy(silent, labels, 2)).toBeLessThanOrEqual(0.5);
  });

  test('never learns from the item that it is told', () => {
    const labels = Array.from({ length: 20 }, (_, at) => at % 4);
    expect(balancedAccuracy(bagsOf(labels.map((_, at) => [`own${at}`])), labels, 4)).toBeLessThanOrEqual(0.25);
  });

  test('chance is the same for the same dice, and near one in four', () => {
    const labels = Array.from({ length: 60 }, (_, at) => at % 4);
    const bags = bagsOf(labels.map((_, at) => [`w${at % 7}`, `v${at % 5}`]));
    const chance = chanceAccuracy(bags, labels, 4, 50, diceFrom(3));
    expect(chanceAccuracy(bags, labels, 4, 50, diceFrom(3))).toBe(chance);
    expect(chance).toBeGreaterThan(0.25);
    expect(chance).toBeLessThan(0.5);
  });
});

describe('the envelope', () => {
  test('shows tie, role, first six words and thickness', () => {
    expect(faceTokens(aMessage())).toEqual([
      'tie:none',
      'role:night',
      'role:shift',
      'role:nurse',
      ...'the old lightship log has a'.split(' ').map((word) => `first:${word}`),
      'sheets:1',
    ]);
  });

  test('a pack whose faces say nothing passes', () => {
    expect(codes(checkFace, someMessages(48))).toEqual([]);
  });

  test('openings that name the action are found', () => {
    const messages = times(48, (at) => {
      const action = ACTIONS[at % 4] ?? 'reply';
      return aMessage({ id: `m-${at}`, facts: FACTS_FOR[action], body: body(action, at) });
    });
    const { items } = studyPack(aPack({ messages }), aGuidance());
    expect(faceAccuracy(items).reached).toBe(1);
    expect(codes(checkFace, messages)).toEqual(['face-decides']);
  });

  test('in a tiny pack chance is allowed for', () => {
    const { items } = studyPack(aPack({ messages: someMessages(12) }), aGuidance());
    const { reached, allowed } = faceAccuracy(items);
    expect(reached).toBeLessThanOrEqual(allowed);
  });

  test('a tie that tells the action is found, with the rule that does', () => {
    const tieOf = ({ ask, topic }: Message['facts']): Message['facts']['tie'] =>
      ask === 'large' ? 'network' : topic === 'local-history' ? 'field' : 'none';
    const messages = someMessages(24).map((message) => ({
      ...message,
      facts: { ...message.facts, tie: tieOf(message.facts) },
    }));
    const { items } = studyPack(aPack({ messages }), aGuidance());
    expect(tieRule(items).rule).toContain('field: reply');
    expect(codes(checkFace, messages)).toContain('tie-decides');
  });
});
