// npm run look [-- scenes]: plays a shift at every size, by dusk and by night, and keeps what a person would see in
// .shots/; with `scenes` the moments that the game is judged by: desk, tick, marking, bell, debrief, card to share.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { LAPTOP, openBrowser, openPage, PHONE, PROJECTOR } from '../browser/browser.ts';
import { mouse } from '../browser/hands.ts';
import { playShift } from '../browser/shift.ts';
import { SCENES } from './scenes.ts';

const SIZES = { phone: PHONE, laptop: LAPTOP, projector: PROJECTOR };
const LIGHTS = { dusk: 'light', night: 'dark' } as const;
const STILL_MS = 1200;
/** A projector drawn by processor alone is slow. */
const PATIENCE_MS = 60_000;

const out = new URL('../../.shots', import.meta.url).pathname;
const game = new URL('../../node_modules/.look', import.meta.url).pathname;
mkdirSync(out, { recursive: true });
await build({ logLevel: 'error', build: { outDir: game, emptyOutDir: true } });
const server = await preview({ logLevel: 'error', build: { outDir: game }, preview: { port: 0, host: '127.0.0.1' } });
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
const url = `http://127.0.0.1:${address.port}`;
const browser = await openBrowser();

async function keep(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(STILL_MS);
  await page.screenshot({ path: join(out, `${name}.png`) });
  console.log(`.shots/${name}.png`);
}

async function keepShift(open: () => Promise<Page>, name: string): Promise<void> {
  const page = await open();
  for (const path of ['/', '/desks', '/rulebook', '/settings']) {
    await page.goto(url + path);
    await keep(page, `${name}-${path === '/' ? 'menu' : path.slice(1)}`);
  }
  await page.goto(`${url}/play?pack=harbour-talks&mode=shift&seed=5`);
  const seen = new Map<string, number>();
  await playShift(page, mouse(page), async (moment) => {
    const times = (seen.get(moment) ?? 0) + 1;
    seen.set(moment, times);
    if (times === 1 || (moment === 'letter' && times === 8))
      await keep(page, `${name}-${moment}${times > 1 ? `-${times}` : ''}`);
  });
  await keep(page, `${name}-debrief`);
  await page.context().close();
}

async function keepScenes(open: () => Promise<Page>, name: string): Promise<void> {
  for (const scene of Object.values(SCENES)) {
    const page = await open();
    await scene(page, url, (moment) => keep(page, `${name}-${moment}`));
    await page.context().close();
  }
}

const keepAll = process.argv.includes('scenes') ? keepScenes : keepShift;
for (const [size, viewport] of Object.entries(SIZES))
  for (const [light, colorScheme] of Object.entries(LIGHTS))
    await keepAll(async () => {
      const { page } = await openPage(browser, { viewport, colorScheme });
      page.setDefaultTimeout(PATIENCE_MS);
      return page;
    }, `${size}-${light}`);
await browser.close();
await server.close();
