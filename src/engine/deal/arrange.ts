// In which order the picked messages arrive. Tries seeded orders and keeps the first that breaks the fewest wishes.
import type { Message } from '../../pack/pack-schema.ts';
import { diceFrom, shuffle } from './dice.ts';
import { type Candidate, expectedSide, isFlipping } from './candidate.ts';
import type { Picked } from './pick.ts';
import type { Action } from '../../pack/words.ts';

const TRIES = 240;
/** The memo comes before this card (from 0), just as the surge begins: one flipping message must lie on the desk already, the others come after. */
export const MEMO_BEFORE = 6;

function penalty(order: readonly Candidate[], picked: Picked): number {
  const at = new Map(order.map((candidate, index) => [candidate.message.id, index]));
  const bests: Action[] = order.map((candidate) => expectedSide(candidate).best);
  let broken = 0;
  for (let index = 2; index < bests.length; index++)
    if (bests[index] === bests[index - 1] && bests[index] === bests[index - 2]) broken += 6;
  const flips = order.filter(isFlipping);
  if (flips.length > 0 && order.length > MEMO_BEFORE) {
    const last = order[MEMO_BEFORE - 1];
    if (!last || !isFlipping(last)) broken += 12;
    for (const flip of flips) if ((at.get(flip.message.id) ?? 0) < MEMO_BEFORE - 1) broken += 8;
  }
  for (const { message } of order) {
    if (!message.follows) continue;
    const gap = (at.get(message.id) ?? 0) - (at.get(message.follows.message) ?? 0);
    if (gap < 4) broken += 10 + (gap < 0 ? 20 : 0);
  }
  if (picked.pair && picked.opening.length === 0) {
    const [one, two] = picked.pair;
    if (Math.abs((at.get(one) ?? 0) - (at.get(two) ?? 0)) < 3) broken += 5;
  }
  // A gentle start and a good finish: nothing severe among the first three, nothing hard first or last.
  order.slice(0, 3).forEach((candidate) => {
    if (candidate.message.facts.manner === 'abusive') broken += 8;
    if (candidate.message.difficulty > 3) broken += 2;
  });
  if ((order.at(-1)?.message.difficulty ?? 1) > 3) broken += 1;
  if (order[0]?.message.follows) broken += 20;
  return broken;
}

/** The messages in order of arrival: the opening first, the rest in the kindest of many seeded orders. */
export function arrange(picked: Picked, seed: number): Message[] {
  const opening = picked.opening.flatMap((id) => picked.candidates.filter((candidate) => candidate.message.id === id));
  const rest = picked.candidates.filter((candidate) => !opening.includes(candidate));
  let dice = diceFrom(seed + 7);
  let kindest: Candidate[] = [...opening, ...rest];
  let least = penalty(kindest, picked) + 1;
  for (let tries = 0; tries < TRIES && least > 0; tries++) {
    let shuffled: Candidate[];
    [shuffled, dice] = shuffle(rest, dice);
    const flip = shuffled.findIndex(isFlipping);
    const slot = MEMO_BEFORE - 1 - opening.length;
    const [moved] = flip >= 0 && slot >= 0 && slot < shuffled.length ? shuffled.splice(flip, 1) : [];
    if (moved) shuffled.splice(slot, 0, moved);
    const order = [...opening, ...shuffled];
    const broken = penalty(order, picked);
    if (broken < least) {
      least = broken;
      kindest = order;
    }
  }
  return kindest.map((candidate) => candidate.message);
}
