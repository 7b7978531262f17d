// The menu: usable at once and without script, dressed after its first paint, and a way to every page.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const SIDEWAYS = { width: 640, height: 400 };
/** What counts as a steady page: a cumulative layout shift of 0.1 (web.dev, Core Web Vitals). A late page's letters change once. */
const SHIFT_THOUSANDTHS = 100;

async function drawn(page: Page): Promise<void> {
  await page.locator('.menu-lamp svg').waitFor();
}

describe('the first paint of the menu', () => {
  it('comes before any script or drawing is asked for', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(inject('baseUrl'));
    await drawn(page);
    const { paintMs, scripts } = await page.evaluate(() => ({
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
      scripts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.(?:js|css)$/.test(name))
        .map(({ name, startTime }) => ({ name, startTime })),
    }));
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter(({ startTime }) => startTime < paintMs)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is followed by styles that are fetched once: the one asked for early is the one that is worn', async () => {
    const { page } = await openPage(browser);
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('preload')) warnings.push(message.text());
    });
    await page.goto(inject('baseUrl'), { waitUntil: 'networkidle' });
    await drawn(page);
    const styles = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (/start-[^/]*\.css$/.test(name) ? [name] : [])),
    );
    expect({ styles: styles.length, warnings }).toEqual({ styles: 1, warnings: [] });
    await page.context().close();
  });

  it.for([
    { name: 'phone', viewport: PHONE },
    { name: 'laptop', viewport: LAPTOP },
    { name: 'phone on its side', viewport: SIDEWAYS },
  ])('has a place for all that comes later, on a $name', async ({ viewport }) => {
    const { page } = await openPage(browser, { viewport });
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += Number(Reflect.get(entry, 'value'));
        Reflect.set(globalThis, 'movedThousandths', moved * 1000);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(inject('baseUrl'), { waitUntil: 'networkidle' });
    await drawn(page);
    const empty = await page.locator('[data-icon]:empty, [data-drawing]:empty').count();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    const moved = await page.evaluate(() => Number(Reflect.get(globalThis, 'movedThousandths') ?? 0));
    expect({ empty, isWide }).toEqual({ empty: 0, isWide: false });
    expect(moved).toBeLessThan(SHIFT_THOUSANDTHS);
    await page.context().close();
  });

  it('is all there is without script: styled, with real links', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(inject('baseUrl'));
    const start = page.getByRole('link', { name: /Start a shift/ });
    await start.waitFor();
    const [hero, tools] = [await start.boundingBox(), page.locator('.menu-tools')];
    expect(hero?.width).toBeGreaterThan(400);
    expect(await tools.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('pages', () => {
  it('every link of the menu leads to one', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(inject('baseUrl'));
    const places = await page
      .locator('.menu a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(places.length).toBeGreaterThan(4);
    for (const place of new Set(places)) {
      await page.goto(inject('baseUrl') + place);
      await page.locator('.page-root > *').first().waitFor();
      await expect.poll(() => page.title(), { message: place }).not.toMatch(/^(?:No such desk|Replyworthy)/);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a slash at the end changes nothing; an unknown path is named', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${inject('baseUrl')}/rulebook/`);
    await expect.poll(() => page.title()).toMatch(/^Rulebook/);
    await page.goto(`${inject('baseUrl')}/rulebook/nowhere`);
    await page.getByText('/rulebook/nowhere').waitFor();
    await expect.poll(() => page.title()).toMatch(/^No such desk/);
    await page.context().close();
  });
});
