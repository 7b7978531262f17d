// What the persona needs at a moment. Memos add and drop needs; what is taken up ticks a box, and a need whose boxes are
// all ticked is met: it needs nobody else.
import type { Memo, Need, Persona } from '../../pack/pack-schema.ts';
import type { Relevance } from '../../pack/words.ts';

export interface Needs {
  standing: readonly Need[]; // as the pinned note lists them
  past: readonly Need[]; // stood once: dropped by a memo, or met
  ticked: Readonly<Record<string, number>>; // how many boxes of a need, by its id; absent: none
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
  return { standing: persona.needs, past: [], ticked: {} };
}

/** The needs once the memo has been read. A need that it names again stands again, in its new words, its boxes empty. */
export function afterMemo(needs: Needs, memo: Pick<Memo, 'drops' | 'needs'> | null): Needs {
  if (!memo) return needs;
  const { standing, past, ticked } = needs;
  const isNamed = (need: Need): boolean => memo.needs.some((other) => other.id === need.id);
  const dropped = standing.filter((need) => memo.drops.includes(need.id) && !isNamed(need));
  return {
    standing: [...standing.filter((need) => !memo.drops.includes(need.id) && !isNamed(need)), ...memo.needs],
    past: [...past.filter((need) => !isNamed(need)), ...dropped],
    ticked: Object.fromEntries(Object.entries(ticked).filter(([id]) => !memo.needs.some((need) => need.id === id))),
  };
}

/** How many boxes of a need are ticked. */
export function boxesTicked({ ticked }: Pick<Needs, 'ticked'>, needId: string): number {
  return ticked[needId] ?? 0;
}

/** Whether the player's own choices have filled the need; one that a memo dropped is past without having been met. */
export function isMet(needs: Pick<Needs, 'ticked'>, need: Pick<Need, 'id' | 'boxes'>): boolean {
  return boxesTicked(needs, need.id) >= need.boxes;
}

/** The needs once a box of this one has been ticked: with its last box it is met. A need that does not stand has none. */
export function tickBox(needs: Needs, needId: string): Needs {
  const need = needs.standing.find((other) => other.id === needId);
  if (!need) return needs;
  const now = { ...needs, ticked: { ...needs.ticked, [needId]: boxesTicked(needs, needId) + 1 } };
  if (!isMet(now, need)) return now;
  return { ...now, standing: now.standing.filter((other) => other !== need), past: [...now.past, need] };
}

/** The needs once this one is met. */
export function onceMet(needs: Needs, needId: string): Needs {
  const after = tickBox(needs, needId);
  return after === needs || after.standing.length < needs.standing.length ? after : onceMet(after, needId);
}

/** The needs that these ticks and the memo between them lead to; null where no memo has been read. */
export function needsAfter(atFirst: Needs, ticks: readonly Tick[], memo: Memo | null): Needs {
  const entered = (needs: Needs, isAfter: boolean): Needs =>
    ticks.filter(({ afterMemo: after }) => after === isAfter).reduce((now, { needId }) => tickBox(now, needId), needs);
  return entered(afterMemo(entered(atFirst, false), memo), true);
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
