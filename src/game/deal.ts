// From a pack and the query of the URL to a running round.
import { dealDeck, dealLate, type Deck } from '../engine/deck.ts';
import { calibrateWpm } from '../engine/schedule.ts';
import type { Report } from '../engine/report.ts';
import type { Round, RoundSettings } from '../engine/round-state.ts';
import type { Guidance } from '../pack/guidance-schema.ts';
import type { Pack } from '../pack/pack-schema.ts';
import type { Library } from '../seat/library.ts';
import { openLocalSeat } from '../seat/local.ts';
import { localDay, rememberVerdicts, verdictHistory } from '../shell/history.ts';
import { changeSettings, settings } from '../shell/settings.ts';
import { Play } from './play.ts';

export type Mode = 'shift' | 'calm' | 'coach';

/** From this many shifts on, only harmful choices are explained at once. */
const SETTLED_IN = 3;

export function modeFrom(params: URLSearchParams): Mode {
  const mode = params.get('mode');
  return mode === 'calm' || mode === 'coach' ? mode : 'shift';
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
  const coach =
    mode === 'coach' || feedback === 'coach' ? 'all' : shiftsPlayed < SETTLED_IN ? 'first-three' : 'harmful';
  return { wpm, clock: mode === 'calm' ? 'off' : clock, coach, isLate };
}

function sit(deck: Deck, guidance: Guidance, rules: RoundSettings): Play {
  const seat = openLocalSeat(deck, guidance, rules, {
    now: () => performance.now(),
    alarm(afterMs, ring) {
      const timer = setTimeout(ring, afterMs);
      return () => clearTimeout(timer);
    },
  });
  return new Play(seat);
}

/** Deals a shift; the clock starts at once. What was met lately is dealt only when other letters run out. */
export function startShift(pack: Pack, library: Library, mode: Mode, seed: number): Play {
  const met = verdictHistory.peek().flatMap((kept) => (kept.packId === pack.id ? [kept.messageId] : []));
  const deck = dealDeck(pack, library.guidance, library.people, {
    seed,
    avoid: [...new Set(met.toReversed())].toReversed(),
    opening: settings.peek().shiftsPlayed === 0 ? 'first' : 'usual',
  });
  return sit(deck, library.guidance, roundSettings(mode, false));
}

/** The letters that slid off, a week later: the clock is off, and the coach speaks after each. */
export function startLate(round: Round, missedIds: readonly string[]): Play {
  return sit(dealLate(round.deck, missedIds), round.guidance, { ...roundSettings('calm', true), coach: 'all' });
}

/** Keeps what a finished round showed: verdicts for practice, the reading pace, one more shift. */
export function keepRound(round: Round, report: Report): void {
  const { deck } = round;
  rememberVerdicts(
    report.verdicts.map(({ messageId, action, tier, credit, best }) => ({
      messageId,
      packId: deck.packId,
      edition: deck.guidance.edition,
      action,
      tier,
      credit,
      best,
      atDay: localDay(),
    })),
  );
  if (report.isLate) return;
  const { shiftsPlayed, wpm } = settings.peek();
  changeSettings({ shiftsPlayed: shiftsPlayed + 1, wpm: calibrateWpm(wpm, report.shownWpm) });
}
