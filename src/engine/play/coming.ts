// Which letter comes next: the first in the deck's order, but one that follows another waits until that one is done with,
// and lets those behind it go first.
import { cardOf } from '../deal/deck.ts';
import type { Letter, Round } from './round-state.ts';
import { undoUntilMs } from './undoable.ts';

export interface Coming {
  letter: Letter;
  atMs: number; // wall time
}

const GONE: readonly Letter['place'][] = ['filed', 'slid', 'skipped', 'swept'];

/** Whether this shift is done with the letter: answered, missed, left out, or swept until tomorrow. */
export function isGone({ place }: Letter): boolean {
  return GONE.includes(place);
}

/** How many letters have come: the next one takes this place of the schedule, whichever it is. */
export function landedCount({ letters }: Round): number {
  return letters.filter(({ place }) => place !== 'ahead').length;
}

/**
 * Wall time from which a letter may come; null while what it follows is still to be answered. An answer that can be taken
 * back is none yet.
 */
function mayComeMs(round: Round, { messageId }: Letter): number | null {
  const sourceId = cardOf(round.deck, messageId)?.message.follows?.message;
  const source = round.letters.find((letter) => letter.messageId === sourceId);
  if (!source) return 0; // nothing to follow, or an earlier shift has seen to it
  if (!isGone(source)) return null;
  const isLast = round.filed.at(-1)?.verdict.messageId === sourceId;
  return isLast ? (undoUntilMs(round) ?? -1) + 1 : 0;
}

/** The letter that comes next, `dueMs` at the earliest; null where none can. */
export function comingFrom(round: Round, dueMs: number): Coming | null {
  let next: Coming | null = null;
  for (const letter of round.letters) {
    const fromMs = letter.place === 'ahead' ? mayComeMs(round, letter) : null;
    if (fromMs === null) continue;
    if (fromMs <= dueMs) return { letter, atMs: dueMs };
    if (!next || fromMs < next.atMs) next = { letter, atMs: fromMs };
  }
  return next;
}
