// Lines for what came of an answer: short, several to a cell, without a pronoun, and there for every letter of a pack.
import { describe, expect, it } from 'vitest';
import { judge, situationOf } from '../../../../src/engine/judge/judge.ts';
import { afterMemo, needsOf, onceMet } from '../../../../src/engine/judge/needs.ts';
import { becameTexts } from '../../../../src/game/debrief/people/became-en.ts';
import { becameOf, linesFor } from '../../../../src/game/debrief/people/became.ts';
import { ACTIONS, isSound } from '../../../../src/pack/words.ts';
import { aGuidance, aMessage, aPeople, harbourPack } from '../../../builders.ts';

const guidance = aGuidance();
const { messages, persona, memos } = harbourPack();
const own = needsOf(persona);
const states = [own, ...memos.map((memo) => afterMemo(own, memo)), ...own.standing.map(({ id }) => onceMet(own, id))];
const [sender] = aPeople().people;
const all = states.flatMap((needs) =>
  messages.flatMap((message) =>
    ACTIONS.map((action) => ({
      message,
      verdict: judge(message, action, situationOf(message.facts, persona, needs), guidance),
    })),
  ),
);

const MOST_WORDS = 14;

describe('the lines of the catalogue', () => {
  it.for(Object.entries(becameTexts))('%s', ([, text]) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/\b(he|she|his|her|him|hers)\b/i);
    expect(text).not.toMatch(/\b(you should|your fault|mistake was|too slow|failed)\b/i);
  });
});

describe('whatever is done with a letter of the shipped pack', () => {
  it('has a short line of its own or of its kind, never one that fits any letter', () => {
    if (!sender) throw new Error('nobody is there');
    const general: string[] = Object.entries(becameTexts).flatMap(([key, text]) =>
      key.startsWith('became.any.') ? [text] : [],
    );
    const unfit = all.filter(({ message, verdict }) => general.includes(becameOf({ message, sender }, verdict).text));
    expect([
      ...new Set(unfit.map(({ message, verdict }) => `${message.id} ${verdict.action} ${verdict.tier}`)),
    ]).toEqual([]);
    for (const { message, verdict } of all) {
      const { text } = becameOf({ message, sender }, verdict);
      expect(text.split(/\s+/).length, `${message.id} ${verdict.action}: ${text}`).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  it('never ends in the same words where something was lost and where nothing was', () => {
    if (!sender) throw new Error('nobody is there');
    const ends = new Map<string, boolean>();
    for (const { message, verdict } of all) {
      const said = `${message.id} ${verdict.action}: ${becameOf({ message, sender }, verdict).text}`;
      const before = ends.get(said) ?? isSound(verdict.tier);
      expect(isSound(verdict.tier), said).toBe(before);
      ends.set(said, before);
    }
  });

  it('is never told as no harm or no loss where something was lost', () => {
    if (!sender) throw new Error('nobody is there');
    for (const { message, verdict } of all)
      if (!isSound(verdict.tier))
        expect(becameOf({ message, sender }, verdict).text).not.toMatch(
          /\b(no harm done|no matter|all right|without regret|no hard feelings|nothing was lost)\b/i,
        );
  });

  it('is always told in the same words', () => {
    if (!sender) throw new Error('nobody is there');
    for (const { message, verdict } of all.slice(0, 40))
      expect(becameOf({ message, sender }, verdict)).toEqual(becameOf({ message, sender }, verdict));
  });
});

it('a plain question or offer has several lines for each answer, so that two shifts do not read alike', () => {
  for (const wants of ['answer', 'yes'] as const)
    for (const action of ACTIONS)
      for (const tier of ['best', 'wrong'] as const)
        if (action !== 'block' || tier === 'wrong')
          expect(linesFor(aMessage({ facts: { wants } }).facts, { action, tier }).length).toBeGreaterThanOrEqual(2);
});
