// The desk on a phone: what is pulled is read from its beginning, and nothing lies on what can be touched or must be read.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsKind } from '../../src/shell/settings/document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { openBrowser, openPage, PHONE } from './browser.ts';
import { readNote } from './hands.ts';

const LOW_PHONE = { width: 360, height: 640 };
const SETTINGS = writeDocument(settingsKind, { ...DEFAULT_SETTINGS, shiftsPlayed: 5, motion: 'less' });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function play(mode: string, options: BrowserContextOptions = {}) {
  const watched = await openPage(browser, { viewport: PHONE, hasTouch: true, isMobile: true, ...options });
  const { page } = watched;
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [settingsKind.key, SETTINGS] as const);
  await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=${mode}&seed=5`);
  await page.locator('button[data-message]').first().waitFor();
  return watched;
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('button[data-message]').first().tap();
  await page.locator('[data-action=reply]:enabled').waitFor();
  await readNote(page);
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return { top: box.y, bottom: box.y + box.height, left: box.x, right: box.x + box.width };
};

describe('a letter on a phone', () => {
  it('stays where it was read when a slip comes out, as far as both have room', async () => {
    const { page } = await play('calm');
    await openFirst(page);
    await page.locator('button.slip').first().tap();
    await page.locator('.slip.out').waitFor();
    const words = await boxOf(page, '.letter .body p');
    expect(words.top).toBeGreaterThan((await boxOf(page, '.reading .head')).bottom - 12);
    expect((await boxOf(page, '.slip.out')).bottom).toBeLessThan((await boxOf(page, '.reading')).bottom);
    await page.context().close();
  });

  it('keeps its pencil by the head when it scrolls, never on the way to put it back', async () => {
    const { page } = await play('calm', { viewport: LOW_PHONE });
    await openFirst(page);
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    const before = await boxOf(page, '.pencil-button');
    await page.locator('.reading').evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight));
    await page.locator('.reading[data-scrolled]').waitFor();
    const after = await boxOf(page, '.pencil-button');
    expect(after.top).toBeCloseTo(before.top, 0);
    expect(after.top).toBeGreaterThanOrEqual((await boxOf(page, '.put-back')).bottom);
    await page.context().close();
  });

  it('has its place inside the ring of the postmark', async () => {
    const { page } = await play('calm');
    await openFirst(page);
    const fits = await page.locator('.pmk').evaluate((mark) => {
      const word = mark.querySelector('text')?.getBBox();
      const ring = mark.querySelectorAll('circle')[1];
      if (!word || !ring) return null;
      const { cx, cy, r } = ring;
      const reach = Math.hypot(word.width / 2, cy.baseVal.value - (word.y + 0.3 * word.height));
      return reach < r.baseVal.value && Math.abs(word.x + word.width / 2 - cx.baseVal.value) < 1;
    });
    expect(fits).toBe(true);
    await page.context().close();
  });
});

describe('while a block is asked', () => {
  it('a slip that is not out yet says why it cannot be looked at, and stays where it is', async () => {
    const { page } = await play('calm');
    await openFirst(page);
    await page.locator('[data-action=block]').tap();
    await page.locator('[data-action=block]').tap();
    const slip = page.locator('button.slip').first();
    await page.locator('.evidence').waitFor();
    expect(await slip.getAttribute('aria-description')).toContain('clock stands still');
    expect(await slip.innerText()).toContain('not now');
    await slip.tap({ force: true });
    const why = page.locator('.pad-hint');
    await why.waitFor();
    expect(await why.innerText()).toContain('Put the stamp back');
    expect(await isOn(page, '.pad-hint', '.evidence')).toBe(false);
    expect(await page.locator('.slip.out').count()).toBe(0);
    await page.getByRole('button', { name: 'Put the stamp back' }).tap();
    await slip.tap();
    await page.locator('.slip.out').waitFor();
    await page.context().close();
  });
});

/** Whether two things on the page share a place; false where one of them is not seen. */
async function isOn(page: Page, one: string, other: string): Promise<boolean> {
  for (const selector of [one, other]) if (!(await page.locator(selector).first().isVisible())) return false;
  const [a, b] = [await boxOf(page, one), await boxOf(page, other)];
  return a.top < b.bottom - 2 && b.top < a.bottom - 2 && a.left < b.right - 2 && b.left < a.right - 2;
}

describe('the word about the last answer on a phone', () => {
  it.for([PHONE, LOW_PHONE])('leaves “Pick a letter” to be read, on $width × $height', async (viewport) => {
    const { page } = await play('shift', { viewport });
    await openFirst(page);
    await page.locator('[data-action=decline]').tap();
    await page.locator('.filed-note').waitFor();
    await page.locator('.idle.beside .show').waitFor();
    expect(await isOn(page, '.filed-note', '.idle.beside')).toBe(false);
    expect(await isOn(page, '.idle .show', '.inbox')).toBe(false);
    await page.context().close();
  });

  it('lies beside the needs while the next letter is open: Undo, then a face', async () => {
    const { page } = await play('shift');
    await openFirst(page);
    await page.locator('[data-action=decline]').tap();
    await openFirst(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    for (const other of ['.needs', '.tool-pause', '.inbox'])
      expect(await isOn(page, '.filed', other), other).toBe(false);
    await page.locator('.filed.brief .disc').waitFor(); // then how the sender takes it
    expect(await isOn(page, '.filed .disc', '.needs')).toBe(false);
    await page.context().close();
  });

  it('a postcard lies on the empty pad, over no envelope, until the next letter is taken up', async () => {
    const { page } = await play('calm');
    const post = page.locator('.post');
    // Whatever comes is dealt with, until the card lies there on an empty pad.
    for (let steps = 0; steps < 200 && (await post.count()) === 0; steps++) {
      await page.evaluate(() => {
        const next = [
          '.over .pbtn',
          '.reading ~ .acts [data-action=reply]',
          '.papers:not(:has(.reading)) [data-message]',
        ];
        document.querySelector<HTMLElement>(next.find((at) => document.querySelector(at)) ?? 'body')?.click();
      });
      await page.waitForTimeout(100);
    }
    await post.first().waitFor();
    expect(await isOn(page, '.post', '.inbox')).toBe(false);
    expect(await isOn(page, '.post', '.needs')).toBe(false);
    expect(await isOn(page, '.post', '.idle .show')).toBe(false);
    await openFirst(page);
    await post.first().waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('what is laid over the desk of a phone', () => {
  it('stands on a ground of its own: no envelope is half read beside it', async () => {
    const { page } = await play('calm');
    const opacityOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((over) => {
        const alpha = /\/ ([\d.]+)\)$/.exec(getComputedStyle(over).backgroundColor)?.[1];
        return alpha === undefined ? 1 : Number(alpha);
      });
    await page.getByRole('button', { name: 'Pause' }).tap();
    expect(await opacityOf('.pause-scene')).toBeGreaterThanOrEqual(0.9);
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).tap();
    expect(await opacityOf('.book-scene')).toBe(1);
    await page.context().close();
  });
});

describe('words for the hand that plays', () => {
  it('a device of fingers alone hears nothing of keys, until one is pressed', async () => {
    const { page } = await play('calm');
    const keyWords = async (): Promise<string[]> =>
      (await page.getByRole('dialog').innerText()).split(/[^A-Za-z]+/).filter((word) => /^(?:keys?|esc)$/i.test(word));
    await page.getByRole('button', { name: 'Pause' }).tap();
    expect(await keyWords()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).tap();
    await page.getByRole('heading', { name: 'Sound' }).waitFor();
    expect(await keyWords()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { name: 'Sound and keys' }).waitFor();
    expect(await keyWords()).not.toEqual([]);
    await page.keyboard.press('Escape');
    expect(await keyWords()).not.toEqual([]);
    await page.context().close();
  });

  it('shows no caps of keys to fingers', async () => {
    const { page } = await play('calm', { viewport: { width: 1280, height: 800 } });
    expect(await page.locator('.acts .shortcut').first().isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.locator('.acts .shortcut').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
