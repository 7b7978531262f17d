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

/** What the first envelope's place looks like; the words in it are only ever drawn by the canvas or by CSS. */
async function envelope(page: Page): Promise<string> {
  const clip = await page.locator('button[data-message]').first().boundingBox();
  if (!clip) throw new Error('there is no envelope');
  return (await page.screenshot({ clip })).toString('base64');
}

/** Whether the canvas draws anything in the first envelope's place. */
async function isDrawn(page: Page): Promise<boolean> {
  const seen = await envelope(page);
  const style = await page.addStyleTag({ content: '.desk-canvas { visibility: hidden }' });
  const without = await envelope(page);
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return without !== seen;
}

describe('a lost graphics context', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('shows the desk as a list, takes an answer there, and the drawing comes back when it can', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP, reducedMotion: 'reduce' });
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
    // Drawn again as soon as hiding the canvas changes what is seen.
    await expect.poll(() => isDrawn(page), { timeout: 15_000 }).toBe(true);
    expect(errors.filter((error) => !error.includes('CONTEXT_LOST'))).toEqual([]);
    await page.context().close();
  });

  it('that is away when a shift begins leaves the list, too', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=4`);
    await page.locator('.stage:not(.no-canvas) .desk-canvas canvas').waitFor();
    await page.locator('button[data-message]').first().waitFor();
    await context(page, 'loseContext');
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Leave the shift' }).click();
    await page.locator('a[href*="mode=calm"]').first().click();
    await page.locator('button[data-message]').first().waitFor();
    await page.waitForTimeout(1500);
    expect(await page.locator('.stage.no-canvas').count()).toBe(1);
    await page.context().close();
  });
});
