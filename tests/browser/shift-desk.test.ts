// What the desk does under a player's hand in a real browser: papers that are dragged, the stamp, a page nobody sees.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage } from './browser.ts';
import { readNote } from './hands.ts';

const url = (): string => `${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=5`;

/** The middle of an element, or a point at this share of its width and height. */
async function pointIn(page: Page, selector: string, share = { x: 0.5, y: 0.5 }) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return { x: box.x + box.width * share.x, y: box.y + box.height * share.y };
}

interface Point {
  x: number;
  y: number;
}

async function grab(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

async function openFirst(page: Page): Promise<void> {
  await page.locator('button[data-message]').first().click();
  await page.locator('[data-action=reply]:enabled').waitFor();
  await readNote(page);
}

describe('under a player’s hand', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('the envelope in the hand lies over the pinned note and over everything else', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(url());
    await page.locator('.stage:not(.no-canvas)').waitFor();
    const note = await pointIn(page, '.idle-note');
    await grab(page, await pointIn(page, 'button[data-message]'), note);
    const over = await page.evaluate(({ x, y }) => {
      const layers = [...document.querySelectorAll<HTMLElement>('.ghost, .idle-note')];
      for (const layer of layers) layer.style.pointerEvents = 'auto';
      return document.elementFromPoint(x, y)?.className;
    }, note);
    expect(over).toBe('ghost');
    await page.mouse.up();
    await page.locator('[data-action=reply]:enabled').waitFor();
    await page.locator('.ghost').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('an envelope that is let go anywhere else is back in its place, and painted there again', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(url());
    await page.locator('.stage:not(.no-canvas)').waitFor();
    await grab(page, await pointIn(page, 'button[data-message]'), await pointIn(page, '.wall-clock'));
    await page.mouse.up();
    await page.locator('.ghost').waitFor({ state: 'detached' });
    await expect(page.locator('[data-action=reply]').isDisabled()).resolves.toBe(true);
    await page.context().close();
  });

  it('a letter that is dragged marks none of its words, and they can be marked otherwise', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(url());
    await openFirst(page);
    await page.waitForTimeout(500);
    const margin = await pointIn(page, '.letter', { x: 0.02, y: 0.9 });
    await grab(page, margin, { x: margin.x + 160, y: margin.y - 240 });
    expect(await selected(page)).toBe('');
    await page.mouse.up();
    await page.waitForTimeout(500);
    const line = await pointIn(page, '.letter .body p', { x: 0.01, y: 0.2 });
    await grab(page, line, { x: line.x + 160, y: line.y });
    await page.mouse.up();
    expect((await selected(page)).length).toBeGreaterThan(5);
    await page.context().close();
  });

  it('no word lies on the sheet while the stamp is on it', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(url());
    await page.locator('.stage:not(.no-canvas)').waitFor();
    await openFirst(page);
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await page.getByRole('button', { name: 'Seen enough' }).click();
    await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>('.stage');
      if (!stage) return;
      stage.dataset['seen'] = '';
      const look = (): void => {
        const idle = document.querySelector('.idle');
        if (stage.dataset['filing'] === 'block') {
          stage.dataset['seen'] += 'filing ';
          if (idle && getComputedStyle(idle).visibility !== 'hidden') stage.dataset['seen'] += 'words ';
        }
        requestAnimationFrame(look);
      };
      look();
    });
    await page.keyboard.press('3');
    await page.locator('.stage[data-filing]').waitFor();
    await page.locator('.stage:not([data-filing])').waitFor();
    const seen = await page.locator('.stage').getAttribute('data-seen');
    expect(seen).toContain('filing');
    expect(seen).not.toContain('words');
    await page.context().close();
  });

  it('a click on a tray does what its button does, and only with a letter in the hand', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(url());
    const click = async (tray: string): Promise<void> => {
      const { x, y } = await pointIn(page, tray, { x: 0.8, y: 0.4 });
      await page.mouse.click(x, y);
    };
    await page.locator('button[data-message]').first().waitFor();
    await click('.tray.a-reply');
    expect(await page.locator('.filed').count()).toBe(0);
    await openFirst(page);
    await click('.drawer');
    await page.locator('[data-action=block].armed').waitFor();
    await click('.drawer');
    await page.locator('.evidence').waitFor();
    await click('.tray.a-decline'); // the question comes first
    await page.getByRole('button', { name: 'Put the stamp back' }).click();
    await page.locator('[data-action=decline]:enabled').waitFor();
    await click('.tray.a-decline');
    await page.locator('.filed.a-decline, .feedback').first().waitFor();
    expect(await page.locator('.backdrop-front :is(button, [tabindex])').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a shift that opens in a hidden page waits to be seen', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await page.addInitScript(() => {
      const eyes = { state: 'hidden' };
      Object.defineProperty(document, 'visibilityState', { get: () => eyes.state });
      addEventListener('look', () => {
        eyes.state = 'visible';
        document.dispatchEvent(new Event('visibilitychange'));
      });
    });
    await page.goto(url().replace('calm', 'shift'));
    await page.locator('.stage[data-phase=paused]').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('look')));
    await page.locator('.stage[data-phase=play]').waitFor();
    await expect(page.getByRole('dialog').count()).resolves.toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
