// The reflex profile in two sentences: first where choices lean, then what is told apart well. Counts speak alone
// until there are enough signals to speak of leaning.
import { type Choice, type Reflex, reflexProfile } from '../../engine/report/reflex.ts';

/** Hundredths of the criterion from which a lean is named; below it lies what chance does to twenty signals. */
const LEAN = 30;
/** Under this share of errors nothing leans, whatever the criterion says: rare signals pull it to one side. */
const FEWEST_ERRORS_PERCENT = 10;

/** One slip is no reflex. */
const FEWEST_ERRORS = 2;

export type ReflexSaying =
  | { kind: 'over' | 'under'; detector: Reflex['detector']; count: number; of: number }
  | { kind: 'leansOver' | 'leansUnder'; detector: Reflex['detector']; count: number; of: number }
  | { kind: 'apart'; detector: Reflex['detector']; count: number; of: number }
  | { kind: 'even' };

function leanOf(reflex: Reflex): ReflexSaying | null {
  const { detector, measure, signals, hits, others, falseAlarms } = reflex;
  if (!measure) return null;
  const isMany = (errors: number, of: number): boolean =>
    errors >= FEWEST_ERRORS && errors * 100 >= FEWEST_ERRORS_PERCENT * of;
  const isOver = measure.criterion <= -LEAN && isMany(falseAlarms, others);
  const isUnder = measure.criterion >= LEAN && isMany(signals - hits, signals);
  if (isOver) return { kind: 'leansOver', detector, count: falseAlarms, of: others };
  return isUnder ? { kind: 'leansUnder', detector, count: signals - hits, of: signals } : null;
}

/** The plain count that stands out most: how often it was done without call, or left undone. */
function countOf(reflex: Reflex): { saying: ReflexSaying; errors: number } {
  const { detector, signals, hits, falseAlarms } = reflex;
  const missed = signals - hits;
  if (falseAlarms >= missed)
    return { saying: { kind: 'over', detector, count: falseAlarms, of: hits + falseAlarms }, errors: falseAlarms };
  return { saying: { kind: 'under', detector, count: missed, of: signals }, errors: missed };
}

/** Most signals were met and most others let be: a strength, not the luck of rare signals. */
function isToldApart({ signals, hits, others, falseAlarms }: Reflex): boolean {
  return hits * 3 >= signals * 2 && (others - falseAlarms) * 3 >= others * 2 && signals > 0;
}

/** What to say of these choices, oldest first. One or two sayings; none of fewer than four choices. */
export function reflexSayings(choices: readonly Choice[]): ReflexSaying[] {
  if (choices.length < 4) return [];
  const profile = reflexProfile(choices);
  const leans = profile.flatMap((reflex) => leanOf(reflex) ?? []);
  const counts = profile.map(countOf).toSorted((a, b) => b.errors - a.errors);
  const [worst] = counts;
  const first: ReflexSaying = leans[0] ?? (worst && worst.errors >= FEWEST_ERRORS ? worst.saying : { kind: 'even' });
  const rights = (reflex: Reflex): number => reflex.hits + reflex.others - reflex.falseAlarms;
  const [best] = profile
    .filter((reflex) => isToldApart(reflex) && (!('detector' in first) || reflex.detector !== first.detector))
    .toSorted((a, b) => rights(b) / (b.signals + b.others) - rights(a) / (a.signals + a.others));
  if (!best) return [first];
  return [first, { kind: 'apart', detector: best.detector, count: best.hits, of: best.signals }];
}
