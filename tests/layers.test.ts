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

/** `pack/words` stands for that one file of pack, `shell/kept` for that folder. The most particular row is the one that counts. */
const STANDING: Record<string, Layer> = {
  pack: {
    imports: [],
    types: [],
    packages: ['zod', 'jsonc-parser', 'papaparse', 'fflate'],
    why: 'What a file is must be readable without any rule of play.',
  },
  engine: {
    imports: ['pack/words'],
    types: ['pack'],
    packages: ['ts-fsrs'],
    why: 'Rules know no screen, clock, dice or library, so that page, server and CLI judge alike.',
  },
  library: {
    imports: ['pack', 'shell/kept'],
    types: [],
    packages: [],
    why: 'It is the one door through which a page parses guidance, people and packs; it knows neither rules nor screens.',
  },
  check: {
    imports: ['pack', 'engine'],
    types: [],
    packages: [],
    why: 'Checks are run by the CLI, the editor and CI alike.',
  },
  shell: {
    imports: ['pack/words', 'engine/play/pace'],
    types: ['pack', 'engine'],
    packages: ['preact', '@preact/signals', 'idb-keyval'],
    why: 'The first screen carries no zod, and of the rules only the reading pace that the settings offer.',
  },
  paper: {
    imports: ['shell', 'pack/words'],
    types: ['pack', 'engine'],
    packages: ['preact'],
    why: 'Letter and card take plain views, as a host and a student have no round to hand in.',
  },
  game: {
    imports: ['engine', 'library', 'paper', 'shell', 'pack/words'],
    types: ['pack'],
    packages: ['phaser', 'howler', 'preact', '@preact/signals'],
    why: 'A screen shows rounds; it never parses a pack.',
  },
  desks: {
    imports: ['library', 'paper', 'shell', 'pack/words'],
    types: ['pack'],
    packages: ['preact', '@preact/signals'],
    why: 'The shelf names every pack and opens none: it knows no rules, and a look at it costs no desk.',
  },
  cli: {
    imports: ['pack', 'engine', 'check'],
    types: [],
    packages: ['node:'],
    why: 'The command line runs without a browser.',
  },
};

/** Folders to come, whose rows bind from their first file on. */
const TO_COME: Record<string, Layer> = {
  room: {
    imports: ['pack', 'engine'],
    types: [],
    packages: ['zod'],
    why: 'A live class is pure rules; sockets live in server.',
  },
  editor: {
    imports: ['pack', 'engine', 'check', 'library', 'paper', 'shell'],
    types: [],
    packages: ['preact', '@preact/signals', 'codemirror', '@codemirror'],
    why: 'Authors see the very checks that CI runs.',
  },
  classroom: {
    imports: ['room', 'paper', 'shell', 'pack/words'],
    types: ['pack', 'engine'],
    packages: ['preact', '@preact/signals', 'socket.io-client'],
    why: 'What a student may not know has no field in what a student gets.',
  },
  'classroom/host': {
    imports: ['classroom', 'room', 'library', 'paper', 'shell', 'pack/words'],
    types: ['pack', 'engine'],
    packages: ['preact', '@preact/signals', 'socket.io-client'],
    why: 'The host alone chooses a pack; who joins gets letters, never the file.',
  },
  'classroom/board': {
    imports: ['classroom', 'room', 'paper', 'shell', 'pack/words'],
    types: ['pack', 'engine'],
    packages: ['preact', '@preact/signals', 'socket.io-client', 'phaser'],
    why: 'The board draws on a projector; a phone that joins never pays for Phaser.',
  },
  server: {
    imports: ['pack', 'engine', 'check', 'room'],
    types: [],
    packages: ['node:', 'fastify', '@fastify', 'socket.io', 'pg', 'redis'],
    why: 'The server is the edges of room and nothing of a page.',
  },
};

const LAYERS: Record<string, Layer> = { ...STANDING, ...TO_COME };

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

const isUnder = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** The row for a file: that of a folder in a folder comes before that of the whole. */
function rowOf(file: string): string {
  const rows = Object.keys(LAYERS).filter((row) => isUnder(file, row) || file.startsWith(`${row}.`));
  return rows.toSorted((a, b) => b.length - a.length)[0] ?? file.split('/')[0] ?? '';
}

/** Why this import may not stand in this file, or null. */
export function breach(file: string, specifier: string, isTypeOnly: boolean): string | null {
  const row = rowOf(file);
  const layer = LAYERS[row];
  if (!layer) return `src/${row} is not a folder of the house`;
  if (!specifier.startsWith('.')) {
    const isAllowed = layer.packages.some(
      (name) => isUnder(specifier, name) || (name.endsWith(':') && specifier.startsWith(name)),
    );
    return isAllowed ? null : `src/${row} may not use the package ${specifier}. ${layer.why}`;
  }
  const bare = specifier.replace(/\?.*$/, '').replace(/\.tsx?$/, '');
  const target = relative(SRC, resolve(SRC, dirname(file), bare));
  if (target.startsWith('..')) return null; // assets and scenarios, by URL
  const other = rowOf(target);
  if (other === row || layer.imports.some((place) => isUnder(target, place))) return null;
  if (layer.types.some((place) => isUnder(target, place)))
    return isTypeOnly ? null : `src/${row} may use only types of src/${other}. ${layer.why}`;
  return `src/${row} may not import src/${other}. ${layer.why}`;
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

function packagesOf(file: string): string[] {
  return importsOf(readFileSync(join(SRC, file), 'utf8')).map(({ specifier }) => specifier);
}

describe('the borders of the house', () => {
  it('stand where the table says, and a row that is to come moves up once its folder is there', () => {
    const isThere = (row: string): boolean => files.some((file) => rowOf(file) === row);
    expect(Object.keys(STANDING).filter((row) => !isThere(row))).toEqual([]);
    expect(Object.keys(TO_COME).filter(isThere)).toEqual([]);
  });

  it.for(files.filter((file) => file.includes('/')))('src/%s keeps to its layer', (file) => {
    const breaches = importsOf(readFileSync(join(SRC, file), 'utf8')).flatMap(
      ({ specifier, isTypeOnly }) => breach(file, specifier, isTypeOnly) ?? [],
    );
    expect(breaches).toEqual([]);
  });

  it('a page parses guidance, packs and people through the library alone', () => {
    const isParser = (specifier: string): boolean => /(?:^|\/)pack\/parse\.ts$/.test(specifier);
    const doors = ['pack', 'library', 'check', 'cli', 'server'];
    const others = files.filter((file) => !doors.includes(file.split('/')[0] ?? '') && packagesOf(file).some(isParser));
    expect(others).toEqual([]);
    expect(packagesOf('library/library.ts').some(isParser)).toBe(true);
  });

  it('the scheduler of practice has one file of the engine at most, so that another can take its place', () => {
    const users = files.filter((file) => file.startsWith('engine/') && packagesOf(file).includes('ts-fsrs'));
    expect(users.length).toBeLessThan(2);
  });

  it('who only reads packs carries no prose of the dictionary', () => {
    const isDictionary = (specifier: string): boolean => specifier.includes('dictionary/');
    const readers = files.filter((file) => !file.startsWith('cli/') && !file.startsWith('editor/'));
    expect(readers.filter((file) => packagesOf(file).some(isDictionary))).toEqual([]);
  });

  it('the reading pace brings no other rule to the first screen', () => {
    expect(packagesOf('engine/play/pace.ts')).toEqual([]);
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
    expect(breach('paper/card/x.ts', '../../game/page.tsx', true)).toMatch(/no round to hand in/);
    expect(breach('shell/kit/x.ts', '../../pack/words.ts', false)).toBeNull();
    expect(breach('shell/kit/x.ts', '../../pack/parse.ts', false)).toMatch(/only types/);
    expect(breach('library/x.ts', '../shell/kept/storage.ts', false)).toBeNull();
    expect(breach('library/x.ts', '../shell/site/routes.ts', false)).toMatch(/may not import/);
    expect(breach('classroom/join.ts', '../library/files.ts', false)).toMatch(/may not import/);
    expect(breach('classroom/join.ts', 'phaser', false)).toMatch(/may not use the package/);
    expect(breach('classroom/board/x.ts', 'phaser', false)).toBeNull();
    expect(breach('classroom/host.tsx', '../library/files.ts', false)).toBeNull();
    expect(IMPURE.test('const now = Date.now();')).toBe(true);
    expect(importsOf("import { a, type B } from '../pack/x.ts';")[0]?.isTypeOnly).toBe(false);
    expect(importsOf("import { type B } from '../pack/x.ts';")[0]?.isTypeOnly).toBe(true);
    expect(importsOf("import {\n  type B,\n  type C,\n} from '../pack/x.ts';")[0]?.isTypeOnly).toBe(true);
  });
});
