// What is heard, by the browser's own audio nodes: which part of the sprite starts, and when.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SOUND_SPRITE } from '../../src/game/sound-sprite.ts';
import { LAPTOP, openBrowser, openPage } from './browser.ts';
import { mouse } from './hands.ts';

/** Writes down where in the sprite each sound starts, in milliseconds. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Reflect.set(globalThis, 'heard', heard);
    const { prototype } = AudioBufferSourceNode;
    const start = prototype.start;
    prototype.start = function (when?: number, offset?: number, duration?: number) {
      if (offset !== undefined) heard.push(Math.round(offset * 1000));
      start.call(this, when, offset, duration);
    };
  });
}

async function heard(page: Page): Promise<string[]> {
  const starts = await page.evaluate(() => Reflect.get(globalThis, 'heard') as number[]);
  return starts.flatMap((at) =>
    Object.entries(SOUND_SPRITE).flatMap(([moment, [start]]) => (start === at ? moment : [])),
  );
}

describe('sound', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a block is a drawer that slides, a stamp that falls, and then nothing', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await listen(page);
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=3`);
    const hands = mouse(page);
    await page.locator('button[data-message]').first().waitFor();
    const fetched = page.waitForResponse((response) => response.url().includes('sprite'));
    await page.keyboard.press('Shift'); // the first gesture, before which nothing is fetched
    await (await fetched).finished();
    await page.waitForTimeout(1000); // to be decoded
    await hands.openLetter();
    await page.locator('[data-action=reply]:enabled').waitFor();
    await expect.poll(() => heard(page), { timeout: 10_000 }).toContain('open');
    await hands.answer('block');
    await expect.poll(() => heard(page), { timeout: 10_000 }).toContain('block');
    const all = await heard(page);
    expect(all.indexOf('hold')).toBeGreaterThan(all.indexOf('open'));
    expect(all.indexOf('block')).toBeGreaterThan(all.indexOf('hold'));
    expect(all.at(-1)).toBe('block');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
