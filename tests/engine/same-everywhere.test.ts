// A judgement is the same to the byte in a browser and in Node: a class may compare reports.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../.ci/chromium.mjs';
import { playRounds, type Texts } from '../fixtures/same-everywhere-entry.ts';

const ROUNDS = 20;
const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(`scenarios/${path}`, root), 'utf8');
const texts: Texts = {
  guidance: read('guidance/professional-messages.json'),
  people: read('people.json'),
  pack: read('packs/harbour-talks.json'),
};

async function bundle(): Promise<string> {
  const built = (await build({
    root: root.pathname,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: new URL('../fixtures/same-everywhere-entry.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'replyworthy',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [output] = built;
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('nothing was bundled');
  return chunk.code;
}

describe('twenty random rounds', () => {
  const path = findChromium();
  if (path === null) throw new Error('No Chromium on this machine: install one, or set CHROMIUM to its path.');
  const browser = chromium.launch({ executablePath: path, args: CHROMIUM_FLAGS, headless: true });
  let inNode: string[] = [];
  beforeAll(async () => {
    await browser;
    inNode = playRounds(texts, ROUNDS);
  });
  afterAll(async () => (await browser).close());

  it('are real rounds: most are played to their end, and they differ', () => {
    expect(new Set(inNode).size).toBe(ROUNDS);
    const over = inNode.filter((text) => (JSON.parse(text) as { isOver: boolean }).isOver);
    expect(over.length).toBeGreaterThan(ROUNDS / 2);
  });

  it('give the same moves and reports in Chromium, minified, under a page policy that forbids eval', async () => {
    const page = await (await browser).newPage();
    await page.setContent(
      '<meta http-equiv="Content-Security-Policy" content="script-src \'unsafe-inline\'"><title>rounds</title>',
    );
    await page.addScriptTag({ content: await bundle() });
    const call = `replyworthy.playRounds(${JSON.stringify(texts)}, ${ROUNDS})`;
    await page.addScriptTag({ content: `window.played = ${call};` });
    const inBrowser = await page.evaluate(() => (globalThis as unknown as { played: string[] }).played);
    expect(inBrowser).toEqual(inNode);
  });
});
