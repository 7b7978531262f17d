// Are the keys sound? One best action each, reasons written for the tiers that hold, exceptions in the open.
import { countedTier } from '../engine/judge/judge.ts';
import { ACTIONS, type Key } from '../pack/guidance-schema.ts';
import type { Message } from '../pack/pack-schema.ts';
import { errorAt, type Finding, warningAt } from './finding.ts';
import type { Item, Study } from './study.ts';

function bestsOf(message: Message, key: Key): string[] {
  return ACTIONS.filter((action) => countedTier(message, key, action) === 'best');
}

function checkBests({ message, at, ruling, afterTurn }: Item, turnIds: readonly string[]): Finding[] {
  const states = [
    { key: ruling.key, when: 'before any turn' },
    ...afterTurn.map((after, index) => ({ key: after.key, when: `after the turn "${turnIds[index]}"` })),
  ];
  const broken = states
    .map((state) => ({ ...state, bests: bestsOf(message, state.key) }))
    .find((state) => state.bests.length !== 1);
  if (!broken) return [];
  const names = broken.bests.length === 0 ? 'no action' : broken.bests.join(' and ');
  return [
    errorAt(
      ['messages', at],
      'one-best',
      `${broken.when.replace(/^./, (letter) => letter.toUpperCase())}, ${names} would be best; exactly one action must be. Change the overrides or contested tiers of "${message.id}".`,
    ),
  ];
}

/** Stale reasons, more or fewer than one best action, contested bests, and a list of overrides. */
export function checkKeys({ items, pack, withoutRule }: Study): Finding[] {
  const turnIds = pack.turns.map((turn) => turn.id);
  const gaps = withoutRule.map((at) =>
    errorAt(
      ['messages', at, 'facts'],
      'no-rule',
      `No rule of the guidance fits the facts of "${pack.messages[at]?.id}". End the rule table with a rule for everything else.`,
    ),
  );
  return [
    ...gaps,
    ...items.flatMap((item) => {
      const { message, at, ruling } = item;
      const findings = checkBests(item, turnIds);
      for (const action of ACTIONS) {
        const path: PropertyKey[] = ['messages', at];
        const why = message.why[action];
        if (why.tier !== ruling.key[action])
          findings.push(
            errorAt(
              [...path, 'why', action, 'tier'],
              'stale-why',
              `The why for ${action} was written for "${why.tier}", but the rule "${ruling.ruleId}" makes it "${ruling.key[action]}". Rewrite the text or mend the facts.`,
            ),
          );
        if (message.contested?.[action]?.tier === 'best')
          findings.push(
            errorAt(
              [...path, 'contested', action, 'tier'],
              'contested-best',
              `A contested ${action} may not be "best": that would make two. Use "fine" at most.`,
            ),
          );
        const override = message.override?.[action];
        if (override)
          findings.push(
            warningAt(
              [...path, 'override', action],
              'override',
              `The pack sets ${action} of "${message.id}" to "${override.tier}" by itself: ${override.reason} Prefer facts from which the tier follows.`,
            ),
          );
      }
      return findings;
    }),
  ];
}
