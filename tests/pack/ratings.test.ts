// Blind ratings against the derived key: what fair readers doubt is mended or marked as contested, never left standing.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Ruling, ruleOn, situationOf } from '../../src/engine/judge/judge.ts';
import { needsOf } from '../../src/engine/judge/needs.ts';
import type { Message } from '../../src/pack/pack-schema.ts';
import { parseGuidance, parsePack } from '../../src/pack/parse.ts';
import { ACTIONS, type Action, type Tier } from '../../src/pack/words.ts';
import { shownOf } from './shown.ts';

const read = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const STEP: Record<Tier, number> = { best: 5, fine: 4, weak: 3, wrong: 2, harmful: 1 };
const MOST_ON_BEST = 0.75;
const MOST_ELSEWHERE = 1.5;

type Rating = { messageId: string; rater: string; read: string } & Record<Action, number>;

const guidance = parseGuidance(read('guidance/professional-messages.json'), 'guidance');
if (!guidance.ok) throw new Error('the shipped guidance does not parse');
const judging = guidance.guidance;
const PACKS = readdirSync(new URL('../../scenarios/packs/', import.meta.url)).filter((name) => name.endsWith('.json'));

/** A shipped pack with its ratings; every pack has a file of them. */
function rated(name: string) {
  const pack = parsePack(read(`packs/${name}`), name, judging);
  if (!pack.ok) throw new Error(`${name} does not parse`);
  const { messages, persona } = pack.pack;
  const { ratings, raters } = JSON.parse(read(`ratings/${name}`)) as { ratings: Rating[]; raters: string };
  const rulingOf = (message: Message): Ruling =>
    ruleOn(message, situationOf(message.facts, persona, needsOf(persona)), judging);
  return { messages, ratings, raters, rulingOf };
}

/** Actions on which the mean rating lies too far from the tier. */
export function doubted(key: Record<Action, Tier>, rated: readonly Record<Action, number>[]): Action[] {
  return ACTIONS.filter((action) => {
    const mean = rated.reduce((sum, rating) => sum + rating[action], 0) / rated.length;
    return Math.abs(mean - STEP[key[action]]) > (key[action] === 'best' ? MOST_ON_BEST : MOST_ELSEWHERE);
  });
}

describe.for(PACKS)('every message of %s was rated blind', (name) => {
  const { messages, ratings, raters, rulingOf } = rated(name);

  it.for(messages)('$id: by three raters, and what they doubt is contested', (message) => {
    const own = ratings.filter((rating) => rating.messageId === message.id);
    expect(new Set(own.map((rating) => rating.rater)).size).toBe(3);
    const shown = shownOf(message);
    const isRatedAsItReads = own.every((rating) => rating.read === shown);
    expect(
      isRatedAsItReads,
      `${message.id} has changed since it was rated: rate it anew, with "read": "${shown}"`,
    ).toBe(true);
    const { key, ruleId } = rulingOf(message);
    const contested = message.under[ruleId]?.contested;
    const open = doubted(key, own).filter((action) => !contested?.[action]);
    // Doubt about the best action is always doubt between it and another; the other is where it is marked.
    const isMarked = open.every((action) => key[action] === 'best' && contested !== undefined);
    expect(isMarked, `${message.id}: readers doubt ${open.join(', ')}`).toBe(true);
  });

  it('the file says what kind of raters they were', () => {
    expect(raters).toMatch(/not people/);
  });

  it('readers and key agree on the best action of nineteen messages in twenty', () => {
    const agreed = ratings.filter((rating) => {
      const message = messages.find((other) => other.id === rating.messageId);
      if (!message) return false;
      return rating[rulingOf(message).best] === 5;
    });
    expect(agreed.length / ratings.length).toBeGreaterThanOrEqual(0.95);
  });
});

it('would catch a key that readers doubt', () => {
  const key: Record<Action, Tier> = { reply: 'best', decline: 'weak', ignore: 'wrong', block: 'harmful' };
  expect(doubted(key, [{ reply: 4, decline: 5, ignore: 2, block: 1 }])).toEqual(['reply', 'decline']);
});
