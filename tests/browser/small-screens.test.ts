// On no screen and at no text size is a control covered or cut, do words lie under something, or go below an edge unseen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsKind } from '../../src/shell/settings/document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';
import { readNote } from './hands.ts';
import { faultsOf } from './geometry.ts';

/** Phones upright and on their side, a tablet, a laptop at once, twice (640 × 400) and four times (320 × 256) its size. */
const WINDOWS = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  PHONE,
  { width: 640, height: 400 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  LAPTOP,
];
const FOUR_TIMES = { width: 320, height: 256 };
const TEXTS = ['normal', 'larger'] as const;

/** An envelope and the needs in short say it whole elsewhere: in the letter, in the note. Papers may lie
    on the furniture, and the head of a table stays only while its table is in view. */
const SHORTENED = { words: ['.env', '.lent-word', '.needs', '.tray', '.drawer', 'thead'] };
const SETTLED_MS = 15_000;

const SETTINGS = writeDocument(settingsKind, { ...DEFAULT_SETTINGS, shiftsPlayed: 2, motion: 'less' });

/** Does something on the page without a pointer, so that nothing that covers it stands in the way. */
const press = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((button: HTMLElement) => button.click());

async function play(page: Page, mode: string): Promise<void> {
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [settingsKind.key, SETTINGS] as const);
  await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=${mode}&seed=5`);
  await page.locator('button[data-message]').first().waitFor();
}

async function openLetter(page: Page): Promise<void> {
  await press(page, 'button[data-message]');
  await page.locator('[data-action=reply]:enabled').waitFor();
  await readNote(page);
}

const visit = (path: string) => async (page: Page) => {
  await page.goto(inject('baseUrl') + path);
  await page.locator(path === '/' ? '.menu-lamp svg' : '.page-desk, .desks-desk').waitFor();
};

const SCREENS: readonly { name: string; reach: (page: Page) => Promise<void>; windows?: typeof WINDOWS }[] = [
  { name: 'the menu', reach: visit('/'), windows: [...WINDOWS, FOUR_TIMES] },
  {
    name: 'the menu where shifts wait',
    reach: async (page) => {
      for (const mode of ['calm', 'shift']) {
        await play(page, mode);
        await openLetter(page);
      }
      await visit('/')(page);
    },
    windows: [...WINDOWS, FOUR_TIMES],
  },
  { name: 'the shelf of desks', reach: visit('/desks'), windows: [...WINDOWS, FOUR_TIMES] },
  { name: 'the settings', reach: visit('/settings'), windows: [...WINDOWS, FOUR_TIMES] },
  { name: 'the rulebook', reach: visit('/rulebook'), windows: [...WINDOWS, FOUR_TIMES] },
  {
    name: 'a letter',
    reach: async (page) => {
      await play(page, 'calm');
      await openLetter(page);
    },
    windows: [...WINDOWS, FOUR_TIMES],
  },
  {
    name: 'a letter with a slip pulled out',
    reach: async (page) => {
      await play(page, 'calm');
      await openLetter(page);
      await press(page, 'button.slip');
      await page.locator('.slip.out').waitFor();
    },
  },
  {
    name: 'a pause',
    reach: async (page) => {
      await play(page, 'shift');
      await page.keyboard.press('p');
      await page.locator('.pause-sheet').waitFor();
    },
  },
  {
    name: 'the rulebook over the desk',
    reach: async (page) => {
      await play(page, 'calm');
      await page.keyboard.press('g');
      await page.locator('.binder').waitFor();
    },
  },
];

describe('nothing is covered or cut', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.for(SCREENS)('on $name', async ({ reach, windows = WINDOWS }) => {
    const { page, errors } = await openPage(browser, { reducedMotion: 'reduce' });
    await reach(page);
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      for (const text of TEXTS) {
        await page.evaluate((size) => {
          document.documentElement.dataset['text'] = size;
        }, text);
        await page.waitForFunction((width) => innerWidth === width, viewport.width);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const where = `${viewport.width} × ${viewport.height}, ${text} text`;
        await expect.poll(() => faultsOf(page, SHORTENED), { message: where, timeout: SETTLED_MS }).toEqual([]);
      }
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('whose letter it is stays in sight when a slip is pulled out on a phone on its side', async () => {
    const { page } = await openPage(browser, { viewport: { width: 844, height: 390 } });
    await play(page, 'calm');
    await openLetter(page);
    await press(page, 'button.slip');
    await page.locator('.slip.out').waitFor();
    const name = await page.locator('.reading .name').boundingBox();
    const hud = await page.locator('.needs').boundingBox();
    expect(name?.y).toBeGreaterThan((hud?.y ?? 0) + (hud?.height ?? 0) - 1);
    await page.context().close();
  });

  it('a low phone says that a letter goes on below, until its end has come', async () => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 568 } });
    await play(page, 'calm');
    await openLetter(page);
    await page.evaluate(() => {
      document.documentElement.dataset['text'] = 'larger';
    });
    await page.locator('.reading[data-more]').waitFor();
    await page.locator('.reading').evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight));
    await page.locator('.reading[data-scrolled]:not([data-more])').waitFor();
    await page.context().close();
  });
});
