// A shift of the harbour pack that was played before the page opens, whole or in part.
import { FIXED_CAST_SEED } from '../../src/engine/deal/cast.ts';
import { type Deck, dealDeck } from '../../src/engine/deal/deck.ts';
import { packHash } from '../../src/engine/deal/pack-hash.ts';
import { judge, RULES_VERSION, situationOf } from '../../src/engine/judge/judge.ts';
import { needsNow, settle, startRound, step } from '../../src/engine/play/round.ts';
import type { Move, Round, RoundSettings } from '../../src/engine/play/round-state.ts';
import type { Action } from '../../src/pack/words.ts';
import { type KeptRound, roundsKind } from '../../src/shell/kept/round-document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { aGuidance, aPeople, harbourPack } from '../builders.ts';

const SEED = 5;
const SETTINGS: RoundSettings = { wpm: 240, clock: 'off', coach: 'harmful', isLate: false };
const LETTER_MS = 4000;
const pack = harbourPack();

export const KEPT_DECK: Deck = dealDeck(pack, aGuidance(), aPeople(), { seed: SEED });

/** What this player does with the nth letter (from 0) whose best action is known. */
export type Player = (best: Action, nth: number) => Action;

function nextMove(round: Round, player: Player, atMs: number): Move {
  if (round.memo === 'waiting') return { type: 'memoRead', atMs };
  if (round.cardFor !== null) return { type: 'cardRead', atMs };
  const held = round.letters.find(({ place }) => place === 'hand');
  const message = KEPT_DECK.cards.find((card) => card.message.id === held?.messageId)?.message;
  if (!message)
    return { type: 'open', messageId: round.letters.find(({ place }) => place === 'desk')?.messageId ?? '', atMs };
  const { best } = judge(message, 'reply', situationOf(message.facts, pack.persona, needsNow(round)), aGuidance());
  const action = player(best, round.filed.length);
  if (action === 'block') return { type: 'answer', action, reason: 'other', isReported: false, atMs };
  return { type: 'answer', action, atMs };
}

function playedUntil(player: Player, settings: RoundSettings, letters: number): Round {
  let round = startRound(KEPT_DECK, aGuidance(), settings);
  for (let atMs = LETTER_MS; !round.isOver && round.filed.length < letters; atMs += LETTER_MS) {
    const settled = settle(round, atMs);
    round = settled.isOver ? settled : step(settled, nextMove(settled, player, atMs)).round;
  }
  return round;
}

/** Storage key and text of the shift as this player left it: after the last letter, or after so many on a running clock. */
export function keptShift(player: Player, letters = Infinity): readonly [string, string] {
  const settings: RoundSettings = letters === Infinity ? SETTINGS : { ...SETTINGS, clock: 'x1' };
  const kept: KeptRound = {
    packId: pack.id,
    mode: 'shift',
    seed: SEED,
    guidanceId: aGuidance().id,
    edition: aGuidance().edition,
    packHash: packHash(pack, aPeople()),
    rulesVersion: RULES_VERSION,
    scope: 'usual',
    castSeed: FIXED_CAST_SEED,
    shift: SEED,
    avoid: [],
    pile: [],
    declined: [],
    rule: null,
    late: null,
    settings,
    moves: playedUntil(player, settings, letters).moves,
  };
  return [roundsKind.key, writeDocument(roundsKind, { rounds: [kept] })];
}
