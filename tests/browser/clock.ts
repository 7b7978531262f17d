// The page's own clock, moved by hand: what a shift takes minutes for is there at once.
import type { Page } from 'playwright-core';

/** A little at a time: several letters of a wave land within a few seconds. */
export const STEP_MS = 900;

/** Lets time pass until this is so; the page's clock must be installed. */
export async function passUntil(page: Page, isSo: () => Promise<boolean>, stepMs = STEP_MS): Promise<void> {
  for (let step = 0; step < 400; step++) {
    if (await isSo()) return;
    await page.clock.fastForward(stepMs);
  }
  throw new Error('it never came to that');
}
