// What happens on the way: memos that change keys, and messages that follow others.
import { errorAt, type Finding, warningAt } from '../../finding.ts';
import type { Study } from '../study.ts';

export const FLIPS_AT_LEAST = 3;
export const FOLLOW_UPS_AT_LEAST = 4;

function checkFlips({ items, pack }: Study): Finding[] {
  return pack.memos.flatMap((memo, index) => {
    const flips = items.filter((item) => item.afterMemos[index]?.best !== item.best);
    const path: PropertyKey[] = ['memos', index];
    if (flips.length < FLIPS_AT_LEAST)
      return [
        errorAt(
          path,
          'memo-flips',
          `The memo "${memo.id}" changes the best action of ${flips.length} message${flips.length === 1 ? '' : 's'}; ${FLIPS_AT_LEAST} are needed. Add messages on the topics whose need it changes.`,
        ),
      ];
    // The dealer takes a shift's flipping messages from these alone.
    const dealt = flips.filter(
      ({ message }) => !message.reserved && !message.follows && !message.returns && message.pair === undefined,
    );
    if (dealt.length < FLIPS_AT_LEAST)
      return [
        warningAt(
          path,
          'memo-flips-dealt',
          `Of the ${flips.length} messages that the memo "${memo.id}" flips, ${dealt.length} can be dealt for it: the others are reserved, in a pair, or follow another. Add plain ones.`,
        ),
      ];
    return [];
  });
}

function checkFollowUps({ items, pack }: Study): Finding[] {
  const findings: Finding[] = [];
  const byId = new Map(pack.messages.map((message) => [message.id, message]));
  const followUps = items.filter((item) => item.message.follows);
  const sources = new Map<string, string>();
  for (const { message, at } of followUps) {
    const sourceId = message.follows?.message ?? '';
    const source = byId.get(sourceId);
    const path: PropertyKey[] = ['messages', at, 'follows', 'message'];
    const taken = sources.get(sourceId);
    if (taken !== undefined)
      findings.push(
        errorAt(
          path,
          'followed-twice',
          `"${taken}" follows "${sourceId}" already. Let this one follow another message.`,
        ),
      );
    sources.set(sourceId, message.id);
    if (source?.follows)
      findings.push(
        errorAt(
          path,
          'follows-a-follow-up',
          `"${sourceId}" follows a message itself, and no shift is long enough for both. Follow another one.`,
        ),
      );
    if (source?.facts.manner === 'abusive')
      findings.push(
        errorAt(
          path,
          'abuse-returns',
          `"${sourceId}" is abusive: such a sender never returns. Follow another message.`,
        ),
      );
    if (source?.reserved && message.reserved !== true)
      findings.push(
        warningAt(
          path,
          'follows-reserved',
          `"${sourceId}" is reserved and never dealt, so "${message.id}" is never dealt either. Follow another message.`,
        ),
      );
  }
  if (followUps.length < FOLLOW_UPS_AT_LEAST)
    findings.push(
      errorAt(
        ['messages'],
        'few-follow-ups',
        `${followUps.length} message${followUps.length === 1 ? ' follows' : 's follow'} another; ${FOLLOW_UPS_AT_LEAST} are needed. Add messages with "follows".`,
      ),
    );
  return findings;
}

/** Each memo flips at least three messages; at least four messages follow another, one each, none of them abuse. */
export function checkMemos(study: Study): Finding[] {
  return [...checkFlips(study), ...checkFollowUps(study)];
}
