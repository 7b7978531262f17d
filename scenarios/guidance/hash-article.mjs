// Writes article-runs.json: node scenarios/guidance/hash-article.mjs PATH/TO/article.txt
// Needed only when the article changes; everybody else checks against the hashes it leaves behind.
import { readFileSync, writeFileSync } from 'node:fs';
import { RUN_WORDS, hashRun, runsOf } from './article-runs.mjs';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node scenarios/guidance/hash-article.mjs PATH/TO/article.txt');
  process.exit(2);
}

const hashes = [...new Set(runsOf(readFileSync(path, 'utf8')).map(hashRun))].toSorted();
if (hashes.length === 0) {
  console.error(`${path} has fewer than ${RUN_WORDS} words; article-runs.json was left as it is`);
  process.exit(1);
}

const target = new URL('article-runs.json', import.meta.url);
const content = { format: 'replyworthy-article-runs', version: 1, words: RUN_WORDS, hashes };
writeFileSync(target, `${JSON.stringify(content, null, 2)}\n`);
console.log(`${hashes.length} runs of ${RUN_WORDS} words`);
