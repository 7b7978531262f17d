import { readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';
import { defineConfig } from 'vitest/config';
import { shelfEntry } from './src/pack/shelf-entry.ts';
import { firstPaintStyles } from './src/shell/site/first-paint.ts';
import { fillIndexHtml } from './src/shell/site/index-html.ts';

const START = 'src/shell/site/start.ts';
const MENU_STYLES = ['menu', 'wall', 'envelope', 'waiting', 'cards', 'foot'];
const MAIN_SCRIPT = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PRELOADS = /<link rel="modulepreload"[^>]*>/g;

/** Fills in index.html what code knows better: texts and paths. */
function fillIndex(): Plugin {
  return { name: 'fill-index', transformIndexHtml: { order: 'pre', handler: fillIndexHtml } };
}

/** A chunk and everything that it imports at once, styles too. */
function withImports(bundle: Rollup.OutputBundle, file: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || seen.has(file)) return seen;
  seen.add(file);
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
  for (const other of chunk.imports) withImports(bundle, other, seen);
  return seen;
}

/**
 * Writes the styles of the first paint into index.html: on a slow line a file of their own would cost a round trip.
 * The whole ones come with start.ts, after that paint, and the main script with them: the script in index.html begins it.
 * A strict content policy has to name the hashes of what is inline.
 */
function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const start = Object.values(bundle).find(
          (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(START) === true,
        );
        const main = MAIN_SCRIPT.exec(html);
        if (!start || !main) throw new Error(`vite.config.ts: no ${START}, or no main script`);
        const files = [...withImports(bundle, start.fileName)];
        const styles = files.filter((file) => bundle[file]?.type === 'asset');
        const css = styles.map((file) => {
          const asset = bundle[file];
          return asset?.type === 'asset' ? String(asset.source) : '';
        });
        return {
          html: html
            .replaceAll(PRELOADS, '')
            .replace(
              main[0],
              `<script type="text/plain" id="main" src="${main[1]}" data-with="/${files.join(' /')}"></script>`,
            ),
          tags: [
            { tag: 'style', children: firstPaintStyles(css.join(''), html), injectTo: 'head' },
            {
              tag: 'noscript',
              children: styles.map((file) => ({ tag: 'link', attrs: { rel: 'stylesheet', href: `/${file}` } })),
              injectTo: 'head',
            },
          ],
        };
      },
    },
  };
}

/** Answers `pack.json?shelf` with what the shelf shows of the pack, so that a page can name all packs and load one. */
function shelfEntries(): Plugin {
  const SHELF_QUERY = /\.json\?shelf$/;
  return {
    name: 'shelf-entries',
    enforce: 'pre',
    load(id) {
      if (!SHELF_QUERY.test(id)) return null;
      const file = id.replace(/\?shelf$/, '');
      this.addWatchFile(file);
      return `export default ${JSON.stringify(shelfEntry(readFileSync(file, 'utf8')))};`;
    },
  };
}

/** While developing, the whole styles stand in index.html from the start. */
function wholeStyles(): Plugin {
  return {
    name: 'whole-styles',
    apply: 'serve',
    transformIndexHtml: () =>
      ['theme/theme.css', ...MENU_STYLES.map((name) => `menu/${name}.css`)].map((file) => ({
        tag: 'link',
        attrs: { rel: 'stylesheet', href: `/src/shell/${file}` },
        injectTo: 'head' as const,
      })),
  };
}

export default defineConfig({
  appType: 'spa', // every path is answered with index.html; the routes look at the path
  publicDir: false,
  plugins: [fillIndex(), shelfEntries(), firstPaint(), wholeStyles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    cssTarget: ['chrome111', 'safari16.4', 'firefox114'],
    assetsInlineLimit: 0, // a strict content policy forbids data: fonts and scripts
    chunkSizeWarningLimit: 1600, // Phaser is one chunk, loaded after the menu
    rolldownOptions: { checks: { pluginTimings: false } }, // a slow machine is no finding
  },
  preview: { host: true, port: Number(process.env['PORT'] ?? 4173) },
  server: { port: Number(process.env['PORT'] ?? 4173) },
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          retry: 1, // a busy machine can starve a whole browser; what fails twice is broken
          fileParallelism: false, // two cores: one Chromium at a time
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
