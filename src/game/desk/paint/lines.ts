// Breaking the few words of an envelope into lines. Pure: measuring is handed in.

export type Measure = (text: string) => number;

function greedy(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as needed, then as even as they can be (CSS text-wrap: balance). */
export function balancedLines(text: string, width: number, measure: Measure): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const fewest = greedy(words, width, measure);
  if (fewest.length < 2) return fewest;
  let low = width / fewest.length;
  let high = width;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (greedy(words, middle, measure).length > fewest.length) low = middle;
    else high = middle;
  }
  return greedy(words, high, measure);
}
