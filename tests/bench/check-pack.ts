// How long the content checks take on a big pack made of the shipped one over and over.
import { readFileSync } from 'node:fs';
import { checkPack } from '../../src/check/check-pack.ts';
import { parseGuidance, parsePack } from '../../src/pack/parse.ts';

const read = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');

/** Seconds for parsing and checking a pack of `messages` messages. */
export function checkSeconds(messages: number): number {
  const guidance = parseGuidance(read('guidance/professional-messages.json'), 'guidance');
  if (!guidance.ok) throw new Error('the shipped guidance does not parse');
  const shipped = JSON.parse(read('packs/harbour-talks.json')) as {
    messages: { id: string; follows?: unknown; pair?: unknown }[];
  };
  const many = Array.from({ length: messages }, (_, at) => {
    const message = shipped.messages[at % shipped.messages.length];
    if (!message) throw new Error('the shipped pack is empty');
    return at < shipped.messages.length
      ? message
      : { ...message, id: `${message.id}-${at}`, follows: undefined, pair: undefined };
  });
  const text = JSON.stringify({ ...shipped, messages: many });
  const began = performance.now();
  const pack = parsePack(text, 'big.json', guidance.guidance);
  if (!pack.ok) throw new Error('the big pack does not parse');
  checkPack(pack.pack, pack.json, guidance.guidance);
  return (performance.now() - began) / 1000;
}
