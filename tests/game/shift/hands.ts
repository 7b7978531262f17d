// A running round with its clock and its alarms in our hands.
import type { Deck } from '../../../src/engine/deal/deck.ts';
import type { Move, Round } from '../../../src/engine/play/round-state.ts';
import { Play } from '../../../src/game/shift/play.ts';
import { type Alarm, openRunningRound, type RunningRound } from '../../../src/game/shift/running-round.ts';
import type { Dealt } from '../../../src/shell/kept/round-document.ts';
import { aGuidance } from '../../builders.ts';
import { layDeck, letters, QUIET } from '../../engine/table-top.ts';

export interface Hands {
  running: RunningRound;
  alarm: Alarm; // set by the same clock
  heard: Round[];
  alarms: () => number[]; // times at which an alarm is set to ring
  pass(ms: number): void; // lets time pass, ringing what is due
  jump(ms: number): void; // the page slept: time passes, nothing rings
}

/** Opens a round at this time of the clock; eight letters, ten seconds apart, unless you say otherwise. */
export function run(
  deck: Deck = layDeck(letters(8)),
  settings = QUIET,
  start = 5000.25,
  moves: readonly Move[] = [],
): Hands {
  let now = start;
  const set = new Map<number, { at: number; ring: () => void }>();
  let count = 0;
  const alarm: Alarm = (afterMs, ring) => {
    const key = count++;
    set.set(key, { at: now + afterMs, ring });
    return () => set.delete(key);
  };
  const running = openRunningRound(deck, aGuidance(), settings, { now: () => now, alarm }, moves);
  const heard: Round[] = [];
  running.subscribe((round) => heard.push(round));
  return {
    running,
    alarm,
    heard,
    alarms: () => [...set.values()].map(({ at }) => at - start),
    jump: (ms) => void (now += ms),
    pass(ms) {
      const until = now + ms;
      for (;;) {
        const [next] = [...set].toSorted(([, a], [, b]) => a.at - b.at);
        if (!next || next[1].at > until) break;
        set.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].ring();
      }
      now = until;
    },
  };
}

/** How a plain shift was dealt. */
export const dealt: Dealt = {
  packId: 'a-pack',
  mode: 'shift',
  seed: 1,
  guidanceId: 'a-guidance',
  edition: '1',
  packHash: '',
  rulesVersion: 2,
  scope: 'usual',
  shift: 2,
  avoid: [],
  pile: [],
  declined: [],
  castSeed: 1,
  rule: null,
  late: null,
  settings: QUIET,
};

/** A shift on the play screen, nine letters unless you say otherwise. */
export function sit(deck: Deck = layDeck(letters(9)), settings = QUIET): Hands & { play: Play } {
  const hands = run(deck, settings);
  return { ...hands, play: new Play(hands.running, { ...dealt, settings }, hands.alarm) };
}
