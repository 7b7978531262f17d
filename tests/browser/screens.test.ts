// Every screen as a person with assistive technology, an old machine or a broken save meets it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';
import { mouse } from './hands.ts';
import { playShift } from './shift.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PLAY = '/play?pack=harbour-talks&mode=coach&seed=11';

interface Violation {
  id: string;
  impact: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** What axe finds serious or critical on the page as it stands. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations: Violation[] = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe
      .run({ resultTypes: ['violations'] })
      .then((results) => results.violations),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const LOOKS = [
  { look: 'by dusk on a laptop', viewport: LAPTOP, colorScheme: 'light' as const },
  { look: 'by night on a phone', viewport: PHONE, colorScheme: 'dark' as const },
];

describe('axe finds nothing serious', () => {
  const pages = ['/', '/rulebook', '/settings', '/nowhere'].flatMap((path) => LOOKS.map((look) => ({ path, ...look })));
  it.for(pages)('on $path $look', async ({ path, viewport, colorScheme }) => {
    const { page, errors } = await openPage(browser, { viewport, colorScheme });
    await page.goto(inject('baseUrl') + path);
    await page.waitForTimeout(800);
    expect(await serious(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.for(LOOKS)('at the desk, on memo, card and debrief $look', async ({ viewport, colorScheme }) => {
    const { page } = await openPage(browser, { viewport, colorScheme, reducedMotion: 'reduce' });
    await page.goto(inject('baseUrl') + PLAY);
    const found: string[] = [];
    const seen = new Set<string>();
    await playShift(page, mouse(page), async (moment) => {
      if (seen.has(moment)) return;
      seen.add(moment);
      found.push(...(await serious(page)).map((line) => `${moment} ${line}`));
    });
    found.push(...(await serious(page)).map((line) => `debrief ${line}`));
    expect(found).toEqual([]);
    expect([...seen].toSorted()).toEqual(['card', 'letter', 'memo']);
    await page.context().close();
  });
});

describe('what goes wrong is said, and play goes on', () => {
  it('an unknown pack is named, with those that are there', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(`${inject('baseUrl')}/play?pack=no-such-pack`);
    await page.getByText('There is no pack called “no-such-pack” here.').waitFor();
    expect(await page.getByRole('link', { name: /Evening talks/ }).count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.for(['{"format":', '{"format":"somebody-else","version":1}', '[]', 'null'])(
    'a save that reads %s is set aside and named',
    async (text) => {
      const { page, errors } = await openPage(browser);
      await page.addInitScript((broken) => {
        if (!sessionStorage.getItem('once')) localStorage.setItem('replyworthy:settings', broken);
        sessionStorage.setItem('once', 'yes');
      }, text);
      await page.goto(inject('baseUrl'));
      await page.locator('.notice').first().waitFor();
      const kept = await page.evaluate(() =>
        Object.entries(localStorage)
          .filter(([key]) => key.includes('set-aside'))
          .map(([, value]) => String(value)),
      );
      expect(kept.some((value) => value.includes(text))).toBe(true);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('settings survive a reload', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${inject('baseUrl')}/settings`);
    await page.getByRole('radio', { name: /night/i }).first().check({ force: true });
    await page.reload();
    await expect(page.evaluate(() => document.documentElement.dataset['theme'])).resolves.toBe('night');
    await page.context().close();
  });
});

describe('a machine without graphics plays all the same', () => {
  it('without WebGL the desk is drawn by Phaser on a plain canvas', async () => {
    const { page, errors } = await openPage(browser);
    await page.addInitScript(() => {
      const ask = HTMLCanvasElement.prototype.getContext;
      Reflect.set(
        HTMLCanvasElement.prototype,
        'getContext',
        function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') || kind === 'experimental-webgl'
            ? null
            : Reflect.apply(ask, this, [kind, ...rest]);
        },
      );
    });
    await page.goto(inject('baseUrl') + PLAY);
    await page.locator('.desk-canvas canvas').waitFor();
    expect(await page.locator('.stage.no-canvas').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('without any canvas the list and the letter play a whole round', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null));
    await page.goto(inject('baseUrl') + PLAY);
    await page.locator('.stage.no-canvas').waitFor();
    const played = await playShift(page, mouse(page));
    expect(played.answers.length).toBeGreaterThanOrEqual(8);
    await page.context().close();
  });
});
