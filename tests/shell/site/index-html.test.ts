// index.html repeats nothing that code knows: texts and paths are filled in, the looks of the first paint are compared.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { USUAL_PACK } from '../../../src/library/files.ts';
import { ICONS } from '../../../src/shell/kit/icons.ts';
import { fillIndexHtml } from '../../../src/shell/site/index-html.ts';
import { FIRST_WINDOWS } from '../../../src/shell/site/layout.ts';
import { DRAWINGS } from '../../../src/shell/menu/menu-art.tsx';
import { isMenuPath, MENU_PATHS } from '../../../src/shell/site/paths.ts';
import { texts } from '../../../src/shell/text/text.ts';

const root = new URL('../../../', import.meta.url);
const source = readFileSync(new URL('index.html', root), 'utf8');
const html = fillIndexHtml(source);
const all = (pattern: RegExp): string[] => [...source.matchAll(pattern)].map((match) => match[1] ?? '');

describe('texts', () => {
  const asked = all(/data-t(?:-[a-z-]+)?="([^"]+)"/g);

  it('come from the catalogue alone: the source has none of its own', () => {
    const body = source.slice(source.indexOf('<body>'));
    expect(body.replaceAll(/<[^>]*>/g, '').trim()).toBe('');
    expect(body.match(/\s(?:aria-label|title|alt|placeholder)="[^"]+"/g)).toBeNull();
    expect(asked.length).toBeGreaterThan(18);
  });

  it('are all filled in', () => {
    expect(html).not.toContain('data-t');
    expect(html).toContain(`<title>${texts['site.name']}</title>`);
    expect(html).toContain(`<meta name="description" content="${texts['site.description']}" />`);
    expect(html).toContain(`<nav class="menu-cards" aria-label="${texts['menu.more']}">`);
    expect(html).toContain(`<strong>${texts['menu.start']}</strong>`);
  });

  it('of the menu are all used, here or by a file of the site', () => {
    const code = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('-en.ts'))
      .map((name) => readFileSync(new URL(`src/${name}`, root), 'utf8'))
      .join('\n');
    /** As it stands, or with its last word filled in. */
    const isNamed = (key: string): boolean =>
      code.includes(`'${key}'`) || code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
    const unused = Object.keys(texts).filter((key) => key.startsWith('menu.') && !asked.includes(key) && !isNamed(key));
    expect(unused).toEqual([]);
  });

  it('without a place in the catalogue stop the build', () => {
    expect(() => fillIndexHtml('<b data-t="menu.nothing"></b>')).toThrow(/menu\.nothing/);
  });
});

describe('paths', () => {
  it('of the menu are written into the first script', () => {
    expect(html).toContain(`var menuPaths = '${MENU_PATHS.join(' ')}'`);
    expect(html).not.toContain('%');
  });

  it('of the links name the usual pack', () => {
    const packs = all(/href="[^"]*pack=([^&"]+)/g);
    expect(packs.length).toBeGreaterThan(1);
    expect([...new Set(packs)]).toEqual([USUAL_PACK]);
  });
});

describe('windows', () => {
  const menu = new URL('src/shell/menu/', root);
  const asked = readdirSync(menu)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => [...readFileSync(new URL(name, menu), 'utf8').matchAll(/\[data-layout~='(\w+)'\]/g)])
    .map(([, word = '']) => word);

  it('that the menu tells apart are worn before its first paint, and no others', () => {
    expect([...new Set(asked)].toSorted()).toEqual(Object.keys(FIRST_WINDOWS).toSorted());
  });

  it('are asked by the same queries as later', async () => {
    for (const [word, query] of Object.entries(FIRST_WINDOWS)) {
      const { layout } = await worn('/', null, [query]);
      expect(layout?.split(' ')).toContain(word);
    }
    vi.unstubAllGlobals();
  });
});

describe('drawings', () => {
  it('are asked for by words that name one, and none is drawn for nothing', () => {
    expect(all(/data-drawing="([^"]+)"/g).toSorted()).toEqual(Object.keys(DRAWINGS).toSorted());
    const icons = all(/data-icon="([^"]+)"/g);
    expect(icons.length).toBeGreaterThan(5);
    expect(icons.filter((name) => !Object.hasOwn(ICONS, name))).toEqual([]);
  });
});

/** What the script in index.html puts on <html>, and what settings.ts puts there later. */
async function worn(path: string, kept: string | null, device: readonly string[]) {
  const matchMedia = (query: string) => ({
    matches: device.some((wish) => query.includes(wish)),
    addEventListener: () => undefined,
  });
  vi.stubGlobal('matchMedia', matchMedia);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (key === 'replyworthy:settings' ? kept : null),
    setItem: () => undefined,
    removeItem: () => undefined,
    key: () => null,
    length: 0,
  });
  vi.stubGlobal('location', { pathname: path });
  const first: Record<string, string> = {};
  const none = () => undefined; // hidden: nothing is painted, so nothing waits for a paint
  vi.stubGlobal('document', { documentElement: { dataset: first }, hidden: true, addEventListener: none });
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  // oxlint-disable-next-line no-implied-eval -- the script of a page can only be run as text
  new Function(script)();
  vi.resetModules();
  const { wearSettings } = await import('../../../src/shell/settings/settings.ts');
  const later: Record<string, string> = {};
  wearSettings({ dataset: later } as unknown as HTMLElement);
  const { page, letters: _, layout, ...look } = first;
  return { page, layout, look, later };
}

describe('before the first paint', () => {
  afterEach(() => vi.unstubAllGlobals());
  const saved = (fields: object): string => JSON.stringify({ format: 'replyworthy-settings', version: 1, ...fields });
  const wishes = ['system', 'dusk', 'night'].flatMap((theme) =>
    [true, false].map((moreContrast) =>
      saved({
        theme,
        moreContrast,
        textSize: moreContrast ? 'larger' : 'normal',
        motion: moreContrast ? 'less' : 'full',
      }),
    ),
  );
  const devices = [[], ['dark'], ['prefers-contrast'], ['dark', 'prefers-contrast', 'reduced-motion']];
  const cases = [null, '{broken', ...wishes].flatMap((kept) => devices.map((device) => ({ kept, device })));

  it.each(cases)('the page looks as the settings will have it: $kept on $device', async ({ kept, device }) => {
    const { look, later } = await worn('/', kept, device);
    expect(look).toEqual(later);
  });

  it.each(['/', '/index.html', '/index.html/', '/play', '/rulebook/', '/nowhere', '/join/AB12'])(
    'the menu is shown where the router shows it: %s',
    async (path) => {
      expect((await worn(path, null, [])).page).toBe(isMenuPath(path) ? 'menu' : 'other');
    },
  );
});
