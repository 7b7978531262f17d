// Who writes: names and portraits dealt from the pool by seed, blind to what the messages say.
import type { Action } from '../../pack/guidance-schema.ts';
import type { Message } from '../../pack/pack-schema.ts';
import type { People, Person } from '../../pack/people-schema.ts';
import { type Dice, shuffle } from './dice.ts';

/**
 * People in dealing order: one of each region in turn, so that any run of a dozen is mixed whatever the seed.
 * Returns the dice to use next.
 */
export function dealPeople(pool: People, dice: Dice): [people: Person[], dice: Dice] {
  let shuffled: Person[];
  [shuffled, dice] = shuffle(pool.people, dice);
  const regions = [...new Set(shuffled.map((person) => person.region))];
  const queues = regions.map((region) => shuffled.filter((person) => person.region === region));
  const dealt: Person[] = [];
  for (let turn = 0; dealt.length < shuffled.length; turn++) {
    const person = queues[turn % queues.length]?.shift();
    if (person) dealt.push(person);
  }
  return [dealt, dice];
}

function fill(text: string, sender: Person): string {
  return text.replaceAll(/\{(first|last)\}/g, (_, part: 'first' | 'last') => sender[part]);
}

function fillFour(texts: Record<Action, string>, sender: Person): Record<Action, string> {
  return {
    reply: fill(texts.reply, sender),
    decline: fill(texts.decline, sender),
    ignore: fill(texts.ignore, sender),
    block: fill(texts.block, sender),
  };
}

/** The message with {first} and {last} replaced by the sender's name wherever a reader may meet them. */
export function nameSender(message: Message, sender: Person): Message {
  const { why } = message;
  return {
    ...message,
    body: fill(message.body, sender),
    slips: message.slips.map((slip) => ({ ...slip, text: fill(slip.text, sender) })),
    why: {
      reply: { ...why.reply, text: fill(why.reply.text, sender) },
      decline: { ...why.decline, text: fill(why.decline.text, sender) },
      ignore: { ...why.ignore, text: fill(why.ignore.text, sender) },
      block: { ...why.block, text: fill(why.block.text, sender) },
    },
    sent: { reply: fill(message.sent.reply, sender), decline: fill(message.sent.decline, sender) },
    ...(message.echo ? { echo: fillFour(message.echo, sender) } : {}),
    ...(message.follows ? { follows: { ...message.follows, opening: fillFour(message.follows.opening, sender) } } : {}),
  };
}
