// Messages so alike that the second teaches nothing.
import { errorAt, type Finding, percent, warningAt } from '../../finding.ts';
import type { Item, Study } from '../study.ts';
import { shinglesOf } from '../../text/tokens.ts';

export const ALIKE_ERROR = 0.5;
const ALIKE_WARNING = 0.35;

interface Alike {
  one: number; // index in the list given
  two: number;
  likeness: number; // Jaccard of runs of three words, 0 to 1
}

/**
 * For each text the earlier one that is most like it, where they share at least ALIKE_WARNING of their runs of three
 * words and `mayBeAlike` does not excuse them. Only texts that share any run are compared.
 */
export function findAlike(texts: readonly string[], mayBeAlike: (one: number, two: number) => boolean): Alike[] {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  const alike: Alike[] = [];
  texts.forEach((text, two) => {
    const shared = new Map<number, number>();
    const shingles = shinglesOf(text);
    sizes.push(shingles.size);
    for (const shingle of shingles) {
      const before = holders.get(shingle);
      for (const one of before ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
      if (before) before.push(two);
      else holders.set(shingle, [two]);
    }
    let most: Alike | null = null;
    for (const [one, common] of shared) {
      const likeness = common / ((sizes[one] ?? 0) + shingles.size - common);
      if (likeness >= ALIKE_WARNING && likeness > (most?.likeness ?? 0) && !mayBeAlike(one, two))
        most = { one, two, likeness };
    }
    if (most) alike.push(most);
  });
  return alike;
}

function isTwin(one: Item | undefined, two: Item | undefined): boolean {
  return one?.message.pair !== undefined && one.message.pair === two?.message.pair;
}

/** No two bodies are nearly the same, unless they are a pair. */
export function checkNearDuplicates({ items }: Study): Finding[] {
  return findAlike(
    items.map((item) => item.message.body),
    (one, two) => isTwin(items[one], items[two]),
  ).flatMap(({ one, two, likeness }) => {
    const [earlier, later] = [items[one], items[two]];
    if (!earlier || !later) return [];
    const sentence = `The body shares ${percent(likeness)} of its three-word runs with "${earlier.message.id}". Reword one of them, or make them a pair with different keys.`;
    const path: PropertyKey[] = ['messages', later.at, 'body'];
    return [likeness >= ALIKE_ERROR ? errorAt(path, 'near-duplicate', sentence) : warningAt(path, 'alike', sentence)];
  });
}
