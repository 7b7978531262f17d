// A real Chromium for tests, and a page that fails the test on any error the player would not see.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, WHOLE_PAGES } from '../../.ci/chromium.mjs';

export const PHONE = { width: 390, height: 844 };
export const LAPTOP = { width: 1280, height: 800 };
export const PROJECTOR = { width: 1920, height: 1080 };

/** Where there is no graphics card, a software one need not put pages together too: it has the canvas to draw. */
const PAGES_WITHOUT_CARD = '--disable-gpu-compositing';

export async function openBrowser(...flags: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, which says how to get one');
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, WHOLE_PAGES, PAGES_WITHOUT_CARD, ...flags] });
}

export interface WatchedPage {
  page: Page;
  errors: string[]; // uncaught errors and console errors so far
}

/** A page in a fresh profile. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: LAPTOP, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}
