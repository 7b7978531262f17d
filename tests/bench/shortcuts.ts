// From a shortcut to the painted verdict, and the script in each frame meanwhile; each beside its bare page.
import type { Browser, Page } from 'playwright-core';
import { frameTimes, watchFrames } from './frames.ts';
import { withPage } from './measure.ts';
import { median, percentile95 } from './rows.ts';

/** The shortest duration that Event Timing tells of; a press it leaves out took no longer than this. */
const SHORTEST_MS = 16;
/** Event Timing rounds to this. */
export const ROUNDED_MS = 8;
/** Long enough for a hundred frames also on a machine that draws thirty a second. */
const MOVING_MS = 3000;

/** Starts to keep the Event Timing durations of key presses. */
async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: number[] = [];
    Reflect.set(globalThis, 'keyTimes', kept);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') kept.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The durations kept since the last call. */
async function keyTimes(page: Page): Promise<number[]> {
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const kept = Reflect.get(globalThis, 'keyTimes') as number[];
    return kept.splice(0);
  });
}

async function pressed(page: Page, key: string): Promise<number> {
  await keyTimes(page);
  await page.keyboard.press(key);
  const times = await keyTimes(page);
  return times.length > 0 ? Math.max(...times) : SHORTEST_MS;
}

/** 95th percentile of a key on a page of four buttons, in milliseconds. */
export async function bareKeyMs(browser: Browser, url: string, presses: number): Promise<number> {
  return withPage(browser, async (page) => {
    await watchKeys(page);
    await page.goto(url);
    const times: number[] = [];
    for (let press = 0; press < presses; press++) times.push(await pressed(page, 'i'));
    return percentile95(times);
  });
}

/** Milliseconds of processor that the script of a frame takes. */
export interface FrameMs {
  middle: number;
  p95: number;
}

async function frameMs(browser: Browser): Promise<FrameMs> {
  const times = (await frameTimes(browser)).map((frame) => frame.cpuMs);
  return { middle: median(times), p95: percentile95(times) };
}

/** The script per frame of a bare Phaser page that moves one rectangle. */
export async function bareFrameMs(browser: Browser, url: string): Promise<FrameMs> {
  return withPage(browser, async (page) => {
    await page.goto(url);
    await page.waitForTimeout(1500);
    await watchFrames(browser, page);
    await page.waitForTimeout(MOVING_MS);
    return frameMs(browser);
  });
}

export interface PlayedTimes {
  keyMs: number; // 95th percentile
  frame: FrameMs;
}

/** Plays the first letters of a coached round by shortcuts. The very first warms its code up, as the bare pages have theirs. */
export async function playedTimes(browser: Browser, url: string, seed: number, letters: number): Promise<PlayedTimes> {
  return withPage(browser, async (page) => {
    await watchKeys(page);
    await page.goto(`${url}/play?pack=harbour-talks&mode=coach&seed=${seed}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2000);
    const times: number[] = [];
    let isWarm = false;
    for (let turn = 0; turn < 120 && times.length < letters; turn++) {
      if (await page.getByRole('region', { name: 'Debrief' }).isVisible()) break;
      const next = page.getByRole('button', { name: /^(Read, go on|Next letter|To the debrief|Read it)/ }).first();
      if (await next.isVisible()) await next.dispatchEvent('click'); // a click of the mouse would first wait in frames of its own
      else if (await page.locator('[data-action=reply]:enabled').isVisible()) {
        await page.waitForTimeout(700);
        const pressMs = await pressed(page, ['r', 'd', 'i'][times.length % 3] ?? 'i');
        if (isWarm) times.push(pressMs);
        else await watchFrames(browser, page);
        isWarm = true;
      } else if ((await page.locator('button[data-message]').count()) > 0)
        await page.locator('button[data-message]').first().dispatchEvent('click');
      await page.waitForTimeout(150);
    }
    if (times.length === 0) throw new Error('No letter of the round could be answered by a shortcut.');
    return { keyMs: percentile95(times), frame: await frameMs(browser) };
  });
}
