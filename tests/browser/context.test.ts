// A graphics card that goes away takes the drawing with it, never the round.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage } from './browser.ts';

/** Takes the desk's WebGL context away, as a driver's reset does, or gives it back. */
async function context(page: Page, change: 'loseContext' | 'restoreContext'): Promise<void> {
  await page.evaluate((method) => {
    const known = Reflect.get(globalThis, 'cut') as WEBGL_lose_context | undefined;
    const canvas = document.querySelector<HTMLCanvasElement>('.desk-canvas canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const cut = known ?? gl?.getExtension('WEBGL_lose_context');
    if (!cut) throw new Error('the desk is not drawn by WebGL');
    Reflect.set(globalThis, 'cut', cut);
    cut[method]();
  }, change);
}

describe('a lost graphics context', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('shows the desk as a list, takes an answer there, and the drawing comes back when it can', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=4`);
    await page.locator('.desk-canvas canvas').waitFor();
    await page.locator('button[data-message]').first().waitFor();
    await context(page, 'loseContext');
    await page.locator('.stage.no-canvas').waitFor();
    await page.locator('button[data-message]').first().click();
    await page.locator('[data-action=ignore]:enabled').click();
    await page.getByRole('button', { name: 'Next letter' }).click();
    await context(page, 'restoreContext');
    await page.locator('.stage:not(.no-canvas)').waitFor();
    await page.locator('button[data-message]').first().click();
    await page.locator('[data-action=reply]:enabled').waitFor();
    await expect(page.locator('.desk-canvas canvas').isVisible()).resolves.toBe(true);
    await page.context().close();
  });
});
