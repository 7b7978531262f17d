// A sender's name in the letter: wherever a reader may meet it.
import type { Message, RuleWords } from '../../pack/pack-schema.ts';
import type { Person } from '../../pack/people-schema.ts';
import { type Action, ACTIONS } from '../../pack/words.ts';

function fill(text: string, sender: Person): string {
  if (!text.includes('{')) return text;
  return text.replaceAll(/\{(first|last)\}/g, (_, part: 'first' | 'last') => sender[part]);
}

function fillEach<T extends Partial<Record<Action, string>>>(texts: T, sender: Person): T {
  const filled: T = { ...texts };
  for (const action of ACTIONS) {
    const text = texts[action];
    if (text !== undefined) filled[action] = fill(text, sender);
  }
  return filled;
}

function fillReasons<T extends Partial<Record<Action, { reason: string }>>>(contested: T, sender: Person): T {
  const filled: T = { ...contested };
  for (const action of ACTIONS) {
    const entry = contested[action];
    if (entry) filled[action] = { ...entry, reason: fill(entry.reason, sender) };
  }
  return filled;
}

function fillWords(words: RuleWords, sender: Person): RuleWords {
  return {
    ...words,
    why: fillEach(words.why, sender),
    ...(words.sent ? { sent: fillEach(words.sent, sender) } : {}),
    ...(words.echo ? { echo: fillEach(words.echo, sender) } : {}),
    ...(words.contested ? { contested: fillReasons(words.contested, sender) } : {}),
  };
}

/** By message: under whose name it was dealt last. A player's senders keep theirs. */
const lastNamed = new WeakMap<Message, { sender: Person; named: Message }>();

/** The message with {first} and {last} replaced by the sender's name wherever a reader may meet them. */
export function nameSender(message: Message, sender: Person): Message {
  const last = lastNamed.get(message);
  if (last?.sender === sender) return last.named;
  const named = nameAnew(message, sender);
  lastNamed.set(message, { sender, named });
  return named;
}

function nameAnew(message: Message, sender: Person): Message {
  const { under, echo, follows } = message;
  return {
    ...message,
    body: fill(message.body, sender),
    slips: message.slips.map((slip) => ({ ...slip, text: fill(slip.text, sender) })),
    under: Object.fromEntries(Object.entries(under).map(([ruleId, words]) => [ruleId, fillWords(words, sender)])),
    sent: fillEach(message.sent, sender),
    ...(echo ? { echo: fillEach(echo, sender) } : {}),
    ...(follows ? { follows: { ...follows, opening: fillEach(follows.opening, sender) } } : {}),
  };
}
