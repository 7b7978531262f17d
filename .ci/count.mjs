// The end of a CI run, from the runner's own results: which tests needed a second try, then how many passed and failed.
//   node .ci/count.mjs [FILE]   FILE: vitest's JSON report, by default that of the last npm test
import { readFileSync } from 'node:fs';

const file = process.argv[2] ?? new URL('../node_modules/.test-results.json', import.meta.url);
const results = JSON.parse(readFileSync(file, 'utf8'));

// A test that passed and yet has a failure to tell of was tried again.
for (const { assertionResults } of results.testResults)
  for (const { status, fullName, failureMessages } of assertionResults)
    if (status === 'passed' && failureMessages.length > 0)
      console.log(`second try: ${fullName} (${failureMessages[0].split('\n')[0]})`);

console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed`);
process.exit(results.success ? 0 : 1);
