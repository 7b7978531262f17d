// Styles lie beside what they dress, each in a layer, so that no order of loading matters.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const THEME = 'shell/theme/theme.css';

const all = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const bare = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '');

const styles = all.filter((file) => file.endsWith('.css'));
const code = all.filter((file) => /\.tsx?$/.test(file));
const layers = /@layer ([^;{]+);/.exec(bare(read(THEME)))?.[1]?.split(', ') ?? [];
const sheets = styles.filter((file) => file !== THEME);

/** What stands outside of every block: the heads of the outermost ones, and statements. */
function outermost(css: string): string[] {
  const heads: string[] = [];
  let depth = 0;
  let head = '';
  for (const sign of bare(css)) {
    if (depth === 0 && (sign === '{' || sign === ';')) {
      heads.push(head.trim());
      head = '';
    } else if (depth === 0) head += sign;
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth === 0 && sign === '}') head = '';
  }
  return head.trim() === '' ? heads : [...heads, head.trim()];
}

/** The selectors of a sheet, without its values. */
const selectors = (css: string): string[] =>
  [...bare(css).matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim());

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|@import) '([^']+\.css)';/gm)].map(([, path = '']) => join(dirname(file), path));

describe('styles', () => {
  it('name the order of their layers once', () => {
    expect(layers).toContain('tokens');
    expect(new Set(layers).size).toBe(layers.length);
    expect(styles.filter((file) => /@layer [^{;]+;/.test(bare(read(file))))).toEqual([THEME]);
    expect(outermost(read(THEME)).filter((head) => !/^@(layer|import) /.test(head))).toEqual([]);
  });

  it.each(sheets)('of %s all lie in a layer that is named there', (file) => {
    for (const head of outermost(read(file))) {
      expect(head, 'outside of a layer, a rule beats every layer').toMatch(/^@layer [a-z]+$/);
      expect(layers).toContain(head.slice('@layer '.length));
    }
  });

  it.each(sheets)('of %s lie beside what imports them', (file) => {
    const neighbours = code.filter((other) => dirname(other) === dirname(file));
    const isFirst = importsOf(THEME).includes(file); // needed before any component has come
    const beside = isFirst
      ? dirname(file) === dirname(THEME) ||
        neighbours.some((other) => /^(.*)\.tsx?$/.exec(other)?.[1] === file.slice(0, -4))
      : neighbours.some((other) => importsOf(other).includes(file));
    expect(beside, `nothing in ${dirname(file)} imports ${basename(file)}`).toBe(true);
  });

  it.each(sheets)('of %s fit on a few pages', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(250);
  });

  it.each(sheets)('of %s ask for the layout by its name, and count no children', (file) => {
    const css = bare(read(file));
    expect(css).not.toMatch(/:nth-|-of-type/);
    expect(css, 'sizes of the window stand in shell/site/layout.ts').not.toMatch(
      /@media[^{]*(width|height|orientation)/,
    );
    const words = read('shell/site/layout.ts');
    for (const [, word = ''] of css.matchAll(/\[data-layout[^\]]*'(\w+)'\]/g))
      expect(words, `no window is “${word}”`).toMatch(new RegExp(`'${word}'|\\b${word}:`));
  });

  it('dress only what is there', () => {
    const text = [...code.map(read), readFileSync(join(SRC, '../index.html'), 'utf8')].join('\n');
    const made = [...text.matchAll(/class=\{`([^`]*)`\}/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/(?<![\w}-])([a-z][\w-]*)\$\{/g)].map(([, start = '']) => start),
    );
    const isMade = (name: string): boolean =>
      made.some((start) => name.startsWith(start) && name.length <= start.length + 8);
    const unknown = sheets.flatMap((file) =>
      selectors(read(file))
        .flatMap((head) => [...head.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))
        .filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text) && !isMade(name))
        .map((name) => `${file} .${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
