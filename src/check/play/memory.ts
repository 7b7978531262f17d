// What a device remembers of a player's shifts, as far as it bears on the next deal.
import type { Letter, Round } from '../../engine/play/round-state.ts';
import { isSound } from '../../pack/words.ts';

export interface Memory {
  readonly avoid: readonly string[]; // message ids answered, oldest first
  readonly pile: readonly string[]; // swept by a bell and not dealt since, the longest there first
  readonly declined: readonly string[]; // declined when last met, and fairly
}

export const NOTHING_YET: Memory = { avoid: [], pile: [], declined: [] };

/** The ids of the letters that lie in this place, in order of arrival. */
export function idsAt(round: Round, place: Letter['place']): string[] {
  return round.letters.flatMap((letter) => (letter.place === place ? [letter.messageId] : []));
}

/** The memory after one more shift. */
export function remember({ avoid, pile, declined }: Memory, round: Round): Memory {
  const answered = round.filed.map(({ verdict }) => verdict.messageId);
  const dealt = round.deck.cards.map(({ message }) => message.id);
  const fairly = round.filed.filter(({ verdict }) => verdict.action === 'decline' && isSound(verdict.tier));
  return {
    avoid: [...avoid.filter((id) => !answered.includes(id)), ...answered],
    pile: [...pile.filter((id) => !dealt.includes(id)), ...idsAt(round, 'swept')],
    declined: [...declined.filter((id) => !answered.includes(id)), ...fairly.map(({ verdict }) => verdict.messageId)],
  };
}
