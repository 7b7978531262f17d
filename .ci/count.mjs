// The last line of a CI run: how many tests passed and failed, from the runner's own results.
import { readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(new URL('../node_modules/.test-results.json', import.meta.url), 'utf8'));
console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed`);
process.exit(results.success ? 0 : 1);
