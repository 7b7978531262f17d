// Which messages a shift holds: a turn and what flips with it, a follow-up, a contrast pair, and a fair mix of keys.
import type { Action, Guidance } from '../../pack/guidance-schema.ts';
import type { Message, Pack, Turn } from '../../pack/pack-schema.ts';
import { type Dice, diceFrom, roll, shuffle } from './dice.ts';
import { ACTION_ORDER, ruleOn, situationOf } from '../judge/judge.ts';

/** Best actions of a full shift at most; the mix keeps every fixed strategy poor. */
const MOST: Readonly<Record<Action, number>> = { reply: 5, decline: 4, ignore: 4, block: 2 };

export interface Candidate {
  message: Message;
  before: Action; // best before the turn
  after: Action; // best once the turn has changed the needs
}

export interface Picked {
  candidates: Candidate[];
  turn: Turn | null;
  opening: string[]; // ids that must come first, in this order
  pair: [string, string] | null;
}

interface PickOptions {
  seed: number;
  avoid: readonly string[];
  opening: 'usual' | 'first';
  size: number;
}

function candidatesOf(pack: Pack, guidance: Guidance, turn: Turn | null): Candidate[] {
  const { persona } = pack;
  const after = { ...persona.needs, ...turn?.needs };
  return pack.messages
    .filter((message) => !message.reserved)
    .map((message) => ({
      message,
      before: ruleOn(message, situationOf(message.facts, persona.needs, persona.capacity), guidance).best,
      after: ruleOn(message, situationOf(message.facts, after, persona.capacity), guidance).best,
    }));
}

/** Fresh ones first, then those met longest ago; equal ones stay in their shuffled order. */
function freshFirst(shuffled: readonly Candidate[], avoid: readonly string[]): Candidate[] {
  const age = (candidate: Candidate): number => avoid.lastIndexOf(candidate.message.id);
  return [...shuffled].sort((a, b) => age(a) - age(b));
}

/** Which of the two sides of the shift a message is expected on: a flipping one is met after the turn. */
export function expectedBest(candidate: Candidate): Action {
  return candidate.before === candidate.after ? candidate.before : candidate.after;
}

function pickTurn(pack: Pack, dice: Dice): [turn: Turn | null, dice: Dice] {
  let at: number;
  [at, dice] = roll(dice, Math.max(1, pack.turns.length));
  return [pack.turns[at] ?? null, dice];
}

/** Chooses the messages of one shift. Order is `arrange`'s business. */
export function pickMessages(pack: Pack, guidance: Guidance, options: PickOptions): Picked {
  let dice = diceFrom(options.seed);
  let turn: Turn | null;
  [turn, dice] = pickTurn(pack, dice);
  let shuffled: Candidate[];
  [shuffled, dice] = shuffle(candidatesOf(pack, guidance, turn), dice);
  const ordered = freshFirst(shuffled, options.avoid);
  const byId = new Map(ordered.map((candidate) => [candidate.message.id, candidate]));
  const chosen = new Map<string, Candidate>();
  const left: Record<Action, number> = { ...MOST };
  const scale = options.size / 12;
  for (const action of ACTION_ORDER) left[action] = Math.ceil(MOST[action] * scale);

  const take = (candidate: Candidate | undefined, force = false): boolean => {
    if (!candidate || chosen.has(candidate.message.id) || chosen.size >= options.size) return false;
    const best = expectedBest(candidate);
    if (!force && left[best] <= 0) return false;
    // A pair shows its point once: a third member, or a twin of something chosen for another reason, would give it away.
    if (
      !force &&
      candidate.message.pair &&
      [...chosen.values()].some((other) => other.message.pair === candidate.message.pair)
    )
      return false;
    chosen.set(candidate.message.id, candidate);
    left[best]--;
    return true;
  };

  const wished = options.opening === 'first' ? pack.opening : [];
  for (const id of wished) if (!byId.get(id)?.message.follows) take(byId.get(id), true);
  const opening = [...chosen.keys()];

  // Its source comes with it, so a source that follows something itself would draw a whole chain.
  const followUp = ordered.find(({ message }) => {
    const source = message.follows && byId.get(message.follows.message);
    return source !== undefined && source.message.follows === undefined;
  });
  if (followUp?.message.follows) {
    take(byId.get(followUp.message.follows.message), true);
    take(followUp, true);
  }

  const flips = ordered.filter((candidate) => candidate.before !== candidate.after && !candidate.message.follows);
  let flipped = 0;
  for (const candidate of flips) if (flipped < 3 && take(candidate)) flipped++;

  const isFree = (candidate: Candidate): boolean =>
    candidate.before === candidate.after && !candidate.message.follows && !chosen.has(candidate.message.id);
  const pairs = new Map<string, Candidate[]>();
  for (const candidate of ordered)
    if (candidate.message.pair)
      pairs.set(candidate.message.pair, [...(pairs.get(candidate.message.pair) ?? []), candidate]);
  let pair: [string, string] | null = opening.length === 2 ? [opening[0] ?? '', opening[1] ?? ''] : null;
  for (const [one, two, ...more] of pairs.values()) {
    if (pair || !one || !two || more.length > 0) continue;
    if (!isFree(one) || !isFree(two) || left[one.before] <= 0 || left[two.before] <= 0) continue;
    take(one, true);
    take(two, true);
    pair = [one.message.id, two.message.id];
  }

  const plain = ordered.filter((candidate) => !candidate.message.follows && candidate.before === candidate.after);
  // Every action is the right one at least twice, block at least once; the rest is as the fresh messages fall.
  for (const action of ACTION_ORDER) {
    const least = action === 'block' ? 1 : 2;
    for (const candidate of plain) {
      const met = [...chosen.values()].filter((other) => expectedBest(other) === action).length;
      if (met < least && candidate.before === action) take(candidate);
    }
  }
  for (const candidate of plain) take(candidate);
  // A small or lopsided pack cannot keep the mix: fill with what there is.
  for (const candidate of ordered) if (!candidate.message.follows) take(candidate, true);
  return { candidates: [...chosen.values()], turn, opening, pair };
}
