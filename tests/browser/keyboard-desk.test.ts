// A player with a keyboard alone: a letter can be picked at once, and the game says how.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const focusedLetter = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-message') ?? null);

const isOpen = (page: Page): Promise<void> => page.locator('[data-action=reply]:enabled').waitFor();

async function begin() {
  const watched = await openPage(browser, { viewport: LAPTOP, reducedMotion: 'reduce' });
  await watched.page.goto(inject('baseUrl'));
  await watched.page.locator('.menu-lamp svg').waitFor();
  await watched.page.locator('#menu-start').focus();
  await watched.page.keyboard.press('Enter');
  return watched;
}

describe('picking a letter with the keyboard', () => {
  it('a timed shift hands over the first letter that lands, says how, and Enter opens it', async () => {
    const { page, errors } = await begin();
    const first = page.locator('button[data-message]').first();
    await first.waitFor();
    await expect.poll(() => focusedLetter(page)).toBe(await first.getAttribute('data-message'));
    expect(await page.locator('.idle-hint').innerText()).toContain('Enter opens it');
    await page.keyboard.press('Enter');
    await isOpen(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('whoever uses a mouse hears nothing of arrows', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(inject('baseUrl'));
    await page.locator('.menu-lamp svg').waitFor();
    await page.locator('#menu-start').click();
    await page.locator('button[data-message]').first().waitFor();
    expect(await page.locator('.idle-hint').innerText()).not.toContain('Arrow');
    await page.context().close();
  });

  it('while the focus is on the inbox itself, Enter takes up the letter that is next', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=5`);
    const first = await page.locator('button[data-message]').first().getAttribute('data-message');
    await page.evaluate(() => document.querySelector<HTMLElement>('.inbox')?.focus());
    await page.keyboard.press('Enter');
    await isOpen(page);
    expect(await page.locator(`[data-message="${first}"]:visible`).count()).toBe(0);
    await page.context().close();
  });

  it('arrows go from envelope to envelope', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=5`);
    await page.locator('button[data-message]').nth(2).waitFor();
    await expect.poll(() => focusedLetter(page)).not.toBe(null);
    const before = await focusedLetter(page);
    await page.keyboard.press('ArrowDown');
    const after = await focusedLetter(page);
    expect(after).not.toBe(before);
    await page.keyboard.press('ArrowUp');
    expect(await focusedLetter(page)).toBe(before);
    await page.context().close();
  });
});
