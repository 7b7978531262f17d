import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Writes the menu's styles into index.html: on a slow line a file of their own would cost the first paint a round trip.
 * A strict content policy has to name their hash, as that of the script beside them.
 */
function inlineMenuStyles(): Plugin {
  return {
    name: 'inline-menu-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replaceAll(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (link, file: string) => {
          const styles = bundle[file];
          if (styles?.type !== 'asset') throw new Error(`vite.config.ts: ${link} is not in the bundle`);
          delete bundle[file];
          return `<style>${String(styles.source).trim()}</style>`;
        }),
    },
  };
}

export default defineConfig({
  appType: 'spa', // every path is answered with index.html; main.ts looks at the path
  publicDir: false,
  plugins: [inlineMenuStyles()],
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
