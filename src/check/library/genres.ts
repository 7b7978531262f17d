// Which kinds of message the library holds, and whether the kind alone gives the answer away.
import { bestCounts, type Item } from '../pack/study.ts';
import { type Finding, warningAt } from '../finding.ts';
import { type Action, type Genre, GENRES } from '../../pack/words.ts';

/** Kinds that have one right answer in life too: fraud, abuse, and what no person waits for. */
const ONE_BEST: readonly Genre[] = [
  'fake-recruiter',
  'coin-tip',
  'flirtation',
  'contempt',
  'threat',
  'newsletter',
  'automatic-congratulation',
  'misdirected',
  'link-exchange',
];
/** Of fewer messages nothing can be said. */
const TOLD_FROM = 3;

/** How many messages of a genre have each action as their best. */
export type GenreTable = Partial<Record<Genre, Record<Action, number>>>;

/** Genre × best action, for the genres that occur, in the order of the list. */
export function genreTable(items: readonly Pick<Item, 'message' | 'best'>[]): GenreTable {
  const table: GenreTable = {};
  for (const genre of GENRES) {
    const own = items.filter(({ message }) => message.genre === genre);
    if (own.length > 0) table[genre] = bestCounts(own);
  }
  return table;
}

/** A genre with one best action only would be answered by its kind, unread. */
export function checkGenres(items: readonly Pick<Item, 'message' | 'best'>[]): Finding[] {
  return Object.entries(genreTable(items)).flatMap(([genre, counts]) => {
    const bests = Object.entries(counts).filter(([, count]) => count > 0);
    const total = bests.reduce((sum, [, count]) => sum + count, 0);
    const [only] = bests;
    if (bests.length !== 1 || !only || total < TOLD_FROM || ONE_BEST.some((other) => other === genre)) return [];
    return [
      warningAt(
        [],
        'genre-one-best',
        `All ${total} messages of the genre "${genre}" are best met with ${only[0]}. Write one that deserves another answer, so that the kind alone decides nothing.`,
      ),
    ];
  });
}
