// How each number is taken: in a fresh profile of a real Chromium, by the browser's own clocks.
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Four times slower than this machine, on a line of 1.6 Mbit/s and 150 ms. */
async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? Number.NaN;
}

/** Milliseconds from navigation to the first painted frame of a bare full-Phaser page, slowed down. */
export async function phaserFirstFrameMs(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    await slowDown(page);
    await page.goto(url, { waitUntil: 'commit' });
    return page
      .waitForFunction(() => Reflect.get(globalThis, 'firstFrameMs') as number | undefined, undefined, {
        timeout: 60_000,
      })
      .then((handle) => handle.jsonValue().then(Number));
  });
}

/** Milliseconds from navigation to the menu being painted with its Play link in it, slowed down. */
export async function menuUsableMs(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    await slowDown(page);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('a[href*="mode=shift"]').first().waitFor({ state: 'visible' });
    const handle = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return Number(await handle.jsonValue());
  });
}

/** Milliseconds from the click on Play, all prefetched, to the first envelope that can be read and opened, slowed down. */
export async function playToMessageMs(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2500);
    await slowDown(page);
    await page.evaluate(() => {
      let clickedMs = 0;
      addEventListener('click', () => (clickedMs = performance.now()), { capture: true, once: true });
      const watch = new MutationObserver(() => {
        if (!document.querySelector('button[data-message]')) return;
        watch.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => Reflect.set(globalThis, 'messageMs', performance.now() - clickedMs)),
        );
      });
      watch.observe(document.documentElement, { childList: true, subtree: true });
    });
    await page.locator('a[href*="mode=shift"]').first().click();
    const handle = await page.waitForFunction(
      () => Reflect.get(globalThis, 'messageMs') as number | undefined,
      undefined,
      { timeout: 60_000 },
    );
    return Number(await handle.jsonValue());
  });
}

/** Starts to keep the Event Timing durations of key presses; the browser rounds them to 8 ms and leaves out those under 16. */
export async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: number[] = [];
    Reflect.set(globalThis, 'keyTimes', kept);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') kept.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The durations kept since the last call. */
export async function keyTimes(page: Page): Promise<number[]> {
  await page.waitForTimeout(250);
  return page.evaluate(() => {
    const kept = Reflect.get(globalThis, 'keyTimes') as number[];
    return kept.splice(0);
  });
}

/** Bytes of live script heap after a forced collection. */
export async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

export { withPage };
