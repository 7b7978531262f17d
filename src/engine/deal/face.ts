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

/** How thick the envelope looks: 1 to 3 sheets, by the words of the body and its slips. */
export function sheetsOf(body: string, slips: Message['slips']): 1 | 2 | 3 {
  const words = wordsOf(body).length + slips.reduce((sum, slip) => sum + wordsOf(slip.text).length, 0);
  return words > 60 ? 3 : words > 36 ? 2 : 1;
}
