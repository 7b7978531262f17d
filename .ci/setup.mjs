// Installs what is missing, and only that. Plain JavaScript for Node 20.19 and newer: it runs before anything is installed.
//   node .ci/setup.mjs            packages
//   node .ci/setup.mjs --browser  packages, and a Chromium for the browser tests where this machine lets us
//   node .ci/setup.mjs --run FILE ARGUMENTS…   the same, then the file by the Node that came along
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.setup-done');

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', process.stderr.fd, 'inherit'], // stdout is for the results of what is run afterwards
    shell: process.platform === 'win32',
  });
  return status === 0 && !error;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Replyworthy needs Node 20.19 or newer to set itself up; this is ${process.version}.`);

const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash;
if (!isInstalled) {
  console.error('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']))
    fail('The packages could not be installed. Check the connection to the npm registry and try again.');
  writeFileSync(stamp, lockHash);
}

// Linux and Windows carry their own Node 24 as an npm package; a Mac brings one.
const carried = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
if (!existsSync(carried) && major < 24)
  fail(
    `Replyworthy runs on Node 24; this is ${process.version} and no carried one exists for ${process.platform}-${process.arch}. Install Node 24.`,
  );

const runAt = process.argv.indexOf('--run');
const isOurs = (flag) => process.argv.slice(2, runAt < 0 ? undefined : runAt).includes(flag);

if (isOurs('--browser') && !findChromium()) {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium from the system packages …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
  }
  if (!findChromium())
    fail(
      'The browser tests need Chromium. Install it (Debian: apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM to its path.',
    );
}

if (runAt >= 0) {
  // A shell that has run the system's node already would keep to it; so the file is started from here.
  const node = existsSync(carried) ? carried : process.execPath;
  const { status } = spawnSync(node, process.argv.slice(runAt + 1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
