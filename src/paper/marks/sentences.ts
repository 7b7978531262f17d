// Where the sentences and words of a text stand, so that a finger, a pencil or a key can take them.

/** Characters `from` up to `to` of a text. */
export interface Stretch {
  from: number;
  to: number;
}

const SENTENCE = /\S.*?(?:[.!?…]+["”’')\]]*(?=\s|$)|$)/gm;

const found = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));

/** The lines of a text that are not empty: paragraphs, a salutation, a name at the end. */
export function linesIn(text: string): Stretch[] {
  return found(text, /[^\n]*\S[^\n]*/g);
}

/** The sentences of a text; what ends without a stop is one, too. */
export function sentencesIn(text: string): Stretch[] {
  return found(text, SENTENCE);
}

/** The words of a text, each with the signs that cling to it. */
export function wordsIn(text: string): Stretch[] {
  return found(text, /\S+/g);
}

/** How much of a stretch lies within marked ones. */
export function sharedWith({ from, to }: Stretch, marked: readonly Stretch[]): 'all' | 'some' | 'none' {
  if (marked.some((mark) => mark.from <= from && to <= mark.to)) return 'all';
  return marked.some((mark) => mark.from < to && from < mark.to) ? 'some' : 'none';
}

/** What a tap takes: on a marked word the whole mark, which rubs it out; elsewhere the sentence. */
export function tapped(word: Stretch | null, sentence: Stretch, marked: readonly Stretch[]): Stretch {
  return (word && marked.find((mark) => mark.from <= word.from && word.to <= mark.to)) ?? sentence;
}
