// Many rounds in one page without a reload: does the heap stay flat?
import { heapBytes, withBrowser, withPage } from './measure.ts';

const WARM_UP = 10;
/** The engine's compiled code counts as heap and grows for dozens of rounds: without it, what the game keeps is left. */
const NO_COMPILER = '--js-flags=--no-sparkplug --no-maglev --no-opt';

/** Plays one round in the page by its own buttons, as fast as it lets itself be played, and starts the next. */
async function playOne(): Promise<void> {
  const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 8));
  const button = (...starts: string[]): HTMLElement | undefined =>
    [...document.querySelectorAll('button')].find((other) =>
      starts.some((start) => other.textContent?.trim().startsWith(start)),
    );
  for (let turn = 0; turn < 4000; turn++) {
    const again = button('Another shift');
    if (again) {
      again.click();
      await frame();
      return;
    }
    const next = button('Read, go on', 'Next letter', 'To the debrief', 'Read it');
    const answer = document.querySelector<HTMLButtonElement>('[data-action=ignore]:enabled');
    const letter = document.querySelector<HTMLElement>('button[data-message]');
    (next ?? answer ?? letter)?.click();
    await frame();
  }
  throw new Error('a round did not end');
}

/** Megabytes by which the live heap grew between round 10 and the last, each after a forced collection. */
export async function heapDriftMb(url: string, rounds: number): Promise<number> {
  return withBrowser(
    (browser) =>
      withPage(browser, async (page) => {
        const session = await page.context().newCDPSession(page);
        await page.goto(`${url}/play?pack=harbour-talks&mode=calm&seed=1`, { waitUntil: 'networkidle' });
        for (let round = 0; round < WARM_UP; round++) await page.evaluate(playOne);
        const before = await heapBytes(session);
        for (let round = WARM_UP; round < rounds; round++) await page.evaluate(playOne);
        return ((await heapBytes(session)) - before) / 1_000_000;
      }),
    NO_COMPILER,
  );
}
