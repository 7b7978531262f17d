// What an envelope shows for free: tie, role, first six words, thickness. It never decides.
import type { Message } from '../../pack/pack-schema.ts';

/** Words of a text, split at white space. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The first six words of a body, as they stand on the envelope. */
export function firstSixWords(body: string): string {
  return wordsOf(body).slice(0, 6).join(' ');
}

/** Words that one sheet holds; a longer letter goes on to a second. */
const SHEET_HOLDS = 60;

/** How thick the envelope is, 1 to 3 sheets: the letter, and each slip that can be looked at besides. */
export function sheetsOf(body: string, slips: Message['slips']): 1 | 2 | 3 {
  const more = slips.length + (wordsOf(body).length > SHEET_HOLDS ? 1 : 0);
  return more > 1 ? 3 : more > 0 ? 2 : 1;
}
