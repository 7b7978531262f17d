// What a player would lose in a real browser, and does not: a shift at a reload, a last choice, a shortcut of their own.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage } from './browser.ts';
import { readNote } from './hands.ts';

const answer = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openFirst(page: Page): Promise<void> {
  await page.locator('button[data-message]').first().click();
  await page.locator('[data-action=reply]:enabled').waitFor();
  await readNote(page);
}

/** Whose letter lies open. */
const letterOpen = (page: Page): Promise<string | null> =>
  page.getByRole('region', { name: 'Message' }).getByRole('heading').first().textContent();

describe('nothing is lost silently', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a reload in mid-shift goes on where it stood with one press, or starts anew', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    const url = `${inject('baseUrl')}/play?pack=harbour-talks&mode=calm`;
    await page.goto(url);
    await openFirst(page);
    const name = await letterOpen(page);
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    await page.keyboard.press('Enter'); // it has the focus
    await page.locator('.stage[data-phase=play]').waitFor();
    expect(await letterOpen(page)).toBe(name);
    await page.reload();
    await page.getByRole('button', { name: 'Start anew' }).click();
    await page.locator('.stage[data-phase=play]').waitFor();
    await expect(page.locator('[data-action=reply]').isDisabled()).resolves.toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a shift that was left waits on the menu, and goes on from there with one press', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(inject('baseUrl'));
    const waiting = page.getByRole('navigation', { name: 'Where you left off' }).getByRole('link');
    await expect(waiting.count()).resolves.toBe(0);
    await page.getByRole('link', { name: 'Calm desk' }).click();
    await openFirst(page);
    const name = await letterOpen(page);
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Leave the shift' }).click();
    await page.getByRole('link', { name: 'Go on: a calm desk, 0 done' }).click();
    await page.locator('.stage[data-phase=play]').waitFor();
    expect(await letterOpen(page)).toBe(name);
    await answer(page, 'Reply').click();
    await page.goBack();
    await page.getByRole('link', { name: 'Go on: a calm desk, 1 done' }).waitFor();
    await page.getByRole('link', { name: 'Start a shift' }).click();
    await openFirst(page);
    await page.goBack();
    await waiting.nth(1).waitFor();
    await page.reload();
    await waiting.nth(1).waitFor();
    const names = await waiting.allTextContents();
    expect(names).toEqual(['Go on: a shift, 0 done', 'Go on: a calm desk, 1 done']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a shortcut of the player’s own answers, and one that is taken is refused with a sentence', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(`${inject('baseUrl')}/settings`);
    await page.getByRole('button', { name: 'Key for Reply: R' }).focus();
    await page.keyboard.press('d');
    await page.getByText('D is the key for Decline already').waitFor();
    await page.keyboard.press('u');
    await page.getByText('U takes the last answer back').waitFor();
    await page.keyboard.press('j');
    await page.getByRole('button', { name: 'Key for Reply: J' }).waitFor();
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=5`);
    await openFirst(page);
    await expect(answer(page, 'Reply').getAttribute('aria-keyshortcuts')).resolves.toBe('J 1');
    await page.keyboard.press('r');
    await expect(answer(page, 'Reply').isEnabled()).resolves.toBe(true);
    await page.keyboard.press('j');
    await page.locator('[data-action=reply]:disabled').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
