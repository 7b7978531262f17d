// What the persona needs at a moment. Memos add and drop needs, and what has been taken up needs nobody else.
import type { Memo, Need, Persona } from '../../pack/pack-schema.ts';
import type { Relevance } from '../../pack/words.ts';

export interface Needs {
  standing: readonly Need[]; // as the pinned note lists them
  past: readonly Need[]; // stood once: dropped by a memo, or met
}

/** A box of a need, ticked by a reply that took up what it asks for. */
export interface Tick {
  needId: string;
  messageId: string;
  atMs: number; // shift time
  afterMemo: boolean; // whether the round's memo had been read by then
}

/** The needs with which a shift begins. */
export function needsOf(persona: Persona): Needs {
  return { standing: persona.needs, past: [] };
}

/** The needs once the memo has been read. A need that it names again stands again, in its new words. */
export function afterMemo({ standing, past }: Needs, memo: Pick<Memo, 'drops' | 'needs'> | null): Needs {
  if (!memo) return { standing, past };
  const isNamed = (need: Need): boolean => memo.needs.some((other) => other.id === need.id);
  const dropped = standing.filter((need) => memo.drops.includes(need.id) && !isNamed(need));
  return {
    standing: [...standing.filter((need) => !memo.drops.includes(need.id) && !isNamed(need)), ...memo.needs],
    past: [...past.filter((need) => !isNamed(need)), ...dropped],
  };
}

/** The needs once this one is met. */
export function onceMet({ standing, past }: Needs, needId: string): Needs {
  return {
    standing: standing.filter((need) => need.id !== needId),
    past: [...past, ...standing.filter((need) => need.id === needId)],
  };
}

const names = (needs: readonly Need[], topic: string): boolean => needs.some((need) => need.topics.includes(topic));

/**
 * How much a topic matters now: high while a need that names it stands, met once none does any more, else as the
 * persona's topics say. A topic that nobody named matters not at all.
 */
export function relevanceOf(topic: string, needs: Needs, topics: Persona['topics']): Relevance {
  if (names(needs.standing, topic)) return 'high';
  if (names(needs.past, topic)) return 'met';
  return Object.hasOwn(topics, topic) ? (topics[topic] ?? 'none') : 'none';
}
