// Does the pack teach all of the guidance that a single message can teach?
import { cuesUnder } from '../../../engine/judge/explain.ts';
import { errorAt, type Finding } from '../../finding.ts';
import type { Item, Study } from '../study.ts';

const CITED_AT_LEAST = 2;

/** The guidelines that a message teaches: those of its best action, of its adjustments, and of its cues. */
function taughtBy(item: Item, { guidance }: Pick<Study, 'guidance'>): Set<string> {
  const { ruling, message } = item;
  const rule = guidance.rules.find((other) => other.id === ruling.ruleId);
  const lifted = new Set(Object.values(ruling.adjustmentIds).flat());
  const adjustments = guidance.adjustments.filter((adjustment) => lifted.has(adjustment.id));
  return new Set([
    ...(rule?.because[ruling.best] ?? []),
    ...adjustments.flatMap((adjustment) => adjustment.because),
    ...cuesUnder(message, ruling.ruleId).map((cue) => cue.guideline),
  ]);
}

/** Each guideline of level M stands behind the best action of at least two messages. */
export function checkCoverage(study: Study): Finding[] {
  const counts = new Map<string, number>();
  for (const item of study.items) for (const id of taughtBy(item, study)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return study.guidance.guidelines
    .filter((guideline) => guideline.level === 'M' && (counts.get(guideline.id) ?? 0) < CITED_AT_LEAST)
    .map((guideline) => {
      const count = counts.get(guideline.id) ?? 0;
      return errorAt(
        ['messages'],
        'coverage',
        `The guideline "${guideline.id}" stands behind the best action of ${count} message${count === 1 ? '' : 's'}; ${CITED_AT_LEAST} are needed. Write one that turns on it, or cite it in a cue where it decides.`,
      );
    });
}
