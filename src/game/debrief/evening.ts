// What the evening became: each need with its boxes, the people who filled them, and a sentence of the pack at the close.
import { cardOf } from '../../engine/deal/deck.ts';
import type { Round } from '../../engine/play/round-state.ts';
import { needsNow } from '../../engine/play/round.ts';
import type { Need } from '../../pack/pack-schema.ts';
import { isSound } from '../../pack/words.ts';
import type { FaceView } from './people/faces.ts';

export interface NeedStory {
  needId: string;
  text: string;
  boxes: number;
  filledBy: FaceView[]; // as many as boxes at most
  offeredBy: FaceView | null; // somebody who offered it while a box was open, and got no yes
  wasOffered: boolean; // whether any letter of the round could have filled it
  isDropped: boolean; // a memo took it off the note
  close: string | null;
}

/** Every need of the round in the order of the note; those that came with the memo last. */
function needsOfRound({ deck, memo }: Round): Need[] {
  const came = memo === 'read' ? (deck.memo?.needs ?? []) : [];
  const renewed = (need: Need): Need => came.find((other) => other.id === need.id) ?? need;
  const first = deck.needs.standing.map(renewed);
  return [...first, ...came.filter((need) => !first.includes(need))];
}

/** Whether the need stood, in these words, when the letter was answered. */
function stoodFor({ letters }: Round, messageId: string, need: Need): boolean {
  const needs = letters.find((letter) => letter.messageId === messageId)?.needs;
  return needs?.standing.includes(need) === true;
}

/** Whether the letter offers what the need asks for. Twins and letters of a first shift fill no box, and offer all the same. */
function offers({ deck }: Round, messageId: string, need: Need): boolean {
  const facts = cardOf(deck, messageId)?.message.facts;
  return facts?.wants === 'yes' && (facts.fills === need.id || need.topics.includes(facts.topic));
}

/**
 * The messages whose offers were taken up. A round with ticks has entered them on the note; where none are entered yet, a
 * sound reply to an offer of what is needed says the same.
 */
function takenUp(round: Round, need: Need): string[] {
  if (round.deck.hasTicks)
    return round.ticks.flatMap(({ needId, messageId }) =>
      needId === need.id && stoodFor(round, messageId, need) ? [messageId] : [],
    );
  return round.filed.flatMap(({ verdict }) => {
    const { messageId, action, tier } = verdict;
    const isTaken = action === 'reply' && isSound(tier) && offers(round, messageId, need);
    return isTaken && stoodFor(round, messageId, need) ? [messageId] : [];
  });
}

/** What became of each need, told by people; `faces` are those of the answered letters. */
export function needStories(round: Round, faces: readonly FaceView[]): NeedStory[] {
  const now = needsNow(round);
  const stories = needsOfRound(round).map((need) => {
    const ids = takenUp(round, need).slice(0, need.boxes);
    const filledBy = ids.flatMap((id) => faces.find(({ messageId }) => messageId === id) ?? []);
    const isMet = filledBy.length >= need.boxes;
    const isDropped = !isMet && !now.standing.some(({ id }) => id === need.id);
    const isOffer = ({ messageId, verdict }: FaceView): boolean =>
      verdict.best === 'reply' &&
      verdict.action !== 'reply' &&
      offers(round, messageId, need) &&
      stoodFor(round, messageId, need);
    const wasOffered = round.deck.cards.some(({ message }) => offers(round, message.id, need));
    const close = isMet ? need.close?.met : need.close?.open;
    return {
      needId: need.id,
      text: need.text,
      boxes: need.boxes,
      filledBy,
      offeredBy: isMet || isDropped ? null : (faces.find(isOffer) ?? null),
      wasOffered,
      isDropped,
      // Where nobody could have been found, nothing that is missing is held up.
      close: isDropped || !wasOffered ? null : (close ?? null),
    };
  });
  return [...stories.filter(({ isDropped }) => !isDropped), ...stories.filter(({ isDropped }) => isDropped)];
}
