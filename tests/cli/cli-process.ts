// Runs the real command line as a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Sixty processes read the same code: Node keeps it compiled between them, which halves the start of each. */
const COMPILED = join(ROOT, 'node_modules/.compiled');

export interface Ran {
  status: number | null;
  out: string;
  talk: string;
}

/** What a command line gives, run from the project's root. */
export function cli(args: string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    maxBuffer: 64_000_000,
  });
  return { status, out: stdout, talk: stderr };
}

export const fixture = (name: string): string => `tests/fixtures/packs/${name}`;

const folder = mkdtempSync(join(tmpdir(), 'replyworthy-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file that exists while this test file runs. */
export function tempFile(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
