// “Whose desk is it?”: a desk is chosen and begun by keys and by touch, and a look at the shelf costs no game engine.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';

/** Phaser is far larger; nothing else of ours comes near. */
const LARGEST_SCRIPT = 500_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function atShelf(page: Page, query = ''): Promise<void> {
  await page.goto(`${inject('baseUrl')}/desks${query}`);
  await page.getByRole('radiogroup', { name: 'Whose desk is it?' }).waitFor();
}

const underLamp = (page: Page): Promise<string> =>
  page.getByRole('region', { name: 'Under the lamp' }).getByRole('heading').innerText();

const query = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

/** The stage of the game, or its note that waits for a first look. */
const atDesk = (page: Page): Promise<void> => page.locator('button[data-message]').first().waitFor();

describe('a desk is chosen', () => {
  it('by arrows, and begun by Enter', async () => {
    const { page, errors } = await openPage(browser);
    await atShelf(page);
    expect(await underLamp(page)).toBe('Robin');
    await page.getByRole('radio', { name: /^Robin/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => underLamp(page)).toBe('Sasha');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => underLamp(page)).toBe('Robin');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => underLamp(page)).toBe('Sasha');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('radio', { name: /^Calm/ }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await atDesk(page);
    expect(query(page)).toEqual({ pack: 'design-desk', mode: 'calm' });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('and Enter begins before anything has the focus', async () => {
    const { page } = await openPage(browser);
    await atShelf(page, '?pack=design-desk');
    expect(await underLamp(page)).toBe('Sasha');
    await page.keyboard.press('Enter');
    await atDesk(page);
    expect(query(page)).toEqual({ pack: 'design-desk', mode: 'shift' });
    await page.context().close();
  });

  it('by touch, and lies there still on the way back', async () => {
    const { page, errors } = await openPage(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.goto(inject('baseUrl'));
    await page.getByRole('link', { name: /Whose desk is it/ }).tap();
    await page.locator('.folder', { hasText: 'Sasha' }).tap();
    await expect.poll(() => underLamp(page)).toBe('Sasha');
    await page.locator('.mode-slip', { hasText: 'Coach' }).tap();
    await page.getByRole('button', { name: /^Start/ }).tap();
    await atDesk(page);
    expect(query(page)).toEqual({ pack: 'design-desk', mode: 'coach' });
    await page.goBack();
    await expect.poll(() => underLamp(page)).toBe('Sasha');
    expect(await page.getByRole('radio', { name: /^Coach/ }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the shelf', () => {
  it('loads no game engine', async () => {
    const { page } = await openPage(browser);
    await atShelf(page);
    await page.waitForLoadState('networkidle');
    const large = await page.evaluate(
      (most) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.js'))
          .filter((entry) => Number(Reflect.get(entry, 'decodedBodySize')) > most)
          .map(({ name }) => name),
      LARGEST_SCRIPT,
    );
    expect(large).toEqual([]);
    await page.context().close();
  });

  it('says what was played at a desk, and what is needed and hard there', async () => {
    const { page } = await openPage(browser);
    const verdict = { messageId: 'a', edition: '1', action: 'reply', tier: 'best', credit: 100, best: 'reply' };
    const verdicts = ['design-desk', 'design-desk', 'harbour-talks'].map((packId) => ({
      ...verdict,
      packId,
      isContested: false,
      atDay: '2026-11-20',
    }));
    await page.addInitScript(
      (kept) => localStorage.setItem('replyworthy:history', kept),
      JSON.stringify({ format: 'replyworthy-history', version: 2, verdicts }),
    );
    await atShelf(page, '?pack=design-desk');
    const dossier = page.getByRole('region', { name: 'Under the lamp' });
    for (const words of ['2 letters judged', 'testers with chronic pain', 'Flattery and real offers'])
      expect(await dossier.innerText()).toContain(words);
    await page.context().close();
  });

  it.for([
    { width: 320, height: 568 },
    { width: 360, height: 640 },
    PHONE,
    { width: 844, height: 390 },
    { width: 1024, height: 600 },
    LAPTOP,
  ])('has Start in sight at $width × $height, wherever it is scrolled', async (viewport) => {
    const { page } = await openPage(browser, { viewport });
    await atShelf(page);
    for (const part of [0, 0.5, 1]) {
      const isSeen = await page.evaluate((where) => {
        scrollTo(0, document.documentElement.scrollHeight * where);
        const box = document.querySelector('.start-face')?.getBoundingClientRect();
        const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && !!hit?.closest('.start-plate');
      }, part);
      expect(isSeen, `scrolled to ${part}`).toBe(true);
    }
    await page.context().close();
  });
});
