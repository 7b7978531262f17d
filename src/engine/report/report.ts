// A report: the judgement of a round. Derived from the round alone; no screen judges again.
import { cardOf } from '../deal/deck.ts';
import { decidingSlip } from '../judge/explain.ts';
import { wordsOf } from '../deal/face.ts';
import { countedTier, type Verdict } from '../judge/judge.ts';
import { textOf } from '../play/round.ts';
import type { Letter, Round } from '../play/round-state.ts';
import type { ShownWpm } from '../play/schedule.ts';
import { type Contrast, contrastOf } from './contrast.ts';
import { type Reflex, reflexProfile, tellingChoices } from './reflex.ts';
import { type Band, bandOf, bestFixedStrategy, type FixedStrategy, type Habit, habitOf, judgementOf } from './score.ts';
import { isSound, ACTIONS, type Key, type SlipKind } from '../../pack/words.ts';

/** From this many missed messages on a shift has no band. */
const MISSED_WITHOUT_BAND = 3;

export interface Report {
  packId: string;
  seed: number;
  guidance: { id: string; edition: string }; // the version it was judged by
  isLate: boolean; // late replies: reported apart
  total: number;
  judged: number; // answered
  missed: string[]; // slid off, opened or not: unjudged, and back later; until then nothing is told of their keys
  swept: string[]; // still there when the bell rang, opened or not: unjudged, and kept for tomorrow
  comingBack: string[]; // the missed that return as late letters: all but those whose sender wrote again and was answered
  skipped: string[]; // left out for their content note, at no cost
  sumCredit: number;
  bestFixed: FixedStrategy;
  judgement: number | null;
  judgementWithheld: 'too-few' | 'too-easy' | null;
  band: Band | null;
  bandWithheld: 'missed' | 'skipped' | 'no-judgement' | 'late' | null;
  cappedBy: Habit | null; // the habit at which the band stopped
  verdicts: Verdict[]; // in order of answering
  guidelines: { id: string; judged: number; meanCredit: number }[]; // by the guideline behind the best action
  slips: { messageId: string; kind: SlipKind; wasLooked: boolean }[]; // the slips that would have told
  order: { messageId: string; landed: number; answered: number }[]; // ranks from 0; told, never scored
  reflex: Reflex[]; // of this round alone
  contrast: Contrast | null; // two letters of nearly the same words
  shownWpm: ShownWpm; // reading speeds shown on well-judged letters
}

function guidelineResults(verdicts: readonly Verdict[], round: Round): Report['guidelines'] {
  const sums = new Map<string, { judged: number; sum: number }>();
  for (const verdict of verdicts) {
    if (verdict.isContested) continue;
    const rule = round.guidance.rules.find((candidate) => candidate.id === verdict.ruleId);
    for (const id of rule?.because[verdict.best] ?? []) {
      const entry = sums.get(id) ?? { judged: 0, sum: 0 };
      sums.set(id, { judged: entry.judged + 1, sum: entry.sum + verdict.credit });
    }
  }
  return [...sums]
    .map(([id, { judged, sum }]) => ({ id, judged, meanCredit: Math.round(sum / judged) }))
    .toSorted((a, b) => a.meanCredit - b.meanCredit || (a.id < b.id ? -1 : 1));
}

/** Letters by which a reading speed is told: the first few answers, and how many of some must show one. */
const EARLY_ANSWERS = 3;
const FEWEST_EARLY = 2;
const FEWEST_SHOWN = 4;

/** The speed at which an answered letter was read; null where the answer shows no real reading. */
function speedOf(round: Round, { messageId, tier }: Verdict): number | null {
  const card = cardOf(round.deck, messageId);
  const letter = round.letters.find((other) => other.messageId === messageId);
  // A choice made well shows real reading; the two seconds are the choosing.
  if (!card || !letter || !isSound(tier) || letter.readMs <= 2500) return null;
  const looked = card.message.slips.filter((slip) => letter.looked.includes(slip.kind));
  const words =
    wordsOf(textOf(round, messageId)).length + looked.reduce((sum, slip) => sum + wordsOf(slip.text).length, 0);
  return Math.round((words * 60_000) / (letter.readMs - 2000));
}

function median(speeds: readonly number[], fewest: number): number | null {
  return speeds.length < fewest ? null : (speeds.toSorted((a, b) => a - b)[Math.floor(speeds.length / 2)] ?? null);
}

function shownWpm(round: Round): ShownWpm {
  const speeds = round.filed.map(({ verdict }) => speedOf(round, verdict));
  return {
    early: median(
      speeds.slice(0, EARLY_ANSWERS).filter((speed) => speed !== null),
      FEWEST_EARLY,
    ),
    all: median(
      speeds.filter((speed) => speed !== null),
      FEWEST_SHOWN,
    ),
  };
}

/** The missed that are still open: one whose own follow-up was answered has been settled by that answer. */
function comingBack(round: Round, missed: readonly string[]): string[] {
  const settled = round.filed.map(({ verdict }) => cardOf(round.deck, verdict.messageId)?.message.follows?.message);
  return missed.filter((messageId) => !settled.includes(messageId));
}

/** The slips that would have told, under the rule by which each message was judged. */
function toldBySlips(round: Round, verdicts: readonly Verdict[]): Report['slips'] {
  return verdicts.flatMap(({ messageId, ruleId }) => {
    const card = cardOf(round.deck, messageId);
    const kind = card && decidingSlip(card.message, ruleId);
    if (!kind) return [];
    const letter = round.letters.find((other) => other.messageId === messageId);
    return [{ messageId, kind, wasLooked: letter?.looked.includes(kind) === true }];
  });
}

function ranks(round: Round): Report['order'] {
  const landed = round.letters
    .filter((letter) => letter.landedAtMs !== null)
    .toSorted((a, b) => (a.landedAtMs ?? 0) - (b.landedAtMs ?? 0));
  return round.filed.map((filed, answered) => ({
    messageId: filed.verdict.messageId,
    landed: landed.findIndex((letter) => letter.messageId === filed.verdict.messageId),
    answered,
  }));
}

/** The judgement of a round as it stands; usually of one that is over. */
export function buildReport(round: Round): Report {
  const verdicts = round.filed.map((filed) => filed.verdict);
  const idsAt = (place: Letter['place']): string[] =>
    round.letters.filter((letter) => letter.place === place).map((letter) => letter.messageId);
  const missed = idsAt('slid');
  const skipped = idsAt('skipped');
  const judged = verdicts.length;
  const sumCredit = verdicts.reduce((sum, verdict) => sum + verdict.credit, 0);
  const bestFixed = bestFixedStrategy(verdicts.map((verdict) => ({ key: countedKey(round, verdict) })));
  const score = judgementOf(sumCredit, bestFixed.sumCredit, judged);
  const judgement = 'judgement' in score ? score.judgement : null;
  const { band, bandWithheld, cappedBy } = bandFor(round, judgement, verdicts, missed.length, skipped.length);
  return {
    packId: round.deck.packId,
    seed: round.deck.seed,
    guidance: round.deck.guidance,
    isLate: round.settings.isLate,
    total: round.letters.length,
    judged,
    missed,
    swept: idsAt('swept'),
    comingBack: comingBack(round, missed),
    skipped,
    sumCredit,
    bestFixed,
    judgement,
    judgementWithheld: 'withheld' in score ? score.withheld : null,
    band,
    bandWithheld,
    cappedBy,
    verdicts,
    guidelines: guidelineResults(verdicts, round),
    slips: toldBySlips(round, verdicts),
    order: ranks(round),
    reflex: reflexProfile(tellingChoices(verdicts)),
    contrast: contrastOf(round),
    shownWpm: shownWpm(round),
  };
}

/** The key with contested actions at the higher of their tiers: a fixed strategy is owed the same credit as a player. */
function countedKey(round: Round, verdict: Verdict): Key {
  const message = cardOf(round.deck, verdict.messageId)?.message;
  const counted = { ...verdict.key };
  if (message) for (const action of ACTIONS) counted[action] = countedTier(message, verdict, action);
  return counted;
}

function bandFor(
  round: Round,
  judgement: number | null,
  verdicts: readonly Verdict[],
  missed: number,
  skipped: number,
): Pick<Report, 'band' | 'bandWithheld' | 'cappedBy'> {
  const none = (
    bandWithheld: NonNullable<Report['bandWithheld']>,
  ): Pick<Report, 'band' | 'bandWithheld' | 'cappedBy'> => ({ band: null, bandWithheld, cappedBy: null });
  if (round.settings.isLate) return none('late');
  if (missed >= MISSED_WITHOUT_BAND) return none('missed');
  if (skipped * 4 > round.letters.length) return none('skipped');
  if (judgement === null) return none('no-judgement');
  const band = bandOf(judgement);
  const habit = habitOf(verdicts);
  if (habit && (band === 'proficient' || band === 'expert'))
    return { band: 'developing', bandWithheld: null, cappedBy: habit };
  return { band, bandWithheld: null, cappedBy: null };
}
