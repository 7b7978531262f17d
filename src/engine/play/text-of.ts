// What a letter says in each of its places, as it stands in this round.
import { faceText, type TextPlace } from '../../pack/words.ts';
import { cardOf } from '../deal/deck.ts';
import type { Round } from './round-state.ts';

/** What the letter says: of a follow-up that was opened, the first line that answers what was done, then the body. */
export function textOf(round: Round, messageId: string): string {
  const message = cardOf(round.deck, messageId)?.message;
  if (!message) return '';
  const action = round.letters.find((letter) => letter.messageId === messageId)?.firstLineFor;
  return message.follows && action ? `${message.follows.opening[action]}\n\n${message.body}` : message.body;
}

/** The words in one place of a letter; undefined where the letter has no such place. */
export function textIn(round: Round, messageId: string, place: TextPlace): string | undefined {
  const message = cardOf(round.deck, messageId)?.message;
  if (!message) return undefined;
  if (place === 'body') return textOf(round, messageId);
  if (place === 'face') return faceText(message.sender.role, message.facts.tie);
  return message.slips.find(({ kind }) => kind === place)?.text;
}
