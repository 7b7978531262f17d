// Runs of words and their hashes: how we show that our texts are our own without shipping the article.
// The repository holds hashes only, so the check runs anywhere and the source text stays out of it.
import { createHash } from 'node:crypto';

/** How many words in a row count as copied; shorter runs occur by chance in plain English. */
export const RUN_WORDS = 7;

/** Hex digits kept of each SHA-256: enough to make a false match improbable, and no more to store. */
const HASH_DIGITS = 12;

/**
 * The words of a text in lower case, letters and digits only, so that a change of punctuation,
 * of typographic quotes or of case does not hide a copied sentence.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  // An apostrophe joins ("don't" is one word), so that ’ and ' and none at all compare equal.
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Every run of so many words, in order; none when the text is shorter than one run.
 * @param {string} text
 * @param {number} [words]
 * @returns {string[]}
 */
export function runsOf(text, words = RUN_WORDS) {
  const all = wordsOf(text);
  const runs = [];
  for (let start = 0; start + words <= all.length; start += 1) runs.push(all.slice(start, start + words).join(' '));
  return runs;
}

/**
 * The short hash under which a run is stored.
 * @param {string} run
 * @returns {string}
 */
export function hashRun(run) {
  return createHash('sha256').update(run, 'utf8').digest('hex').slice(0, HASH_DIGITS);
}

/**
 * The runs of a text that are in the set; they are returned as words, so that a failing check names the sentence to change.
 * @param {string} text
 * @param {ReadonlySet<string>} hashes
 * @param {number} [words]
 * @returns {string[]}
 */
export function sharedRuns(text, hashes, words = RUN_WORDS) {
  return runsOf(text, words).filter((run) => hashes.has(hashRun(run)));
}
