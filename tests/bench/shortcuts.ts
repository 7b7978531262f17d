// From a shortcut to the painted verdict, and the script in each frame meanwhile.
import type { Browser, Page } from 'playwright-core';
import { type FrameTime, frameTimes, watchFrames } from './frames.ts';
import { keyTimes, percentile95, watchKeys, withPage } from './measure.ts';

/** The shortest duration that Event Timing tells of; a press it leaves out took no longer than this. */
const SHORTEST_MS = 16;

async function pressed(page: Page, key: string): Promise<number> {
  await keyTimes(page);
  await page.keyboard.press(key);
  const times = await keyTimes(page);
  return times.length > 0 ? Math.max(...times) : SHORTEST_MS;
}

async function bareTimes(browser: Browser, url: string, presses: number): Promise<number[]> {
  return withPage(browser, async (page) => {
    await watchKeys(page);
    await page.goto(url);
    const times: number[] = [];
    for (let press = 0; press < presses; press++) times.push(await pressed(page, 'i'));
    return times;
  });
}

async function gameTimes(
  browser: Browser,
  url: string,
  seed: number,
): Promise<{ times: number[]; frames: FrameTime[] }> {
  return withPage(browser, async (page) => {
    await watchKeys(page);
    await page.goto(`${url}/play?pack=harbour-talks&mode=coach&seed=${seed}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1500);
    await watchFrames(browser, page);
    const times: number[] = [];
    for (let turn = 0; turn < 120; turn++) {
      if (await page.getByRole('region', { name: 'Debrief' }).isVisible()) break;
      const next = page.getByRole('button', { name: /^(Read, go on|Next letter|To the debrief|Read it)/ }).first();
      if (await next.isVisible()) await next.click();
      else if (await page.locator('[data-action=reply]:enabled').isVisible()) {
        await page.waitForTimeout(700);
        times.push(await pressed(page, ['r', 'd', 'i'][times.length % 3] ?? 'i'));
      } else if ((await page.locator('button[data-message]').count()) > 0)
        await page.locator('button[data-message]').first().click();
      await page.waitForTimeout(150);
    }
    return { times, frames: await frameTimes(browser) };
  });
}

/** 95th percentiles over whole coached rounds: shortcut to verdict, the same key on a bare page, script per frame. */
export async function shortcutToVerdict(browser: Browser, gameUrl: string, bareUrl: string, rounds: number) {
  const bare = await bareTimes(browser, bareUrl, rounds * 12);
  const times: number[] = [];
  const frames: FrameTime[] = [];
  for (let seed = 1; seed <= rounds; seed++) {
    const played = await gameTimes(browser, gameUrl, seed);
    times.push(...played.times);
    frames.push(...played.frames);
  }
  return {
    bareMs: percentile95(bare),
    gameMs: percentile95(times),
    samples: times.length,
    frameMs: percentile95(frames.map((frame) => frame.cpuMs)),
    frameWallMs: percentile95(frames.map((frame) => frame.wallMs)),
    frames: frames.length,
  };
}
