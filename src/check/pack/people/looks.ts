// Surface against substance: a friendly tone must not mean yes, a clumsy one must not mean no.
import { errorAt, type Finding, percent, warningAt } from '../../finding.ts';
import type { Item, Study } from '../study.ts';
import { decidingSlip } from '../../../engine/judge/explain.ts';
import { ACTIONS, TONES } from '../../../pack/words.ts';

const AGAINST_TONE = 0.15;
const DECIDING_SLIPS = [0.25, 0.45] as const;
const BESTS_PER_TONE = 3;

/** Warm in tone, and yet best declined, ignored or blocked. */
function isFriendlyButBad({ message, best }: Item): boolean {
  return message.tone === 'warm' && best !== 'reply';
}

/** Neutral or harsh in tone, and yet best answered. */
function isClumsyButGood({ message, best }: Item): boolean {
  return message.tone !== 'warm' && best === 'reply';
}

/** Tone does not tell the key, and about a third of the messages need a slip. */
export function checkLooks({ items }: Study): Finding[] {
  if (items.length === 0) return [];
  const findings: Finding[] = [];
  const share = (holds: (item: Item) => boolean): number => items.filter(holds).length / items.length;
  const friendly = share(isFriendlyButBad);
  if (friendly < AGAINST_TONE)
    findings.push(
      errorAt(
        ['messages'],
        'friendly-but-bad',
        `${percent(friendly)} of the messages sound warm and are yet best declined, ignored or blocked; ${percent(AGAINST_TONE)} are needed. Let some pitches and large requests be charming.`,
      ),
    );
  const clumsy = share(isClumsyButGood);
  if (clumsy < AGAINST_TONE)
    findings.push(
      errorAt(
        ['messages'],
        'clumsy-but-good',
        `${percent(clumsy)} of the messages sound plain or harsh and are yet best answered; ${percent(AGAINST_TONE)} are needed. Let some worthy senders be dull or brusque.`,
      ),
    );
  for (const tone of TONES) {
    const ofTone = items.filter((item) => item.message.tone === tone);
    const bests = ACTIONS.filter((action) => ofTone.some((item) => item.best === action));
    if (ofTone.length > 0 && bests.length < BESTS_PER_TONE)
      findings.push(
        warningAt(
          ['messages'],
          'tone-tells',
          `Messages in a ${tone} tone are only ever best met with ${bests.join(' or ')}. Write ${tone} ones for another action, so that the tone tells less.`,
        ),
      );
  }
  const [low, high] = DECIDING_SLIPS;
  const slips = share(({ message, ruling }) => decidingSlip(message, ruling.ruleId) !== null);
  if (slips < low || slips > high)
    findings.push(
      warningAt(
        ['messages'],
        'deciding-slips',
        `In ${percent(slips)} of the messages a slip decides; about a third is right (${percent(low)} to ${percent(high)}). ${slips < low ? 'Move what decides into a slip in some, and name it as the "slip" of the rule.' : 'Let the body decide in more of them.'}`,
      ),
    );
  return findings;
}
