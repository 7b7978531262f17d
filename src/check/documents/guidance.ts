// Checks of a guidance file beyond its references: no rule that can never speak, no guideline that nothing cites.
import type { Guidance } from '../../pack/guidance-schema.ts';
import { readJsonText } from '../../pack/json-text.ts';
import { parseGuidance } from '../../pack/parse.ts';
import { type Finding, warningAt } from '../finding.ts';
import { type FileReport, placeFindings } from './pack.ts';

interface GuidanceReport extends FileReport {
  guidance: Guidance | null;
}

/** Findings in a guidance that could be read. */
export function findInGuidance(guidance: Guidance): Finding[] {
  const findings: Finding[] = [];
  const last = guidance.rules.findIndex((rule) => rule.when.some((condition) => Object.keys(condition).length === 0));
  guidance.rules.slice(last + 1).forEach((rule, at) => {
    findings.push(
      warningAt(
        ['rules', last + 1 + at],
        'unreachable-rule',
        `The rule "${rule.id}" can never speak, because "${guidance.rules[last]?.id}" above it holds for everything. Move it up.`,
      ),
    );
  });
  const cited = new Set([
    ...guidance.rules.flatMap((rule) => Object.values(rule.because).flat()),
    ...guidance.adjustments.flatMap((adjustment) => adjustment.because),
  ]);
  guidance.guidelines.forEach((guideline, at) => {
    if (guideline.level === 'M' && !cited.has(guideline.id))
      findings.push(
        warningAt(
          ['guidelines', at],
          'uncited-guideline',
          `No rule cites "${guideline.id}", although a message can turn on it (level M). Cite it in a "because", or change its level.`,
        ),
      );
  });
  return findings;
}

/** Checks the text of a guidance file. */
export function checkGuidanceText(text: string, file: string): GuidanceReport {
  const parsed = parseGuidance(text, file);
  if (!parsed.ok) return { errors: parsed.problems, warnings: [], guidance: null };
  const read = readJsonText(text, file);
  if (!read.ok) return { errors: read.problems, warnings: [], guidance: null };
  return { ...placeFindings(findInGuidance(parsed.guidance), read.json), guidance: parsed.guidance };
}
