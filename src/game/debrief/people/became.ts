// What came of an answer, in a few words: the message's own postcard, else a line for letters of its kind.
import type { Card } from '../../../engine/deal/deck.ts';
import { echoUnder } from '../../../engine/judge/explain.ts';
import type { Verdict } from '../../../engine/judge/judge.ts';
import type { Facts, Message } from '../../../pack/pack-schema.ts';
import { isSound } from '../../../pack/words.ts';
import { becameTexts } from './became-en.ts';

export interface Became {
  text: string;
  isQuote: boolean; // the sender's own words; who was blocked cannot write, so others tell of them
}

/** What kind of letter it was, as far as it matters for what comes of it. */
type Kind = Exclude<Facts['manner'], 'civil'> | 'misdirected' | 'closed' | 'template' | Facts['wants'];

function kindOf({ manner, misdirected, open, openUntil, sentDaysAgo, effort, wants }: Facts): Kind {
  if (manner !== 'civil') return manner;
  if (misdirected) return 'misdirected';
  if (!open || (openUntil !== undefined && sentDaysAgo > openUntil)) return 'closed';
  return effort === 'template' ? 'template' : wants;
}

/** The same message always meets the same line. */
function oneOf(lines: readonly string[], { id }: Message): string {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return lines[sum % lines.length] ?? '';
}

/** The lines for letters of a kind that met this action; those for any kind where it has none. */
export function linesFor(facts: Facts, { action, tier }: Pick<Verdict, 'action' | 'tier'>): string[] {
  const end = `${action}.${isSound(tier) ? 'served' : 'other'}.`;
  const under = (kind: Kind | 'any'): string[] =>
    Object.entries(becameTexts).flatMap(([key, text]) => (key.startsWith(`became.${kind}.${end}`) ? [text] : []));
  const own = under(kindOf(facts));
  return own.length > 0 ? own : under('any');
}

/** What came of the answer to this card, by the needs under which it was judged. */
export function becameOf({ message }: Card, verdict: Verdict): Became {
  const { ruleId, action } = verdict;
  const echo = echoUnder(message, ruleId, action);
  if (echo !== undefined) return { text: echo, isQuote: action !== 'block' };
  return { text: oneOf(linesFor(message.facts, verdict), message), isQuote: false };
}
