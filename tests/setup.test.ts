// The first command on a fresh clone: what is missing gets installed, and only results stand on stdout.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
let clone: string;

/** A clone without packages, and an npm that talks on stdout, as the real one does, and installs Node alone. */
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'replyworthy-clone-'));
  cpSync(join(root, '.ci'), join(clone, '.ci'), { recursive: true });
  writeFileSync(join(clone, 'package-lock.json'), '{}');
  writeFileSync(join(clone, 'result.mjs'), 'console.log(JSON.stringify({ given: process.argv.slice(2) }));\n');
  mkdirSync(join(clone, 'bin'));
  const npm = join(clone, 'bin', 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh\necho "added 300 packages in 9s"\nmkdir -p node_modules/.bin\nln -sf "${process.execPath}" node_modules/.bin/node\n`,
  );
  chmodSync(npm, 0o755);
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

it.skipIf(process.platform === 'win32')('npm’s chatter goes to stderr, and a second run installs nothing', () => {
  const run = () =>
    spawnSync(process.execPath, ['.ci/setup.mjs', '--run', 'result.mjs', '--json'], {
      cwd: clone,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(clone, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    });
  const first = run();
  expect(first).toMatchObject({ status: 0, stdout: '{"given":["--json"]}\n' });
  expect(first.stderr).toContain('added 300 packages');
  expect(run()).toMatchObject({ status: 0, stdout: '{"given":["--json"]}\n', stderr: '' });
});
