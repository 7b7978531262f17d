// Who writes: the same sender is the same person everywhere, and no face tells a key.
import type { Message } from '../../../pack/pack-schema.ts';
import { byId, type Look, type MessagesById, senderIdOf, sendersOf } from '../../../engine/deal/cast.ts';
import { type Dice, diceFrom, shuffle } from '../../../engine/deal/dice.ts';
import { ACTIONS, type Action } from '../../../pack/words.ts';
import { errorAt, type Finding } from '../../finding.ts';
import type { Item, Study } from '../study.ts';

const SHUFFLES = 400;
/** So few senders of one age or gender teach nobody a rule. */
const GROUP_AT_LEAST = 4;
/** A rule by age and gender may tell as much as chance does in nineteen shuffles of twenty. */
const CHANCE = 0.95;

/** What its text fixes of a sender, as words: "age old", "gender f". */
function fixedOf({ age, gender }: Look): string[] {
  return [...(age ? [`age ${age}`] : []), ...(gender ? [`gender ${gender}`] : [])];
}

interface Told {
  group: string;
  best: Action; // on most of the group
  right: number; // messages that the rule "this group: that action" gets right
  of: number;
}

function toldBy(groups: ReadonlyMap<string, readonly number[]>, bests: readonly Action[]): Told[] {
  return [...groups].map(([group, places]) => {
    const counts = ACTIONS.map((action) => places.filter((at) => bests[at] === action).length);
    const right = Math.max(...counts);
    return { group, best: ACTIONS[counts.indexOf(right)] ?? 'reply', right, of: places.length };
  });
}

const rightIn = (told: readonly Told[]): number => told.reduce((sum, { right }) => sum + right, 0);

/** What a rule by age and gender tells of the best actions, and how much it may. */
function lookTells(
  items: readonly Pick<Item, 'message' | 'best'>[],
  messages: readonly Message[],
): { told: Told[]; allowed: number } {
  const known = byId(messages);
  const senders = sendersOf(messages);
  const groups = new Map<string, number[]>();
  items.forEach(({ message }, at) => {
    for (const word of fixedOf(senders.get(senderIdOf(message, known)) ?? {}))
      groups.set(word, [...(groups.get(word) ?? []), at]);
  });
  for (const [word, places] of groups) if (places.length < GROUP_AT_LEAST) groups.delete(word);
  const bests = items.map((item) => item.best);
  if (groups.size === 0) return { told: [], allowed: 0 };
  let dice: Dice = diceFrom(1);
  const byChance: number[] = [];
  for (let time = 0; time < SHUFFLES; time++) {
    let mixed: Action[];
    [mixed, dice] = shuffle(bests, dice);
    byChance.push(rightIn(toldBy(groups, mixed)));
  }
  const allowed = byChance.toSorted((one, two) => one - two)[Math.floor(SHUFFLES * CHANCE)] ?? 0;
  return { told: toldBy(groups, bests), allowed };
}

function checkLooks(items: readonly Item[], messages: readonly Message[]): Finding[] {
  const { told, allowed } = lookTells(items, messages);
  if (rightIn(told) <= allowed) return [];
  const [most] = told.toSorted((one, two) => two.right / two.of - one.right / one.of);
  if (!most) return [];
  return [
    errorAt(
      ['messages'],
      'look-tells',
      `${most.right} of the ${most.of} senders of ${most.group} are best met with ${most.best}: a face would give the key away. Take "${most.group.split(' ')[0]}" from senders whose text does not fix it, or write some of ${most.group} with other best actions.`,
    ),
  ];
}

/** One person cannot be of two ages, and a follow-up is by whom it follows. */
function checkPersons(items: readonly Item[], known: MessagesById): Finding[] {
  const first = new Map<string, Item>();
  return items.flatMap((item): Finding[] => {
    const { message, at } = item;
    const path: PropertyKey[] = ['messages', at, 'sender'];
    const source = message.follows && known.get(message.follows.message);
    const id = senderIdOf(message, known);
    if (source && senderIdOf(source, known) !== id)
      return [
        errorAt(
          [...path, 'id'],
          'sender-differs',
          `"${message.id}" follows "${source.id}" and so has its sender, "${senderIdOf(source, known)}". Take this "id" away.`,
        ),
      ];
    const earlier = first.get(id);
    if (!earlier) first.set(id, item);
    const differs = (['age', 'gender'] as const).filter((what) => {
      const [one, two] = [earlier?.message.sender[what], message.sender[what]];
      return one !== undefined && two !== undefined && one !== two;
    });
    return differs.map((what) =>
      errorAt(
        [...path, what],
        'sender-differs',
        `The sender "${id}" is ${earlier?.message.sender[what]} in "${earlier?.message.id}" and ${message.sender[what]} here. Make both the same, or give this sender another id.`,
      ),
    );
  });
}

/** Each sender is one person, and no face tells a key. */
export function checkSenders({ items, pack }: Study): Finding[] {
  const known = byId(pack.messages);
  return [...checkLooks(items, pack.messages), ...checkPersons(items, known)];
}
