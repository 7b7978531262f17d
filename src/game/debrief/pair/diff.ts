// Which words differ between two texts: longest common run of words, by the usual table.

export interface Run {
  text: string;
  isDifferent: boolean;
}

/** Words with the white space that follows them. */
function pieces(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

const bare = (piece: string): string =>
  piece
    .trim()
    .toLowerCase()
    .replace(/[.,;:!?"”’)]+$/, '');

function commonTable(one: readonly string[], two: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => Array.from({ length: two.length + 1 }, () => 0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = two.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        bare(one[i] ?? '') === bare(two[j] ?? '')
          ? 1 + (table[i + 1]?.[j + 1] ?? 0)
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Neighbours of the same kind become one run; a single common word between two differences joins them. */
function joinRuns(words: readonly Run[]): Run[] {
  const bridged = words.map((word, at) => ({
    ...word,
    isDifferent: word.isDifferent || Boolean(words[at - 1]?.isDifferent && words[at + 1]?.isDifferent),
  }));
  const runs: Run[] = [];
  for (const word of bridged) {
    const last = runs.at(-1);
    if (last && last.isDifferent === word.isDifferent) last.text += word.text;
    else runs.push({ ...word });
  }
  return runs;
}

/** Both texts as runs of words that they share or that are their own. */
export function differingRuns(first: string, second: string): [Run[], Run[]] {
  const one = pieces(first);
  const two = pieces(second);
  const table = commonTable(one, two);
  const left: Run[] = [];
  const right: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < two.length) {
    if (i < one.length && j < two.length && bare(one[i] ?? '') === bare(two[j] ?? '')) {
      left.push({ text: one[i++] ?? '', isDifferent: false });
      right.push({ text: two[j++] ?? '', isDifferent: false });
    } else if (j >= two.length || (i < one.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
      left.push({ text: one[i++] ?? '', isDifferent: true });
    else right.push({ text: two[j++] ?? '', isDifferent: true });
  }
  return [joinRuns(left), joinRuns(right)];
}
