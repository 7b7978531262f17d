// Plays whole rounds of the real engine by a strategy: clock off, letters in order of landing, every slip looked at.
import { cardOf, type Deck } from '../../engine/deal/deck.ts';
import { judge, situationOf } from '../../engine/judge/judge.ts';
import { needsNow, onDesk, settle, startRound, step } from '../../engine/play/round.ts';
import type { Move, Round } from '../../engine/play/round-state.ts';
import { PACE } from '../../engine/play/pace.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Message } from '../../pack/pack-schema.ts';
import { publicMessage } from './public-message.ts';
import type { Random, Strategy } from './strategy.ts';
import type { Action } from '../../pack/words.ts';

/** Between two moves; with the clock off it decides nothing. */
const MOVE_MS = 1000;

function make(round: Round, move: (atMs: number) => Move): Round {
  const made = step(round, move(round.lastMs + MOVE_MS));
  if ('refusal' in made) throw new Error(`the engine refused a plain move: ${made.refusal}`);
  return made.round;
}

function choose(round: Round, message: Message, strategy: Strategy, random: Random): Action {
  if (!strategy.readsKey) return strategy.decide(publicMessage(round, message), random);
  const situation = situationOf(message.facts, round.deck.persona, needsNow(round));
  return strategy.decide(judge(message, 'ignore', situation, round.guidance), random);
}

function handle(round: Round, messageId: string, strategy: Strategy, random: Random): Round {
  const message = cardOf(round.deck, messageId)?.message;
  if (!message) return round;
  let now = make(round, (atMs) => ({ type: 'open', messageId, atMs }));
  if (now.memo === 'waiting') now = make(now, (atMs) => ({ type: 'memoRead', atMs }));
  for (const slip of message.slips) now = make(now, (atMs) => ({ type: 'look', slip: slip.kind, atMs }));
  // What time does until the answer, a tick for one, is seen before it is chosen.
  const action = choose(settle(now, now.lastMs + MOVE_MS), message, strategy, random);
  return make(now, (atMs) =>
    action === 'block'
      ? { type: 'answer', action, reason: 'other', isReported: false, atMs }
      : { type: 'answer', action, atMs },
  );
}

/** A round of this deck, played to its end. */
export function playRound(deck: Deck, guidance: Guidance, strategy: Strategy, random: Random): Round {
  let round = startRound(deck, guidance, { wpm: PACE.start, clock: 'off', coach: 'harmful', isLate: false });
  while (!round.isOver) {
    const [next] = onDesk(round);
    if (round.memo === 'waiting') round = make(round, (atMs) => ({ type: 'memoRead', atMs }));
    else if (round.cardFor !== null) round = make(round, (atMs) => ({ type: 'cardRead', atMs }));
    else if (next) round = handle(round, next.messageId, strategy, random);
    else break;
  }
  return round;
}
