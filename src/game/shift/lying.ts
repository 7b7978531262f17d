// The pile on the desk: where each letter lies, which one the next to land will push off, how tense that makes the room.
import { DESK_HOLDS, type Letter, type Round } from '../../engine/play/round-state.ts';
import { inHand, onDesk } from '../../engine/play/settle.ts';

/** The place at the front edge of the desk: what is next to slip off leans over it. */
const EDGE = DESK_HOLDS - 1;
/** A desk with one place left is full enough for the oldest letter to lean. */
const LEANS_FROM = DESK_HOLDS - 1;
/** How tense the room is with so many letters lying there, hundredths: nothing to speak of, until it matters. */
const TENSION = [0, 0, 10, 28, 60, 100] as const;

/** The letter that leans over the edge: the oldest of a full desk, while there is one to come that could push it off. */
export function nextToSlide(round: Round): Letter | undefined {
  const isCalm = round.settings.clock === 'off';
  const mayFill = round.letters.some(({ place }) => place === 'ahead');
  const lying = onDesk(round).toSorted((a, b) => (a.landedAtMs ?? 0) - (b.landedAtMs ?? 0));
  return !isCalm && mayFill && !round.isRung && lying.length >= LEANS_FROM ? lying[0] : undefined;
}

/** How tense wood, clock and light are, 0 to 100. A desk without a clock stays as calm as it is. */
export function tensionOf(round: Round): number {
  return round.settings.clock === 'off' ? 0 : (TENSION[Math.min(onDesk(round).length, DESK_HOLDS)] ?? 100);
}

/** Where each letter lies; kept by the screen between two views so that papers do not jump. */
export type Slots = ReadonlyMap<string, number>;

/** Slots for the letters on the desk and in the hand: kept where they were, new ones in the first free place. */
export function assignSlots(round: Round, before: Slots): Slots {
  const lying = onDesk(round);
  const hand = inHand(round);
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  const put = (letter: Letter, slot: number): void => {
    slots.set(letter.messageId, slot);
    taken.add(slot);
  };
  for (const letter of lying) {
    const slot = before.get(letter.messageId);
    if (slot !== undefined && slot >= 0 && slot < DESK_HOLDS) put(letter, slot);
  }
  const kept = hand && before.get(hand.messageId);
  const needed = lying.filter((letter) => !slots.has(letter.messageId));
  // The hand's place stays empty while there is space elsewhere.
  if (hand && kept !== undefined && !taken.has(kept) && lying.length < DESK_HOLDS) put(hand, kept);
  for (const letter of needed) {
    let slot = 0;
    while (taken.has(slot)) slot++;
    put(letter, slot);
  }
  if (hand && !slots.has(hand.messageId)) slots.set(hand.messageId, -1);
  return withEdge(slots, nextToSlide(round));
}

/** The letter that is next to slip off lies at the front edge; whatever lay there lies in its place. */
function withEdge(slots: Map<string, number>, next: Letter | undefined): Slots {
  const from = next && slots.get(next.messageId);
  if (!next || from === undefined || from === EDGE) return slots;
  const other = [...slots].find(([, slot]) => slot === EDGE);
  if (other) slots.set(other[0], from);
  return slots.set(next.messageId, EDGE);
}
