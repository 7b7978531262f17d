// A pack that the rule table did not grow up with: one message for each class that edition 2 settled, in another life.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/engine/judge/explain.ts';
import { judge, situationOf } from '../../../src/engine/judge/judge.ts';
import { afterMemo, needsOf } from '../../../src/engine/judge/needs.ts';
import { parsePack } from '../../../src/pack/parse.ts';
import { ACTIONS, type Action } from '../../../src/pack/words.ts';
import { aGuidance } from '../../builders.ts';

const file = new URL('../../fixtures/packs/classes.json', import.meta.url);
const parsed = parsePack(readFileSync(file, 'utf8'), 'classes.json', aGuidance());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { pack } = parsed;
const atFirst = needsOf(pack.persona);
const then = afterMemo(atFirst, pack.memos[0] ?? null);

function bestOn(id: string, needs = atFirst): { best: Action; ruleId: string } {
  const message = pack.messages.find((other) => other.id === id);
  if (!message) throw new Error(`no message ${id}`);
  return judge(message, 'ignore', situationOf(message.facts, pack.persona, needs), aGuidance());
}

describe('the best answer', () => {
  it.for<[string, Action, string]>([
    ['former-manager-offers', 'decline', 'unwanted-offer'],
    ['former-manager-asks', 'reply', 'known-question'],
    ['hiring-lead-read-your-post', 'decline', 'unwanted-offer'],
    ['hour-on-a-stage', 'decline', 'hour-known'],
    ['friend-wants-an-evening', 'decline', 'hour-known'],
    ['panel-in-the-worst-week', 'decline', 'overloaded-invitation'],
    ['third-template-from-a-stranger', 'ignore', 'sequence'],
    ['round-letter-from-a-friend', 'ignore', 'round-letter'],
    ['lunch-after-the-visit', 'reply', 'closed-friend'],
    ['a-scholarship', 'ignore', 'sincere-stranger'],
    ['a-lawyer', 'decline', 'cannot-help-distant'],
    ['a-vanity-award', 'ignore', 'pitch'],
    ['passport-by-message', 'decline', 'cannot-help-known'],
    ['a-tester-offers', 'reply', 'opportunity'],
    ['a-tester-agency', 'reply', 'template-fit'],
    ['a-room-service', 'ignore', 'pitch'],
  ])('to %s is %s', ([id, best, ruleId]) => expect(bestOn(id)).toMatchObject({ best, ruleId }));

  it.for<[string, Action, string]>([
    ['a-tester-offers', 'decline', 'no-longer-needed'],
    ['a-tester-agency', 'ignore', 'mass-offer-met'],
    ['a-room-service', 'reply', 'template-fit'],
    ['former-manager-asks', 'reply', 'known-question'],
  ])('to %s is %s once the memo has come', ([id, best, ruleId]) =>
    expect(bestOn(id, then)).toMatchObject({ best, ruleId }),
  );
});

it('where the author wrote nothing, each of the four is explained by its own rule, before and after the memo', () => {
  for (const needs of [atFirst, then])
    for (const message of pack.messages) {
      const situation = situationOf(message.facts, pack.persona, needs);
      const said = ACTIONS.map((action) =>
        explain(message, judge(message, action, situation, aGuidance()), aGuidance()),
      );
      expect(new Set(said).size, message.id).toBe(ACTIONS.length);
      expect(Math.min(...said.map((text) => text.length)), message.id).toBeGreaterThan(40);
    }
});
