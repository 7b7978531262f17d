// Needs are live: what a player takes up is ticked off on the note, and the next offer of it comes too late.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsKind } from '../../src/shell/settings/document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { LAPTOP, openBrowser, openPage } from './browser.ts';
import { findTickStory, STORY_SHIFT } from './tick-story.ts';

describe('a need that was taken up', () => {
  const { seed, need, order, filler, later } = findTickStory();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A player who has settled in, with the clock off. */
  async function sitDown(mode: string): Promise<{ page: Page; errors: string[] }> {
    const opened = await openPage(browser, { viewport: LAPTOP });
    const settled = writeDocument(settingsKind, { ...DEFAULT_SETTINGS, clock: 'off', shiftsPlayed: STORY_SHIFT });
    await opened.page.addInitScript(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [settingsKind.key, settled],
    );
    const readMemo = opened.page.getByRole('button', { name: 'Read, go on' });
    await opened.page.addLocatorHandler(readMemo, () => readMemo.click());
    await opened.page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=${mode}&seed=${seed}`);
    return opened;
  }

  async function answer(page: Page, messageId: string, action: 'reply' | 'ignore'): Promise<void> {
    await page.locator(`button[data-message="${messageId}"]`).click();
    await page.locator(`[data-action=${action}]:enabled`).click();
  }

  const boxes = (page: Page) => page.locator('.hud .note .need').filter({ hasText: need.text });

  it('is ticked in pencil once the reply can no longer be taken back, and said', async () => {
    const { page, errors } = await sitDown('calm');
    for (const id of order.slice(0, order.indexOf(filler))) await answer(page, id, 'ignore');
    await answer(page, filler, 'reply');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await boxes(page).locator('.tick').count()).toBe(0);
    await boxes(page).locator('.tick').waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: `Ticked: ${need.text} (1 of 1).` })
      .waitFor({ state: 'attached' });
    expect(await boxes(page).getByText(`found: ${need.text}`).count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('comes too late the next time, and the card says why', async () => {
    const { page, errors } = await sitDown('coach');
    const goOn = page.getByRole('button', { name: 'Next letter' });
    for (const id of order.slice(0, order.indexOf(later))) {
      await answer(page, id, id === filler ? 'reply' : 'ignore');
      await goOn.click();
    }
    await boxes(page).locator('.tick').waitFor();
    await answer(page, later, 'reply');
    const card = page.getByRole('region', { name: 'Feedback' });
    await card.getByText(new RegExp(`^By then .+ had filled this need: ${need.text}\\.$`)).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
