// The envelope never decides: what it shows for free must not tell the key.
import { diceFrom } from '../../../engine/deal/dice.ts';
import { firstSixWords, sheetsOf } from '../../../engine/deal/face.ts';
import type { Message } from '../../../pack/pack-schema.ts';
import { balancedAccuracy, bagsOf, chanceAccuracy } from '../../text/bayes.ts';
import { errorAt, type Finding } from '../../finding.ts';
import { bestFixed, type Item, type Study } from '../study.ts';
import { tokensOf } from '../../text/tokens.ts';
import { ACTIONS } from '../../../pack/words.ts';

const FACE_LIMIT = 0.45;
const ABOVE_CHANCE = 0.03;
/** The judgement that the best rule by tie may reach; 100 is the expert's. Learning notes 6 allow a shallow rule 25. */
const TIE_RULE_LIMIT = 15;
const SHUFFLES = 100;

/** Everything an envelope shows, as tokens that say where they come from. */
export function faceTokens(message: Message): string[] {
  return [
    `tie:${message.facts.tie}`,
    ...tokensOf(message.sender.role).map((word) => `role:${word}`),
    ...tokensOf(firstSixWords(message.body)).map((word) => `first:${word}`),
    `sheets:${sheetsOf(message.body, message.slips)}`,
  ];
}

/** How well a learner tells best actions from faces, and how well it may: a fixed limit, or a little above chance in a small pack. */
export function faceAccuracy(items: readonly Item[]): { reached: number; allowed: number } {
  const bags = bagsOf(items.map((item) => faceTokens(item.message)));
  const labels = items.map((item) => ACTIONS.indexOf(item.best));
  const reached = balancedAccuracy(bags, labels, ACTIONS.length);
  // Chance is worth its cost only where the fixed limit is passed.
  const allowed =
    reached <= FACE_LIMIT
      ? FACE_LIMIT
      : Math.max(FACE_LIMIT, chanceAccuracy(bags, labels, ACTIONS.length, SHUFFLES, diceFrom(1)) + ABOVE_CHANCE);
  return { reached, allowed };
}

/** What the best rule of the form "this tie: that action" earns on average, and the rule. */
export function tieRule(items: readonly Item[]): { mean: number; rule: string } {
  const ties = [...new Set(items.map((item) => item.message.facts.tie))].toSorted();
  const parts = ties.map((tie) => ({ tie, ...bestFixed(items.filter((item) => item.message.facts.tie === tie)) }));
  return {
    mean: items.length === 0 ? 0 : parts.reduce((sum, part) => sum + part.sum, 0) / items.length,
    rule: parts.map((part) => `${part.tie}: ${part.action}`).join(', '),
  };
}

/** Neither a learner nor the best rule by tie gets far with the face alone. */
export function checkFace({ items }: Study): Finding[] {
  if (items.length === 0) return [];
  const findings: Finding[] = [];
  const { reached, allowed } = faceAccuracy(items);
  if (reached > allowed)
    findings.push(
      errorAt(
        ['messages'],
        'face-decides',
        `Tie, role, first six words and thickness alone tell the best action with a balanced accuracy of ${reached.toFixed(2)}; at most ${allowed.toFixed(2)} is allowed. Vary roles and openings across best actions.`,
      ),
    );
  const tie = tieRule(items);
  const fixed = bestFixed(items).sum / items.length;
  const judgement = (100 * (tie.mean - fixed)) / (100 - fixed);
  if (judgement > TIE_RULE_LIMIT)
    findings.push(
      errorAt(
        ['messages'],
        'tie-decides',
        `The rule "${tie.rule}" reaches a judgement of ${judgement.toFixed(1)} without opening anything; at most ${TIE_RULE_LIMIT} is allowed. Give close contacts worse messages, and strangers better ones.`,
      ),
    );
  return findings;
}
