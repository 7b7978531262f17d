// A probe: how well can a simple learner tell the class of an item from its tokens alone?
// Multinomial naive Bayes with add-half smoothing and level odds, each item told by a learner that has not seen it.
import { type Dice, shuffle } from '../../engine/deal/dice.ts';

const SMOOTHING = 0.5;

interface Bags {
  bags: number[][]; // token numbers of each item, repeats kept
  words: number; // how many different tokens there are
}

/** Numbers the tokens of each item. */
export function bagsOf(texts: readonly (readonly string[])[]): Bags {
  const numbers = new Map<string, number>();
  const bags = texts.map((tokens) =>
    tokens.map((token) => {
      const known = numbers.get(token) ?? numbers.size;
      numbers.set(token, known);
      return known;
    }),
  );
  return { bags, words: numbers.size };
}

/**
 * Balanced accuracy, leave-one-out: the mean over classes of the share told rightly. Classes are 0 to classes − 1.
 * A class with one member cannot be learned without it and is left out.
 */
export function balancedAccuracy({ bags, words }: Bags, labels: readonly number[], classes: number): number {
  const members = new Float64Array(classes);
  const totals = new Float64Array(classes);
  const counts = new Float64Array(classes * words);
  bags.forEach((bag, at) => {
    const label = labels[at] ?? 0;
    members[label] = (members[label] ?? 0) + 1;
    totals[label] = (totals[label] ?? 0) + bag.length;
    for (const word of bag) counts[label * words + word] = (counts[label * words + word] ?? 0) + 1;
  });
  const right = new Float64Array(classes);
  const everywhere = Float64Array.from({ length: words }, (_, word) => {
    let sum = 0;
    for (let label = 0; label < classes; label++) sum += counts[label * words + word] ?? 0;
    return sum;
  });
  bags.forEach((bag, at) => {
    const label = labels[at] ?? 0;
    const own = new Map<number, number>();
    for (const word of bag) own.set(word, (own.get(word) ?? 0) + 1);
    // A word met nowhere else tells nothing. Smoothing would make it tell the item's own class, which is shorter without it.
    for (const [word, times] of own) if (everywhere[word] === times) own.delete(word);
    let told = -1;
    let highest = -Infinity;
    for (let guess = 0; guess < classes; guess++) {
      const isOwn = guess === label;
      if ((members[guess] ?? 0) - (isOwn ? 1 : 0) < 1) continue;
      const total = (totals[guess] ?? 0) - (isOwn ? bag.length : 0) + SMOOTHING * words;
      let odds = 0;
      for (const [word, times] of own)
        odds += times * Math.log(((counts[guess * words + word] ?? 0) - (isOwn ? times : 0) + SMOOTHING) / total);
      if (odds > highest) {
        highest = odds;
        told = guess;
      }
    }
    if (told === label) right[label] = (right[label] ?? 0) + 1;
  });
  const learned = [...members.keys()].filter((label) => (members[label] ?? 0) > 1);
  return learned.length === 0
    ? 0
    : learned.reduce((sum, label) => sum + (right[label] ?? 0) / (members[label] ?? 1), 0) / learned.length;
}

/** What chance alone reaches: the 95th percentile of balanced accuracy over shuffled labels. */
export function chanceAccuracy(
  bags: Bags,
  labels: readonly number[],
  classes: number,
  rounds: number,
  dice: Dice,
): number {
  let next = dice;
  const reached: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let shuffled: number[];
    [shuffled, next] = shuffle(labels, next);
    reached.push(balancedAccuracy(bags, shuffled, classes));
  }
  return reached.toSorted((a, b) => a - b)[Math.ceil(rounds * 0.95) - 1] ?? 0;
}
