// Answers: how a letter is filed with its verdict, what comes back for it, and how the last one is taken back.
import { cardOf } from '../deal/deck.ts';
import { judge, ruleFor, type Situation, situationOf, type Verdict } from '../judge/judge.ts';
import type { Needs } from '../judge/needs.ts';
import type { Action, BlockReason } from '../../pack/words.ts';
import { shiftMs } from './clock.ts';
import { layBack, layDown } from './hand.ts';
import type { Letter, Postcard, Refusal, Round } from './round-state.ts';
import { inHand, withLetter } from './settle.ts';
import { enterTick, needsNow } from './ticks.ts';
import { showsCard, undoUntilMs } from './undoable.ts';

/** What a move leads to, before time has its turn. */
export type Made = { round: Round; verdict?: Verdict } | { refusal: Refusal };

/** The postcards that the answers so far have brought; those that have come already keep their time. */
function postcardsBy(round: Round, clockMs: number): Postcard[] {
  const due = round.deck.echoes.flatMap(({ messageId, after }): Postcard[] => {
    const at = round.filed.findIndex((filed) => filed.verdict.messageId === messageId);
    const filed = round.filed[at];
    return filed && round.filed.length - 1 - at >= after
      ? [{ messageId, action: filed.verdict.action, atMs: clockMs }]
      : [];
  });
  const kept = round.postcards.filter((postcard) => due.some((other) => other.messageId === postcard.messageId));
  return [...kept, ...due.filter((postcard) => !kept.some((other) => other.messageId === postcard.messageId))];
}

export interface Answer {
  action: Action;
  reason: BlockReason | null;
  isReported: boolean;
}

/** Files the letter in the hand, judged by the needs of the moment; the answer before it is settled by that. */
export function fileLetter(round: Round, letter: Letter, { action, reason, isReported }: Answer, atMs: number): Made {
  const message = cardOf(round.deck, letter.messageId)?.message;
  if (!message) return { refusal: 'hand-empty' };
  const needs = needsNow(round);
  const situationBy = (by: Needs): Situation => situationOf(message.facts, round.deck.persona, by);
  const verdict = judge(message, action, situationBy(needs), round.guidance);
  const firstRuleId = ruleFor(situationBy(round.deck.needs), round.guidance).id;
  const laid = withLetter(layDown(enterTick(round, atMs), letter, 'filed', atMs), letter.messageId, { needs });
  const clockMs = shiftMs(round, atMs);
  const filed: Round = {
    ...laid,
    filed: [...laid.filed, { verdict, firstRuleId, answeredAtMs: clockMs, wallAtMs: atMs, reason, isReported }],
    cardFor: showsCard(round.settings, verdict, round.filed.length) ? message.id : null,
  };
  return { round: { ...filed, postcards: postcardsBy(filed, clockMs) }, verdict };
}

/** The last choice as if it had not been made: its letter in the hand, and one that was held there laid back. */
export function takeBack(round: Round, atMs: number): Made {
  const last = round.filed.at(-1);
  if (!last) return { refusal: 'nothing-to-undo' };
  const untilMs = undoUntilMs(round);
  if (untilMs === null || atMs > untilMs) return { refusal: 'too-late-to-undo' };
  const held = inHand(round);
  const free = held ? layBack(round, held, atMs) : round;
  const { messageId } = last.verdict;
  const ticks = free.ticks.filter((tick) => tick.messageId !== messageId); // entered if the round, or the memo, came first
  const undone: Round = { ...free, filed: free.filed.slice(0, -1), ticks, isOver: false };
  const openedAtMs = shiftMs(round, atMs);
  return {
    round: withLetter({ ...undone, postcards: postcardsBy(undone, openedAtMs) }, messageId, {
      place: 'hand',
      openedAtMs,
      needs: null,
    }),
  };
}
