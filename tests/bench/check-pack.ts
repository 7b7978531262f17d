// Whether the content checks grow with a pack as its messages do: the shipped one, and one made of it over and over.
import { readFileSync } from 'node:fs';
import { checkPack } from '../../src/check/documents/pack.ts';
import type { Guidance } from '../../src/pack/guidance-schema.ts';
import { parseGuidance, parsePack } from '../../src/pack/parse.ts';

const read = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');

interface AnyPack {
  messages: { id: string; follows?: unknown; pair?: unknown }[];
}

/** Milliseconds for parsing and checking a pack that is made of the shipped messages in turns, per message. */
function msPerMessage(shipped: AnyPack, messages: number, guidance: Guidance): number {
  const many = Array.from({ length: messages }, (_, at) => {
    const message = shipped.messages[at % shipped.messages.length];
    if (!message) throw new Error('the shipped pack is empty');
    return at < shipped.messages.length
      ? message
      : { ...message, id: `${message.id}-${at}`, follows: undefined, pair: undefined };
  });
  const text = JSON.stringify({ ...shipped, messages: many });
  const began = performance.now();
  const pack = parsePack(text, 'big.json', guidance);
  if (!pack.ok) throw new Error('the big pack does not parse');
  checkPack(pack.pack, pack.json, guidance);
  return (performance.now() - began) / messages;
}

/** What a message of a pack of `messages` costs, over what it costs in the shipped one. */
export function checkGrowth(messages: number): number {
  const guidance = parseGuidance(read('guidance/professional-messages.json'), 'guidance');
  if (!guidance.ok) throw new Error('the shipped guidance does not parse');
  const shipped = JSON.parse(read('packs/harbour-talks.json')) as AnyPack;
  const small = msPerMessage(shipped, shipped.messages.length, guidance.guidance);
  return msPerMessage(shipped, messages, guidance.guidance) / small;
}
