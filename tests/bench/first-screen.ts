// How much script the menu needs before it is idle.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { withPage } from './measure.ts';

/** Gzipped kilobytes of script that are fetched before anything is prefetched at idle. */
export async function firstScreenGzipKb(browser: Browser, url: string): Promise<number> {
  return withPage(browser, async (page) => {
    await page.addInitScript(() => Reflect.set(globalThis, 'requestIdleCallback', () => 0));
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(url);
    // The menu's own script starts once the menu is painted.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForTimeout(1500);
    const scripts = await Promise.all(bodies);
    return scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0) / 1000;
  });
}
