// The last lines of a CI run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'replyworthy-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  fullName: string;
  status: 'passed' | 'failed';
  failureMessages: string[];
}

/** What is printed of a report with these tests. */
function count(...told: Told[]): { status: number | null; lines: string[] } {
  const failed = told.filter(({ status }) => status === 'failed').length;
  const report = {
    success: failed === 0,
    numPassedTests: told.length - failed,
    numFailedTests: failed,
    testResults: [{ assertionResults: told }],
  };
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  const script = join(import.meta.dirname, '../.ci/count.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

const fine: Told = { fullName: 'a shift by a mouse', status: 'passed', failureMessages: [] };
const again: Told = { ...fine, fullName: 'a shift by keys', failureMessages: ['Error: too slow\n    at hands.ts:3'] };
const broken: Told = { fullName: 'a rule', status: 'failed', failureMessages: ['Error: no\n    at x', 'Error: no'] };

it('the count comes last, and says by its exit whether all is well', () => {
  expect(count(fine, fine)).toEqual({ status: 0, lines: ['2 passed, 0 failed'] });
  expect(count(fine, broken)).toEqual({ status: 1, lines: ['1 passed, 1 failed'] });
});

it('a test that needed its second try is named before it', () => {
  expect(count(fine, again)).toEqual({
    status: 0,
    lines: ['second try: a shift by keys (Error: too slow)', '2 passed, 0 failed'],
  });
});
