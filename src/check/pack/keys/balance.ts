// Does the pack reward thinking? Shares of best actions, and what a player earns who never reads.
import { errorAt, type Finding, percent, warningAt } from '../../finding.ts';
import { bestCounts, bestFixed, type Study } from '../study.ts';
import { ACTIONS, type Action } from '../../../pack/words.ts';

const SHARES: Readonly<Record<Action, readonly [low: number, high: number]>> = {
  reply: [0.28, 0.4],
  decline: [0.2, 0.32],
  ignore: [0.2, 0.32],
  block: [0.08, 0.18],
};
const FIXED_LIMIT = 45;
const RANDOM_LIMIT = 30;

/** Best actions in fair shares; no fixed strategy and no dice earn much. */
export function checkBalance({ items }: Study): Finding[] {
  if (items.length === 0) return [];
  const findings: Finding[] = [];
  const counts = bestCounts(items);
  for (const action of ACTIONS) {
    const [low, high] = SHARES[action];
    const share = counts[action] / items.length;
    if (share >= low && share <= high) continue;
    const wish =
      share < low
        ? `Add messages best met with ${action}`
        : `Add messages with other best actions, or take some of these out`;
    findings.push(
      errorAt(
        ['messages'],
        'share',
        `${counts[action]} of ${items.length} messages (${percent(share)}) are best met with ${action}; ${percent(low)} to ${percent(high)} is fair. ${wish}.`,
      ),
    );
  }
  const fixed = bestFixed(items);
  if (fixed.mean > FIXED_LIMIT)
    findings.push(
      errorAt(
        ['messages'],
        'fixed-strategy',
        `Always choosing ${fixed.action} earns ${fixed.mean.toFixed(1)} on average; at most ${FIXED_LIMIT} is allowed. Add messages on which ${fixed.action} is weak or worse.`,
      ),
    );
  const random =
    items.reduce((sum, item) => sum + ACTIONS.reduce((all, action) => all + item.credits[action], 0), 0) /
    (items.length * ACTIONS.length);
  if (random > RANDOM_LIMIT)
    findings.push(
      warningAt(
        ['messages'],
        'random-strategy',
        `Rolling dice earns ${random.toFixed(1)} on average; aim for ${RANDOM_LIMIT} or less. Add messages with a clearer difference between best and the rest.`,
      ),
    );
  return findings;
}
