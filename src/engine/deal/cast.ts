// Who writes, over a whole pack: each sender has one person of the pool, the same in every shift of a player.
import type { Message } from '../../pack/pack-schema.ts';
import type { People, Person } from '../../pack/people-schema.ts';
import { diceFrom, shuffle } from './dice.ts';

/** Where nobody's own cast is wanted: command line, daily shift, class. */
export const FIXED_CAST_SEED = 1;

/** What a text fixes of its sender. */
export type Look = Pick<Message['sender'], 'age' | 'gender'>;

export type MessagesById = ReadonlyMap<string, Message>;

export const byId = (messages: readonly Message[]): MessagesById =>
  new Map(messages.map((message) => [message.id, message]));

/** Whose hand it is: the sender's own id, that of who returns, that of the message it follows; else nobody else's. */
export function senderIdOf(message: Message, messages: MessagesById): string {
  const { id, sender, returns, follows } = message;
  const own = sender.id ?? returns?.sender;
  if (own !== undefined) return own;
  const source = follows && messages.get(follows.message);
  return source ? (source.sender.id ?? source.returns?.sender ?? source.id) : id;
}

/** The senders of these messages in their order, each with what any of its texts fixes. */
export function sendersOf(messages: readonly Message[]): Map<string, Look> {
  const known = byId(messages);
  const senders = new Map<string, Look>();
  for (const message of messages) {
    const id = senderIdOf(message, known);
    const { age = message.sender.age, gender = message.sender.gender } = senders.get(id) ?? {};
    senders.set(id, { ...(age ? { age } : {}), ...(gender ? { gender } : {}) });
  }
  return senders;
}

/** People in dealing order: one of each region in turn, so that any run of a dozen is mixed whatever the seed. */
function inDealingOrder(pool: People, castSeed: number): Person[] {
  const [shuffled] = shuffle(pool.people, diceFrom(castSeed + 29));
  const regions = [...new Set(shuffled.map((person) => person.region))];
  const queues = regions.map((region) => shuffled.filter((person) => person.region === region));
  const dealt: Person[] = [];
  for (let turn = 0; dealt.length < shuffled.length; turn++) {
    const person = queues[turn % queues.length]?.shift();
    if (person) dealt.push(person);
  }
  return dealt;
}

const isOfAge = ({ age }: Look, person: Person): boolean => age === undefined || person.age === age;
const isOfGender = ({ gender }: Look, person: Person): boolean => gender === undefined || person.gender === gender;
const strictness = ({ age, gender }: Look): number => (age ? 1 : 0) + (gender ? 1 : 0);

interface Cast {
  pool: People;
  castSeed: number;
  bySender: ReadonlyMap<string, Person>;
}

/** By the messages of a pack: the cast that was asked for last. One player has the same in every shift. */
const lastCasts = new WeakMap<readonly Message[], Cast>();

/** Who writes under each sender's id: the same people as long as pack, pool and seed are the same. */
export function castOf(messages: readonly Message[], pool: People, castSeed: number): ReadonlyMap<string, Person> {
  const last = lastCasts.get(messages);
  if (last?.pool === pool && last.castSeed === castSeed) return last.bySender;
  const bySender = castAnew(messages, pool, castSeed);
  lastCasts.set(messages, { pool, castSeed, bySender });
  return bySender;
}

/**
 * A person for each sender, one to one while the pool lasts. Those whose text fixes something choose first. In a pool
 * too small for the pack people play twice; where nobody fits, age gives way before gender.
 */
function castAnew(messages: readonly Message[], pool: People, castSeed: number): Map<string, Person> {
  const people = inDealingOrder(pool, castSeed);
  const senders = [...sendersOf(messages)].sort(([, one], [, two]) => strictness(two) - strictness(one));
  const cast = new Map<string, Person>();
  let free = new Set<Person>();
  for (const [id, look] of senders) {
    if (free.size === 0) free = new Set(people);
    const left = [...free];
    const person =
      strictness(look) === 0
        ? left[0]
        : (left.find((other) => isOfAge(look, other) && isOfGender(look, other)) ??
          left.find((other) => isOfGender(look, other)) ??
          left[0]);
    if (!person) return cast;
    free.delete(person);
    cast.set(id, person);
  }
  return cast;
}
