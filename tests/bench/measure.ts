// How each number is taken: in a fresh profile of a real Chromium, by the browser's own clocks.
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../.ci/chromium.mjs';

/** A browser for one stage of the bench, closed before the next begins: two at once would measure each other. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>, ...flags: string[]): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The bench needs Chromium; npm test says how to get one.');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

export async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

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

/** Milliseconds from navigation to the first painted frame of a bare full-Phaser page, slowed down. */
export async function phaserFirstFrameMs(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    await slowDown(page);
    const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('first frame') });
    await page.goto(url, { waitUntil: 'commit' });
    return Number((await told).text().replace(/\D*/, ''));
  });
}

/** Milliseconds from navigation to the menu being painted with its Play link in it, slowed down. */
export async function menuUsableMs(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    const session = await slowDown(page);
    await session.send('Page.enable');
    await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
    // Asking the page itself would put a script into it, which the first paint had to wait for.
    const painted = new Promise<void>((resolve) => {
      session.on('Page.lifecycleEvent', ({ name }) => {
        if (name === 'firstContentfulPaint') resolve();
      });
    });
    await page.goto(url, { waitUntil: 'commit' });
    await painted;
    const { isThere, paintMs } = await page.evaluate(() => ({
      isThere: document.querySelector('a[href*="mode=shift"]')?.checkVisibility() ?? false,
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    }));
    if (!isThere) throw new Error('The first paint of the menu has no way to play in it.');
    return paintMs;
  });
}

/** Milliseconds from the click on Play, all prefetched, to the first envelope that can be read and opened, slowed down. */
export async function playToMessageMs(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    await page.goto(url);
    // Phaser, by far the largest, comes last.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some((entry) => entry.toJSON().decodedBodySize > 1_000_000),
    );
    await page.waitForLoadState('networkidle');
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

/** Bytes of live script heap after a forced collection. */
export async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
