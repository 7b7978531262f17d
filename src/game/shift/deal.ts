// From a pack and the query of the URL to a running round.
import { packHash } from '../../engine/deal/pack-hash.ts';
import { RULES_VERSION } from '../../engine/judge/judge.ts';
import { dealDeck, dealLate, type Deck } from '../../engine/deal/deck.ts';
import { FIVE } from '../../engine/deal/like.ts';
import { calibrateWpm } from '../../engine/play/schedule.ts';
import type { Report } from '../../engine/report/report.ts';
import { replay } from '../../engine/play/round.ts';
import type { Move, Round, RoundSettings } from '../../engine/play/round-state.ts';
import type { Pack } from '../../pack/pack-schema.ts';
import type { Library } from '../../library/library.ts';
import { ownCastSeed } from '../../shell/kept/cast.ts';
import type { KeptVerdict } from '../../shell/kept/history-document.ts';
import { localDay, rememberVerdicts, verdictHistory } from '../../shell/kept/history.ts';
import { isSound, type Mode, MODES, SCOPES } from '../../pack/words.ts';
import { pile } from '../../shell/kept/pile.ts';
import type { Dealt, KeptRound } from '../../shell/kept/round-document.ts';
import { keptCork } from '../../shell/kept/postcards.ts';
import { keptRounds } from '../../shell/kept/rounds.ts';
import { changeSettings, settings } from '../../shell/settings/settings.ts';
import { postcardsOf } from './desk-view.ts';
import { Play } from './play.ts';
import { type Edges, openRunningRound } from './running-round.ts';

export function modeFrom(params: URLSearchParams): Mode {
  return MODES.find((mode) => mode === params.get('mode')) ?? 'shift';
}

/** The seed of the URL, or a new one. */
export function seedFrom(params: URLSearchParams): number {
  const given = Number(params.get('seed') ?? Number.NaN);
  return Number.isSafeInteger(given) ? given : newSeed();
}

export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

function roundSettings(mode: Mode, isLate: boolean): RoundSettings {
  const { clock, feedback, wpm, shiftsPlayed } = settings.peek();
  // After a player's first shift only harmful choices are explained at once.
  const coach = mode === 'coach' || feedback === 'coach' ? 'all' : shiftsPlayed === 0 ? 'first-three' : 'harmful';
  return { wpm, clock: mode === 'calm' ? 'off' : clock, coach, isLate };
}

function deckOf(pack: Pack, library: Library, { late, rule, ...dealt }: Dealt): Deck {
  const short = rule === null ? {} : { rule, size: FIVE };
  const deck = dealDeck(pack, library.guidance, library.people, { ...dealt, ...short });
  return late === null ? deck : dealLate(deck, late.ids, late.done, late.ticks);
}

/** Whether the player has touched a letter: a shift that was only paused is nothing to come back to. */
function hasBegun({ moves }: Round): boolean {
  return moves.some(({ type }) => type !== 'pause' && type !== 'resume');
}

/** Starts the round and keeps it on this device after each move. */
function run(pack: Pack, library: Library, dealt: Dealt, moves: readonly Move[] = []): Play {
  const edges: Edges = {
    now: () => performance.now(),
    alarm: (afterMs, ring) => {
      const timer = setTimeout(ring, afterMs);
      return () => clearTimeout(timer);
    },
  };
  const running = openRunningRound(deckOf(pack, library, dealt), library.guidance, dealt.settings, edges, moves);
  let keptMoves = moves.length;
  running.subscribe((round) => {
    if (round.moves.length === keptMoves || !hasBegun(round)) return;
    keptMoves = round.moves.length;
    keptRounds.keep({ ...dealt, moves: round.moves });
  });
  return new Play(running, dealt, edges.alarm);
}

/** Messages that were declined, when last met, and fairly: their senders may write again. */
export function declinedFairly(history: readonly KeptVerdict[]): string[] {
  const latest = new Map(history.map((kept) => [kept.messageId, kept]));
  return [...latest.values()].flatMap(({ messageId, action, tier }) =>
    action === 'decline' && isSound(tier) ? [messageId] : [],
  );
}

const historyOf = ({ id }: Pack): KeptVerdict[] => verdictHistory.peek().filter((kept) => kept.packId === id);

/** The messages of this pack that were met on this device, each once, oldest first. */
function metLately(pack: Pack): string[] {
  const met = historyOf(pack).map((kept) => kept.messageId);
  return [...new Set(met.toReversed())].toReversed();
}

/** Deals a shift; the clock starts at once. What was met lately is dealt only when other letters run out. */
export function startShift(pack: Pack, library: Library, mode: Mode, seed: number): Play {
  const shift = settings.peek().shiftsPlayed;
  return run(pack, library, {
    packId: pack.id,
    mode,
    seed,
    castSeed: ownCastSeed(),
    guidanceId: library.guidance.id,
    edition: library.guidance.edition,
    packHash: packHash(pack, library.people),
    rulesVersion: RULES_VERSION,
    scope: SCOPES[shift] ?? 'usual',
    shift,
    avoid: metLately(pack),
    pile: pile.of(pack.id),
    declined: declinedFairly(historyOf(pack)),
    rule: null,
    late: null,
    settings: roundSettings(mode, false),
  });
}

/** The letters that slid off a shift and are still open, a week later: the clock is off, and the coach speaks after each. */
export function startLate(
  pack: Pack,
  library: Library,
  { dealt, round }: Pick<Play, 'dealt' | 'round'>,
  report: Report,
): Play {
  const rules: RoundSettings = { ...roundSettings('calm', true), coach: 'all' };
  const done = Object.fromEntries(report.verdicts.map(({ messageId, action }) => [messageId, action]));
  return run(pack, library, {
    ...dealt,
    late: { ids: report.comingBack, done, ticks: round.peek().ticks },
    settings: rules,
  });
}

/** What five letters leave to the last. Those of five before them stand in no history: they are handed on. */
function metBeforeFive(pack: Pack, { dealt, round }: Pick<Play, 'dealt' | 'round'>): string[] {
  if (dealt.rule === null) return metLately(pack);
  const ids = round.peek().deck.cards.map((card) => card.message.id);
  return [...dealt.avoid.filter((id) => !ids.includes(id)), ...ids];
}

/** Five letters on the rule that was missed most: the clock is off, and the coach speaks after each. */
export function startFive(
  pack: Pack,
  library: Library,
  before: Pick<Play, 'dealt' | 'round'>,
  rule: string,
  seed: number,
): Play {
  const rules: RoundSettings = { ...roundSettings('calm', false), coach: 'all' };
  return run(pack, library, {
    ...before.dealt,
    seed,
    avoid: metBeforeFive(pack, before),
    rule,
    late: null,
    settings: rules,
  });
}

/** A round that was kept, taken up again: it stands paused at its last move. */
export function takeUpRound(pack: Pack, library: Library, { moves, ...dealt }: KeptRound): Play {
  return run(pack, library, dealt, moves);
}

/** A kept round as its moves tell it; null where the pack no longer lets them all be made. */
export function roundAsKept(pack: Pack, library: Library, kept: KeptRound): Round | null {
  const round = replay(deckOf(pack, library, kept), library.guidance, kept.settings, kept.moves);
  return round.moves.length === kept.moves.length ? round : null;
}

/**
 * Keeps what a finished round showed: verdicts for practice, what was swept, the reading pace, one more shift. Five letters
 * on one rule leave no trace: chosen for what was missed, they would bend the reflex and the pace.
 */
export function keepRound(round: Round, report: Report): void {
  const { deck } = round;
  if (deck.rule !== null) return;
  rememberVerdicts(
    report.verdicts.map(({ messageId, action, tier, credit, best, isContested }) => ({
      messageId,
      packId: deck.packId,
      edition: deck.guidance.edition,
      action,
      tier,
      credit,
      best,
      isContested,
      atDay: localDay(),
    })),
  );
  if (report.isLate) return;
  const dealt = deck.cards.map((card) => card.message.id);
  pile.sweep(deck.packId, dealt, report.swept);
  keptCork.pin(deck.packId, postcardsOf(round));
  const { shiftsPlayed, wpm } = settings.peek();
  changeSettings({ shiftsPlayed: shiftsPlayed + 1, wpm: calibrateWpm(wpm, report.shownWpm, shiftsPlayed === 0) });
}
