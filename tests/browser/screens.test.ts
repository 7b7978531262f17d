// Every screen as a person with assistive technology, an old machine or a broken save meets it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serious } from './axe.ts';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';

const PLAY = '/play?pack=harbour-talks&mode=coach&seed=11';

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
  const pages = ['/', '/desks', '/rulebook', '/settings', '/nowhere'].flatMap((path) =>
    LOOKS.map((look) => ({ path, ...look })),
  );
  it.for(pages)('on $path $look', async ({ path, viewport, colorScheme }) => {
    const { page, errors } = await openPage(browser, { viewport, colorScheme });
    await page.goto(inject('baseUrl') + path);
    await page.waitForTimeout(800);
    expect(await serious(page)).toEqual([]);
    expect(errors).toEqual([]);
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
});
