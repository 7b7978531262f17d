// Three rounds of a small pack, move by move, with the reports they gave. A change here is a change of the rules: look
// at it, then accept it with `npx vitest run tests/engine/golden.test.ts -u`.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dealDeck } from '../../src/engine/deal/deck.ts';
import { ruleOn, situationOf } from '../../src/engine/judge/judge.ts';
import { buildReport } from '../../src/engine/report/report.ts';
import { inHand, needsNow, onDesk, replay, settle, startRound, step } from '../../src/engine/play/round.ts';
import type { Move, Round, RoundSettings } from '../../src/engine/play/round-state.ts';
import { aGuidance, aPeople } from '../builders.ts';
import { aGoldenPack } from '../fixtures/golden-pack.ts';
import type { Action } from '../../src/pack/words.ts';

const pack = aGoldenPack();

interface Player {
  name: string;
  seed: number;
  settings: RoundSettings;
  paceMs: number; // from one move to the next
  choose(round: Round, messageId: string): Action;
}

function bestIn(round: Round, messageId: string): Action {
  const message = round.deck.cards.find((card) => card.message.id === messageId)?.message;
  if (!message) return 'ignore';
  return ruleOn(message, situationOf(message.facts, round.deck.persona, needsNow(round)), round.guidance).best;
}

const PLAYERS: Player[] = [
  {
    name: 'expert',
    seed: 11,
    settings: { wpm: 180, clock: 'x1', coach: 'harmful', isLate: false },
    paceMs: 2500,
    choose: bestIn,
  },
  {
    name: 'block-happy',
    seed: 12,
    settings: { wpm: 120, clock: 'x1.5', coach: 'first-three', isLate: false },
    paceMs: 1800,
    choose: (round, id) => (round.filed.length % 3 === 2 ? bestIn(round, id) : 'block'),
  },
  {
    name: 'slow-with-misses',
    seed: 13,
    settings: { wpm: 120, clock: 'x1', coach: 'harmful', isLate: false },
    paceMs: 14_000,
    choose: (round, id) => (round.filed.length % 4 === 3 ? 'decline' : bestIn(round, id)),
  },
];

function moveOf({ choose }: Player, round: Round, atMs: number): Move {
  if (round.cardFor !== null) return { type: 'cardRead', atMs };
  if (round.memo === 'waiting') return { type: 'memoRead', atMs };
  const hand = inHand(round);
  if (!hand) return { type: 'open', messageId: onDesk(round)[0]?.messageId ?? '', atMs };
  const slip = round.deck.cards.find((card) => card.message.id === hand.messageId)?.message.slips[0];
  if (slip && hand.looked.length === 0) return { type: 'look', slip: slip.kind, atMs };
  const action = choose(round, hand.messageId);
  return action === 'block'
    ? { type: 'answer', action, reason: 'spam', isReported: false, atMs }
    : { type: 'answer', action, atMs };
}

const deckOf = (seed: number): ReturnType<typeof dealDeck> => dealDeck(pack, aGuidance(), aPeople(), { seed });

function movesOf(player: Player): Move[] {
  let round = startRound(deckOf(player.seed), aGuidance(), player.settings);
  for (let atMs = player.paceMs; !round.isOver && atMs < LATER; atMs += player.paceMs)
    round = step(round, moveOf(player, round, atMs)).round;
  return [...round.moves];
}

/** By then the bell has rung. */
const LATER = 10 ** 7;

interface Golden {
  seed: number;
  settings: RoundSettings;
  moves: Move[];
}

/** The stored moves; played anew where there are none, or where pack or rules no longer let them all be made. */
function goldenOf(player: Player, file: URL): Golden {
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : null;
  const round = stored && settle(replay(deckOf(stored.seed), aGuidance(), stored.settings, stored.moves), LATER);
  if (stored && round?.isOver && round.moves.length === stored.moves.length) return stored;
  return { seed: player.seed, settings: player.settings, moves: movesOf(player) };
}

it.for(PLAYERS)(
  'the golden round of the $name player gives the stored report, byte for byte, from the stored moves',
  async (player) => {
    const file = new URL(`../golden/${player.name}.json`, import.meta.url);
    const { seed, settings, moves } = goldenOf(player, file);
    const round = settle(replay(deckOf(seed), aGuidance(), settings, moves), LATER);
    expect(round.isOver).toBe(true);
    expect(round.moves).toEqual(moves);
    await expect(
      `${JSON.stringify({ seed, settings, moves, report: buildReport(round) }, null, 1)}\n`,
    ).toMatchFileSnapshot(file.pathname);
  },
);
