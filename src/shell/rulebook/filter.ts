// What the rulebook shows for the words in its search box. Pure; an entry matches when it holds every word.
import type { Adjustment, Guidance, Guideline, Rule, Tension } from '../../pack/guidance-schema.ts';

export interface GuidelineGroup {
  readonly kind: string;
  readonly guidelines: readonly Guideline[];
}

interface RulebookContents {
  readonly rules: readonly Rule[];
  readonly adjustments: readonly Adjustment[];
  readonly groups: readonly GuidelineGroup[];
  readonly tensions: readonly Tension[];
  readonly count: number;
}

// most useful first; kinds that a house adds come last, in the order of its file
const KIND_ORDER = [
  'triage-cue',
  'ok-to-ignore',
  'decline-recipe',
  'block-policy',
  'cost-of-ignoring',
  'late-reply',
  'practice-habit',
  'filter-tool',
  'auto-reply',
];

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function groupByKind(guidelines: readonly Guideline[]): GuidelineGroup[] {
  const groups = new Map<string, Guideline[]>();
  for (const guideline of guidelines) groups.set(guideline.kind, [...(groups.get(guideline.kind) ?? []), guideline]);
  const rank = (kind: string): number => {
    const place = KIND_ORDER.indexOf(kind);
    return place < 0 ? KIND_ORDER.length : place;
  };
  return [...groups]
    .map(([kind, members]) => ({ kind, guidelines: members }))
    .sort((a, b) => rank(a.kind) - rank(b.kind));
}

/** The entries of the guidance that hold all the words of the query. */
export function filterRulebook(guidance: Guidance, query: string): RulebookContents {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const holds = (...parts: readonly (string | undefined)[]): boolean => {
    const text = plain(parts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const rules = guidance.rules.filter((rule) => holds(rule.title, rule.houseReading, ...Object.values(rule.explain)));
  const adjustments = guidance.adjustments.filter((adjustment) => holds(adjustment.explain));
  const guidelines = guidance.guidelines.filter((guideline) => holds(String(guideline.number), guideline.text));
  const tensions = guidance.tensions.filter((tension) => holds(tension.id, tension.text, tension.reading));
  return {
    rules,
    adjustments,
    groups: groupByKind(guidelines),
    tensions,
    count: rules.length + adjustments.length + guidelines.length + tensions.length,
  };
}
