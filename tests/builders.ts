// Tiny builders: a test names only what it is about; everything else is a plain, valid default.
import { readFileSync } from 'node:fs';
import { type Deck, type DealOptions, dealDeck } from '../src/engine/deal/deck.ts';
import { ruleOn, situationOf } from '../src/engine/judge/judge.ts';
import { needsOf } from '../src/engine/judge/needs.ts';
import type { Guidance } from '../src/pack/guidance-schema.ts';
import type { Facts, Memo, Message, Pack, Persona, RuleWords } from '../src/pack/pack-schema.ts';
import { parseGuidance, parsePack, parsePeople } from '../src/pack/parse.ts';
import type { People } from '../src/pack/people-schema.ts';
import type { Action } from '../src/pack/words.ts';

const read = (path: string): string => readFileSync(new URL(`../scenarios/${path}`, import.meta.url), 'utf8');

let guidance: Guidance | undefined;
let people: People | undefined;
let harbour: Pack | undefined;

/** The shipped guidance, as everybody plays by it. */
export function aGuidance(): Guidance {
  if (!guidance) {
    const parsed = parseGuidance(read('guidance/professional-messages.json'), 'professional-messages.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    guidance = parsed.guidance;
  }
  return guidance;
}

/** The shipped pool of names. */
export function aPeople(): People {
  if (!people) {
    const parsed = parsePeople(read('people.json'), 'people.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    people = parsed.people;
  }
  return people;
}

/** The shipped pack of the harbour museum. */
export function harbourPack(): Pack {
  if (!harbour) {
    const parsed = parsePack(read('packs/harbour-talks.json'), 'harbour-talks.json', aGuidance());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    harbour = parsed.pack;
  }
  return harbour;
}

/** Robin of the harbour museum with four topics: speakers high, local-history some, venue and money none. */
export function aPersona(change: Partial<Persona> = {}): Persona {
  return {
    name: 'Robin',
    role: 'runs evening talks at a small harbour museum',
    brief: 'You run evening talks at a small harbour museum and look for speakers for spring.',
    field: 'maritime heritage',
    needs: [{ id: 'speakers', text: 'speakers for spring', topics: ['speakers'], boxes: 1 }],
    topics: { 'local-history': 'some', venue: 'none', money: 'none' },
    capacity: 'limited',
    ...change,
  };
}

/** The hall is closed: a room is needed, and nothing else changes. */
export const A_MEMO: Memo = {
  id: 'hall',
  text: 'The hall is closed. A room is needed by Friday.',
  drops: [],
  needs: [{ id: 'room', text: 'a room by Friday', topics: ['venue'], boxes: 1 }],
};

/** Facts that lead to each best action with aPersona(): spread one into aMessage({ facts }). */
export const FACTS_FOR: Readonly<Record<Action, Partial<Facts>>> = {
  reply: { topic: 'local-history', effort: 'personal', ask: 'small' },
  decline: { topic: 'local-history', effort: 'personal', ask: 'large' },
  ignore: { topic: 'money', effort: 'template', wants: 'yes' },
  block: { topic: 'money', manner: 'deceptive' },
};

export type MessageChange = Omit<Partial<Message>, 'facts' | 'under'> & {
  facts?: Partial<Facts>;
  under?: Message['under'];
  persona?: Persona;
  words?: Partial<RuleWords>; // added to the words under its own rule
};

/**
 * A small honest question from a stranger, best replied to. It has words for the rule that holds at the persona's own
 * needs, unless you pass your own. An ask of none wants nothing.
 */
export function aMessage(change: MessageChange = {}): Message {
  const { facts: changedFacts, persona = aPersona(), under, words, ...rest } = change;
  const facts: Facts = {
    topic: 'local-history',
    effort: 'personal',
    wants: changedFacts?.ask === 'none' ? 'nothing' : 'answer',
    ask: changedFacts?.wants === 'nothing' ? 'none' : 'small',
    manner: 'civil',
    tie: 'none',
    misdirected: false,
    canHelp: true,
    open: true,
    sentDaysAgo: 1,
    overloaded: false,
    ...changedFacts,
  };
  const message: Message = {
    id: 'a-message',
    sender: { role: 'Night-shift nurse', mutual: 0 },
    facts,
    body: 'The old lightship log has a mark which puzzles me. What does the letter u stand for? {first}',
    slips: [],
    under: under ?? {},
    sent: {
      reply: 'Dear {first}, it stands for ugly. Good reading.',
      decline: 'Thank you, {first}. My weeks are full, so I must pass.',
    },
    tone: 'neutral',
    difficulty: 2,
    ...rest,
  };
  if (under) return message;
  const { ruleId } = ruleOn(message, situationOf(facts, persona, needsOf(persona)), aGuidance());
  return { ...message, under: { [ruleId]: someWords(words) } };
}

/** Four plain reasons and a cue that stands in the body of aMessage(). */
export function someWords(change: Partial<RuleWords> = {}): RuleWords {
  const text = 'A plain reason of some words for this choice.';
  return {
    why: { reply: text, decline: text, ignore: text, block: text },
    cues: [{ in: 'body', quote: 'puzzles me', guideline: 'reply-to-thoughtful' }],
    ...change,
  };
}

/** A made-up word of letters alone, another one for each pair of numbers. */
function madeUp(at: number, step: number): string {
  const letters = (value: number): string =>
    String.fromCharCode(97 + (value % 26)) + (value >= 26 ? letters(Math.floor(value / 26) - 1) : '');
  return `${letters(at)}q${letters(step)}`;
}

/** So many messages, a third best replied, a quarter each declined and ignored, a sixth blocked; each in words of its own. */
export function someMessages(count: number): Message[] {
  const cycle = [
    'reply',
    'decline',
    'ignore',
    'reply',
    'block',
    'decline',
    'ignore',
    'reply',
    'decline',
    'ignore',
    'reply',
    'block',
  ] as const;
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 14 }, (__, step) => madeUp(at, step)).join(' ');
    return aMessage({
      id: `message-${at + 1}`,
      facts: FACTS_FOR[cycle[at % cycle.length] ?? 'reply'],
      sender: { role: `Role ${madeUp(at, 99)}`, mutual: 0 },
      body: `${words} puzzles me. {first}`,
    });
  });
}

/** A pack of two dozen plain messages unless you name your own; its opening is its first two. */
export function aPack(change: Partial<Pack> = {}): Pack {
  const messages = change.messages ?? someMessages(24);
  const first = messages[0]?.id ?? 'a-message';
  return {
    format: 'replyworthy-pack',
    edition: '1.0.0',
    version: 2,
    id: 'a-pack',
    title: 'A pack',
    guidance: { id: aGuidance().id, edition: aGuidance().edition },
    persona: aPersona(),
    memos: [A_MEMO],
    opening: [first, messages[1]?.id ?? first],
    messages,
    ...change,
  };
}

/** A pack as the text of a file. */
export function packText(pack: Pack): string {
  return JSON.stringify(pack, null, 2);
}

/** A deck of aPack() with the shipped people, seed 1 unless you say otherwise. */
export function aDeck(change: { pack?: Pack } & Partial<DealOptions> = {}): Deck {
  const { pack = aPack(), seed = 1, ...options } = change;
  return dealDeck(pack, aGuidance(), aPeople(), { seed, ...options });
}
