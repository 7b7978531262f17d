// Telling apart from leaning: signal detection over the choices of many rounds. Never part of a score.
// Formulas: Macmillan & Creelman, Detection Theory; log-linear correction after Hautus 1995 (+0.5 and +1).

import type { Action } from '../../pack/words.ts';
const DETECTORS = ['block', 'reply', 'answer'] as const;
type Detector = (typeof DETECTORS)[number];

/** The last so many signals count. */
const SPAN_SIGNALS = 30;
/** Below this many signals only counts are told. */
const FEWEST_SIGNALS = 20;

export interface Choice {
  action: Action;
  best: Action;
}

export interface Reflex {
  detector: Detector;
  signals: number; // messages in the span on which this was the right thing
  hits: number; // and it was done
  others: number; // the other messages in that span
  falseAlarms: number; // on which it was done all the same
  measure: { dPrime: number; criterion: number } | null; // hundredths; null below twenty signals
}

/** The choices that show a leaning: where fair readers differ none does. */
export function tellingChoices(verdicts: readonly (Choice & { isContested: boolean })[]): Choice[] {
  return verdicts.filter(({ isContested }) => !isContested).map(({ action, best }) => ({ action, best }));
}

function says(detector: Detector, action: Action): boolean {
  return detector === 'answer' ? action === 'reply' || action === 'decline' : action === detector;
}

/** Standard normal quantile for 0 < p < 1. Acklam's rational approximation, relative error below 1.2e-9. */
function quantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const poly = (coefficients: readonly number[], x: number): number =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
  const edge = 0.02425;
  if (p < edge) {
    const q = Math.sqrt(-2 * Math.log(p));
    return poly(c, q) / poly(d, q);
  }
  if (p > 1 - edge) return -quantile(1 - p);
  const q = p - 0.5;
  return (poly(a, q * q) * q) / poly(b, q * q);
}

function hundredths(value: number): number {
  const rounded = Math.round(value * 100);
  return rounded === 0 ? 0 : rounded;
}

/** One detector over choices in the order they were made, oldest first. */
export function reflexOf(detector: Detector, choices: readonly Choice[]): Reflex {
  const signalAt = choices.flatMap((choice, at) => (says(detector, choice.best) ? [at] : []));
  const from = signalAt.length > SPAN_SIGNALS ? (signalAt.at(-SPAN_SIGNALS) ?? 0) : 0;
  const span = choices.slice(from);
  const signals = span.filter((choice) => says(detector, choice.best));
  const others = span.filter((choice) => !says(detector, choice.best));
  const hits = signals.filter((choice) => says(detector, choice.action)).length;
  const falseAlarms = others.filter((choice) => says(detector, choice.action)).length;
  const zHit = quantile((hits + 0.5) / (signals.length + 1));
  const zFalse = quantile((falseAlarms + 0.5) / (others.length + 1));
  return {
    detector,
    signals: signals.length,
    hits,
    others: others.length,
    falseAlarms,
    measure:
      signals.length < FEWEST_SIGNALS
        ? null
        : { dPrime: hundredths(zHit - zFalse), criterion: hundredths(-(zHit + zFalse) / 2) },
  };
}

/** The three detectors: too quick or too slow to block, to reply, to answer at all. */
export function reflexProfile(choices: readonly Choice[]): Reflex[] {
  return DETECTORS.map((detector) => reflexOf(detector, choices));
}
