// Many shifts by one reader on the clock: how full the desk becomes, when the bell rings, and what is lost on the way.
import { cardOf, dealDeck, type Deck } from '../../engine/deal/deck.ts';
import { PACE } from '../../engine/play/pace.ts';
import type { Letter, Round } from '../../engine/play/round-state.ts';
import { ruleOn, situationOf } from '../../engine/judge/judge.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Pack } from '../../pack/pack-schema.ts';
import type { People } from '../../pack/people-schema.ts';
import { idsAt, NOTHING_YET, remember } from './memory.ts';
import { playShift, type Order, type ShiftPlayed } from './reader.ts';

/** With so many letters on the desk at once, besides the one in the hand, it is full or all but full. */
const CROWD = 4;
/** Whoever has two shifts behind them meets all of the game. */
const SETTLED_IN = 2;

interface ReaderSetup {
  pack: Pack;
  guidance: Guidance;
  people: People;
  wpm: number;
  isFirst: boolean; // a first shift, planned for a reader whom nobody knows
  rounds: number;
  seed: number;
}

export interface ReaderSimulation {
  shifts: number;
  bellSeconds: number; // clock time at which a shift ends, by the bell or with its last letter; the median
  peakShare: number; // of shifts with four or five on the desk at once
  pushedOffMean: number; // letters a shift
  sweptMean: number;
  lostByFace: number; // of the letters that deserved an answer, a shift: known ties and one's own field first
  lostInOrder: number; // the same, taken as they come
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
const meanOf = (values: readonly number[]): number =>
  hundredths(values.reduce((sum, value) => sum + value, 0) / values.length);

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Whether a letter was lost that deserved an answer, by the needs when it went. */
export function isLoss(round: Round, { messageId, place, needs }: Letter): boolean {
  const message = cardOf(round.deck, messageId)?.message;
  if (!message || !needs || (place !== 'slid' && place !== 'swept')) return false;
  const { best } = ruleOn(message, situationOf(message.facts, round.deck.persona, needs), round.guidance);
  return best === 'reply' || best === 'decline';
}

function losses({ round }: ShiftPlayed): number {
  return round.letters.filter((letter) => isLoss(round, letter)).length;
}

/** The decks of one player, shift by shift, each dealt by what the shifts before it left behind. */
function* decksOf({ pack, guidance, people, isFirst, rounds, seed }: ReaderSetup): Generator<Deck, void, ShiftPlayed> {
  let memory = NOTHING_YET;
  for (let at = 0; at < rounds; at++) {
    const { avoid, pile, declined } = memory;
    const deck = dealDeck(
      pack,
      guidance,
      people,
      isFirst
        ? { seed: seed + at, scope: 'first' }
        : { seed: seed + at, shift: SETTLED_IN + at, avoid, pile, declined },
    );
    const { round } = yield deck;
    memory = remember(memory, round);
  }
}

/** Plays `rounds` shifts twice each, by a reader who takes letters as they come and by one who goes by the face. */
export function simulateReader(setup: ReaderSetup): ReaderSimulation {
  const { guidance, wpm, isFirst } = setup;
  const planned = { wpm, plannedWpm: isFirst ? PACE.start : wpm };
  const play = (deck: Deck, order: Order): ShiftPlayed => playShift(deck, guidance, { ...planned, order });
  const inOrder: ShiftPlayed[] = [];
  const byFace: ShiftPlayed[] = [];
  const decks = decksOf(setup);
  for (let dealt = decks.next(); dealt.done !== true;) {
    const played = play(dealt.value, 'as-they-come');
    inOrder.push(played);
    byFace.push(play(dealt.value, 'by-face'));
    dealt = decks.next(played);
  }
  return {
    shifts: inOrder.length,
    bellSeconds: Math.round(medianOf(inOrder.map(({ endedMs }) => endedMs)) / 1000),
    peakShare: meanOf(inOrder.map(({ mostOnDesk }) => (mostOnDesk >= CROWD ? 1 : 0))),
    pushedOffMean: meanOf(inOrder.map(({ round }) => idsAt(round, 'slid').length)),
    sweptMean: meanOf(inOrder.map(({ round }) => idsAt(round, 'swept').length)),
    lostByFace: meanOf(byFace.map(losses)),
    lostInOrder: meanOf(inOrder.map(losses)),
  };
}
