// Where in the harbour pack a tick can be seen.
import { type Card, dealDeck } from '../../src/engine/deal/deck.ts';
import type { Need } from '../../src/pack/pack-schema.ts';
import { aGuidance, aPeople, harbourPack } from '../builders.ts';

/** How many shifts the player of the story has behind them: it decides the plan, and so the order. */
export const STORY_SHIFT = 5;

/** A shift of the harbour pack in which a letter ticks a need's only box, and another offer of the same comes too late. */
export interface TickStory {
  seed: number;
  need: Need;
  order: string[]; // message ids as they arrive
  filler: string;
  later: string; // another offer of the same
}

/** The first shift in which an early letter fills a need of one box that no memo touches, and another offer of it follows. */
export function findTickStory(): TickStory {
  const pack = harbourPack();
  for (let seed = 1; seed < 500; seed++) {
    const { cards, memo, needs } = dealDeck(pack, aGuidance(), aPeople(), { seed, shift: STORY_SHIFT });
    const touched = [...(memo?.drops ?? []), ...(memo?.needs ?? []).map(({ id }) => id)];
    const [need] = needs.standing.filter(({ id, boxes }) => boxes === 1 && !touched.includes(id));
    const offers = ({ message }: Card): boolean =>
      message.facts.wants === 'yes' && need?.topics.includes(message.facts.topic) === true;
    const at = cards.findIndex((card) => offers(card) && card.message.facts.fills === need?.id);
    const [filler, later] = [cards[at], cards.slice(at + 1, 7).find(offers)].map((card) => card?.message.id);
    if (need && at >= 0 && at < 4 && filler !== undefined && later !== undefined)
      return { seed, need, order: cards.map(({ message }) => message.id), filler, later };
  }
  throw new Error('no shift of the pack has such a story');
}
