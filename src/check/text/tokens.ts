// Texts cut into comparable words: lower case, no punctuation, numbers and names levelled.

/** Words for comparing. Numbers become one word, {first} and {last} another; letters of any script count. */
export function tokensOf(text: string): string[] {
  const levelled = text
    .toLowerCase()
    .replaceAll(/\{(first|last)\}/g, ' xname ')
    .replaceAll(/\p{N}+([.,:]\p{N}+)*/gu, ' xnumber ');
  return levelled.match(/[\p{L}\p{M}]+(['’][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Words too common to give anything away. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been before but by can could did do does for from had has have he her here him his how i if in ' +
    'into is it its just me my no not now of off on one only or other our out over own she so some than that the their them then there these they ' +
    'this those to too two up us very was we were what when where which while who why will with would you your xname xnumber'
  ).split(' '),
);

/** The distinct runs of three words; a shorter text is one run. */
export function shinglesOf(text: string): Set<string> {
  const tokens = tokensOf(text);
  if (tokens.length < 3) return new Set(tokens.length === 0 ? [] : [tokens.join(' ')]);
  return new Set(tokens.slice(2).map((last, at) => `${tokens[at]} ${tokens[at + 1]} ${last}`));
}

/** How many words must be put in, taken out or changed to make one text of the other. */
export function editWords(one: readonly string[], two: readonly string[]): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  one.forEach((word, at) => {
    const next = [at + 1];
    two.forEach((other, index) => {
      const changed = (row[index] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  });
  return row[two.length] ?? 0;
}
