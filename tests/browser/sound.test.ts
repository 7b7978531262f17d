// What is heard, by the browser's own audio nodes: which part of the sprite starts, and when.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HARBOUR_LOOP, SOUND_SPRITE } from '../../src/game/sound/sprite.ts';
import { LAPTOP, openBrowser, openPage } from './browser.ts';
import { mouse } from './hands.ts';

/** No sound may begin so soon after a stamp has fallen; the game itself keeps a little longer still. */
const SILENCE_MS = 1200;

interface Start {
  spriteMs: number; // where in the sprite
  atMs: number; // of the page's clock
}

/** Writes down which part of the sprite each sound is, and when it starts; and that the sprite has been decoded. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const starts: Start[] = [];
    Reflect.set(globalThis, 'starts', starts);
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (when?: number, offset?: number, duration?: number) {
      if (offset !== undefined) starts.push({ spriteMs: Math.round(offset * 1000), atMs: performance.now() });
      start.call(this, when, offset, duration);
    };
    const { decodeAudioData } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.decodeAudioData = async function (...given) {
      const decoded = await decodeAudioData.apply(this, given);
      Reflect.set(globalThis, decoded.duration > 18 ? 'harbour' : 'isDecoded', decoded.duration > 18 ? decoded : true);
      return decoded;
    };
  });
}

async function heard(page: Page): Promise<{ moment: string; atMs: number }[]> {
  const starts = await page.evaluate(() => Reflect.get(globalThis, 'starts') as Start[]);
  const moments = Object.entries(SOUND_SPRITE);
  return starts.flatMap(({ spriteMs, atMs }) => {
    const moment = moments.find(([, [start]]) => start === spriteMs)?.[0];
    return moment === undefined ? [] : [{ moment, atMs }];
  });
}

describe('sound', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a block is a drawer that slides, a stamp that falls, and then silence whatever is done', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await listen(page);
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=3`);
    const hands = mouse(page);
    await page.locator('button[data-message]').first().waitFor();
    await page.keyboard.press('Shift'); // the first gesture, before which nothing is fetched
    await page.waitForFunction(() => Reflect.get(globalThis, 'isDecoded') === true);
    await hands.openLetter();
    await page.locator('[data-action=reply]:enabled').waitFor();
    const said = async (): Promise<string[]> => (await heard(page)).map(({ moment }) => moment);
    await expect.poll(said, { timeout: 10_000 }).toContain('open');
    await hands.answer('block');
    await expect.poll(said, { timeout: 10_000 }).toContain('block');
    // the next letter is opened at once, which would be heard at any other time
    await page.evaluate(() => {
      const button = (name: string): HTMLElement | undefined =>
        [...document.querySelectorAll('button')].find((other) => other.textContent?.trim().startsWith(name));
      button('Next letter')?.click();
      setTimeout(() => document.querySelector<HTMLElement>('button[data-message]')?.click(), 50);
    });
    await page.locator('[data-action=reply]:enabled').waitFor();
    await page.waitForTimeout(300);
    const all = await heard(page);
    const order = all.map(({ moment }) => moment);
    expect(order.indexOf('hold')).toBeGreaterThan(order.indexOf('open'));
    expect(order.indexOf('block')).toBeGreaterThan(order.indexOf('hold'));
    const fallMs = all.find(({ moment }) => moment === 'block')?.atMs ?? Number.NaN;
    expect(all.filter(({ atMs }) => atMs > fallMs && atMs < fallMs + SILENCE_MS)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('that did not come over the line is fetched again, and heard', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await listen(page);
    let isLineDown = true;
    let asked = 0;
    await page.route(/sprite.*\.(webm|mp3)$/, (route) => {
      asked += 1;
      return isLineDown ? route.fulfill({ status: 503 }) : route.continue();
    });
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=3`);
    await page.locator('button[data-message]').first().waitFor();
    const press = (): Promise<void> => page.keyboard.press('Shift');
    const haveAsked = async (): Promise<number> => (await press(), asked);
    await expect.poll(haveAsked, { timeout: 10_000 }).toBeGreaterThan(0);
    isLineDown = false;
    const isDecoded = async (): Promise<boolean> => {
      await press();
      return page.evaluate(() => Reflect.get(globalThis, 'isDecoded') === true);
    };
    await expect.poll(isDecoded, { timeout: 20_000, interval: 500 }).toBe(true);
    await mouse(page).openLetter();
    await expect
      .poll(async () => (await heard(page)).map(({ moment }) => moment), { timeout: 10_000 })
      .toContain('open');
    await page.context().close();
  });

  it('the harbour comes with the first letter, goes round without a click, and rests with the round', async () => {
    const { page, errors } = await openPage(browser, { viewport: LAPTOP });
    await listen(page);
    await page.addInitScript(() => {
      const contexts: AudioContext[] = [];
      Reflect.set(globalThis, 'contexts', contexts);
      const { createBufferSource } = AudioContext.prototype;
      AudioContext.prototype.createBufferSource = function () {
        if (!contexts.includes(this)) contexts.push(this);
        return createBufferSource.call(this);
      };
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=3`);
    await page.locator('button[data-message]').first().waitFor();
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => Reflect.get(globalThis, 'isDecoded') === true);
    const isHarbour = (url: string): boolean => /harbour.*\.(webm|mp3)$/.test(url);
    expect(asked.filter(isHarbour)).toEqual([]);
    await mouse(page).openLetter();
    await page.waitForFunction(() => Reflect.get(globalThis, 'harbour') !== undefined);
    expect(asked.filter(isHarbour)).toHaveLength(1);
    // the step over the seam, in what this browser decoded, against the greatest step within 5 ms of it
    const [start, length] = HARBOUR_LOOP;
    const seam = await page.evaluate(
      ([startMs, lengthMs]) => {
        const buffer = Reflect.get(globalThis, 'harbour') as AudioBuffer;
        const wave = buffer.getChannelData(0);
        const at = (ms: number): number => Math.round((ms * buffer.sampleRate) / 1000);
        const end = at(startMs + lengthMs);
        const near = at(5);
        const steps = Array.from({ length: 2 * near }, (_, i) => {
          const here = end - near + i;
          return Math.abs((wave[here] ?? 0) - (wave[here - 1] ?? 0));
        });
        return {
          step: Math.abs((wave[at(startMs)] ?? 0) - (wave[end - 1] ?? 0)) / Math.max(...steps),
          peak: wave.reduce((top, value) => Math.max(top, Math.abs(value)), 0),
        };
      },
      [start, length] as const,
    );
    expect(seam.step).toBeLessThan(1);
    expect(seam.peak).toBeGreaterThan(0.05);
    expect(seam.peak).toBeLessThan(0.5);
    const states = (): Promise<string[]> =>
      page.evaluate(() => (Reflect.get(globalThis, 'contexts') as AudioContext[]).map(({ state }) => state));
    await expect.poll(async () => (await states()).at(-1), { timeout: 10_000 }).toBe('running');
    await page.keyboard.press('p');
    await expect.poll(async () => (await states()).at(-1), { timeout: 10_000 }).toBe('suspended');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
