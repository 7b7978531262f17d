// Do verdicts speak their own words? Reasons for the rules that a message can come under, and for no others.
import { hasOwnWhy } from '../../../engine/judge/explain.ts';
import { FROM_VERSION_1 } from '../../../pack/migrate.ts';
import { ACTIONS } from '../../../pack/words.ts';
import { errorAt, type Finding, percent, warningAt } from '../../finding.ts';
import type { Item, Study } from '../study.ts';

/** At the persona's own needs at most this share of a pack's reasons may be the guidance's templates. */
const TEMPLATE_SHARE = 0.1;

function checkStale({ message, at, reached, lateRuleIds }: Item): Finding[] {
  const rules = [...new Set([...reached.map(({ ruling }) => ruling.ruleId), ...lateRuleIds])];
  return Object.keys(message.under)
    .filter((ruleId) => !rules.includes(ruleId))
    .map((ruleId) =>
      errorAt(
        ['messages', at, 'under', ruleId],
        'stale-why',
        `${ruleId === FROM_VERSION_1 ? 'These words come from version 1 of the format' : `"${message.id}" never comes under the rule "${ruleId}"`}; it comes under ${rules.map((id) => `"${id}"`).join(' or ')}. Put the words there and read them again, or take them away.`,
      ),
    );
}

/** A best action that would be explained by the guidance's template, at whatever needs. */
function checkMissing({ message, at, reached }: Item): Finding[] {
  return reached
    .filter(({ ruling }) => !hasOwnWhy(message, { ruleId: ruling.ruleId, action: ruling.best }))
    .map(({ ruling, when }) =>
      errorAt(
        ['messages', at, 'under', ruling.ruleId, 'why'],
        'missing-why',
        `${when.replace(/^./, (letter) => letter.toUpperCase())} "${message.id}" comes under the rule "${ruling.ruleId}" and has no why for ${ruling.best}, the best action there. Write one.`,
      ),
    );
}

function checkOverrides({ message, at }: Item): Finding[] {
  return Object.entries(message.under).flatMap(([ruleId, { override }]) =>
    ACTIONS.flatMap((action) => {
      const own = override?.[action];
      return own
        ? [
            warningAt(
              ['messages', at, 'under', ruleId, 'override', action],
              'override',
              `The pack sets ${action} of "${message.id}" to "${own.tier}" by itself: ${own.reason} Prefer facts from which the tier follows.`,
            ),
          ]
        : [];
    }),
  );
}

/** Words for rules that never hold, best actions without words, too many templates, and a list of overrides. */
export function checkReasons({ items }: Study): Finding[] {
  const cells = items.flatMap(({ message, ruling }) =>
    ACTIONS.map((action) => hasOwnWhy(message, { ruleId: ruling.ruleId, action })),
  );
  const share = cells.length === 0 ? 0 : cells.filter((isOwn) => !isOwn).length / cells.length;
  return [
    ...items.flatMap((item) => [...checkStale(item), ...checkMissing(item), ...checkOverrides(item)]),
    ...(share > TEMPLATE_SHARE
      ? [
          errorAt(
            ['messages'],
            'many-templates',
            `At the persona's own needs ${percent(share)} of the reasons are the guidance's templates; at most ${percent(TEMPLATE_SHARE)} are allowed. Write whys for the likeliest mistakes first.`,
          ),
        ]
      : []),
  ];
}
