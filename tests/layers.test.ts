// Who may import whom. A border that breaks fails here with the reason for it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Layer {
  imports: string[]; // folders whose values it may use
  types: string[]; // folders of which it may use types alone
  packages: string[];
  why: string;
}

const LAYERS: Record<string, Layer> = {
  pack: {
    imports: [],
    types: [],
    packages: ['zod', 'jsonc-parser', 'papaparse', 'fflate'],
    why: 'What a file is must be readable without any rule of play.',
  },
  engine: {
    imports: [],
    types: ['pack'],
    packages: [],
    why: 'Rules know no screen, clock, dice or library, so that page, server and CLI judge alike.',
  },
  library: {
    imports: ['pack'],
    types: [],
    packages: [],
    why: 'One door parses guidance, people and packs; it holds no rule of play.',
  },
  check: {
    imports: ['pack', 'engine'],
    types: [],
    packages: [],
    why: 'Checks are run by the CLI, the editor and CI alike.',
  },
  room: {
    imports: ['pack', 'engine'],
    types: [],
    packages: ['zod'],
    why: 'A live class is pure rules; sockets live in server.',
  },
  shell: {
    imports: [],
    types: ['engine', 'pack'],
    packages: ['preact', '@preact/signals', 'idb-keyval'],
    why: 'The first screen carries no rules and no zod.',
  },
  game: {
    imports: ['library', 'engine', 'shell'],
    types: ['pack'],
    packages: ['phaser', 'howler', 'preact', '@preact/signals'],
    why: 'A screen shows rounds; it never parses packs or judges.',
  },
  editor: {
    imports: ['pack', 'engine', 'check', 'shell'],
    types: [],
    packages: ['preact', '@preact/signals', 'codemirror'],
    why: 'Authors see the very checks that CI runs.',
  },
  classroom: {
    imports: ['room', 'shell'],
    types: ['pack', 'engine'],
    packages: ['preact', '@preact/signals', 'phaser'],
    why: 'What a student may not know has no field in what a student gets.',
  },
  server: {
    imports: ['pack', 'engine', 'check', 'room'],
    types: [],
    packages: ['node:', 'fastify', 'socket.io', 'pg', 'redis'],
    why: 'The server is the edges of room and nothing of a page.',
  },
  cli: {
    imports: ['pack', 'engine', 'check'],
    types: [],
    packages: ['node:'],
    why: 'The command line runs without a browser.',
  },
};

/** No later stage may depend on the moment, on chance, on the reader's language or on a page. */
const IMPURE =
  /\b(?:Date\b|performance\s*\.|Math\.random|setTimeout|setInterval|queueMicrotask|localeCompare|toLocale\w+|Intl\.|document\.|window\.|navigator\.|localStorage|fetch\()/;
const PURE_FOLDERS = ['pack', 'engine', 'check', 'room'];

const SRC = resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'),
);

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

/** Why this import may not stand in this file, or null. */
export function breach(file: string, specifier: string, isTypeOnly: boolean): string | null {
  const folder = file.split('/')[0] ?? '';
  const layer = LAYERS[folder];
  if (!layer) return `src/${folder} is not a folder of the house`;
  if (!specifier.startsWith('.')) {
    const isAllowed = layer.packages.some(
      (name) =>
        specifier === name || specifier.startsWith(`${name}/`) || (name.endsWith(':') && specifier.startsWith(name)),
    );
    return isAllowed ? null : `src/${folder} may not use the package ${specifier}. ${layer.why}`;
  }
  const bare = specifier.replace(/\?.*$/, '');
  const target = relative(SRC, resolve(SRC, dirname(file), bare));
  if (target.startsWith('..')) return null; // assets and scenarios, by URL
  const other = target.split('/')[0] ?? '';
  if (other === folder || layer.imports.includes(other)) return null;
  if (layer.types.includes(other))
    return isTypeOnly ? null : `src/${folder} may use only types of src/${other}. ${layer.why}`;
  return `src/${folder} may not import src/${other}. ${layer.why}`;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?([\w\s{},*$]*?)\s*from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^\s*import\s+'([^']+)'/gm;

function importsOf(code: string): { specifier: string; isTypeOnly: boolean }[] {
  return [...withoutComments(code).matchAll(IMPORT)].map((match) => {
    const names = match[2] ?? '';
    const inline =
      /^\{[\s\S]*\}$/.test(names) &&
      names
        .replace(/[{}]/g, '')
        .split(',')
        .filter((name) => name.trim() !== '')
        .every((name) => name.trim().startsWith('type '));
    return { specifier: match[3] ?? match[4] ?? match[5] ?? '', isTypeOnly: match[1] !== undefined || inline };
  });
}

describe('the borders of the house', () => {
  it.for(files.filter((file) => file.includes('/')))('src/%s keeps to its layer', (file) => {
    const breaches = importsOf(readFileSync(join(SRC, file), 'utf8')).flatMap(
      ({ specifier, isTypeOnly }) => breach(file, specifier, isTypeOnly) ?? [],
    );
    expect(breaches).toEqual([]);
  });

  it('only main.ts lies outside the folders, and it loads pages on demand', () => {
    expect(files.filter((file) => !file.includes('/'))).toEqual(['main.ts']);
  });

  it.for(files.filter((file) => PURE_FOLDERS.includes(file.split('/')[0] ?? '')))(
    'src/%s knows no clock, dice, locale or page',
    (file) => {
      const found = withoutComments(readFileSync(join(SRC, file), 'utf8')).match(IMPURE);
      expect(found?.[0]).toBeUndefined();
    },
  );

  it('catches what it is there to catch', () => {
    expect(breach('engine/x.ts', 'zod', false)).toMatch(/may not use the package/);
    expect(breach('engine/x.ts', '../pack/parse.ts', false)).toMatch(/only types/);
    expect(breach('engine/x.ts', '../pack/parse.ts', true)).toBeNull();
    expect(breach('game/x.ts', '../check/checks.ts', false)).toMatch(/may not import/);
    expect(IMPURE.test('const now = Date.now();')).toBe(true);
    expect(importsOf("import { a, type B } from '../pack/x.ts';")[0]?.isTypeOnly).toBe(false);
    expect(importsOf("import { type B } from '../pack/x.ts';")[0]?.isTypeOnly).toBe(true);
    expect(importsOf("import {\n  type B,\n  type C,\n} from '../pack/x.ts';")[0]?.isTypeOnly).toBe(true);
  });
});
