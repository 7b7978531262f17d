// The moments of a shift that a person would judge the game by, each brought about on purpose.
import type { Page } from 'playwright-core';
import { DEFAULT_SETTINGS, settingsKind } from '../../src/shell/settings/document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { passUntil } from '../browser/clock.ts';
import { readNote } from '../browser/hands.ts';
import { keptShift, type Player } from '../browser/kept-shift.ts';
import { findTickStory, STORY_SHIFT } from '../browser/tick-story.ts';

export type Keep = (moment: string) => Promise<void>;

/** Letters on the desk beside the one in the hand. */
const PILES = [1, 3, 4, 5];
/** Until what comes at once has come. */
const STILL_MS = 1500;
/** What a bell or a fall needs until it lies still. */
const REST_MS = 2500;

/** Letters answered before the desk fills. */
const FILED = 6;

/** Somebody who has most of it right. */
const fairPlayer: Player = (best, nth) => (nth % 4 !== 2 ? best : best === 'ignore' ? 'reply' : 'ignore');

const envelopes = (page: Page) => page.locator('.inbox [data-message]');

async function settleIn(page: Page, kept: readonly (readonly [string, string])[] = [], clock: 'x1' | 'off' = 'x1') {
  const settings = writeDocument(settingsKind, { ...DEFAULT_SETTINGS, clock, shiftsPlayed: STORY_SHIFT });
  await page.addInitScript(
    (all) => {
      for (const [key, text] of all) localStorage.setItem(key, text);
    },
    [[settingsKind.key, settings] as const, ...kept],
  );
}

/** A shift in full swing, and then a reader who takes too long: the desk at four heights, and the bell. */
async function pile(page: Page, url: string, keep: Keep): Promise<void> {
  await settleIn(page, [keptShift(fairPlayer, FILED)]);
  await page.clock.install();
  const memo = page.getByRole('button', { name: 'Read, go on' });
  const readMemo = async (): Promise<void> => {
    if (await memo.isVisible()) await memo.click();
  };
  await page.goto(`${url}/play?pack=harbour-talks&mode=shift&go-on=`);
  await page.locator('.stage:not(.no-canvas)').waitFor();
  await passUntil(page, async () => {
    await readMemo();
    return (await envelopes(page).count()) > 0;
  });
  const isOpen = async (): Promise<boolean> => page.locator('[data-action=reply]:enabled').isVisible();
  for (let tries = 0; tries < 5 && !(await isOpen()); tries++) {
    await readMemo(); // it may come with the first letter
    await envelopes(page)
      .first()
      .click({ timeout: STILL_MS })
      .catch(() => undefined);
  }
  for (const height of PILES) {
    await passUntil(page, async () => {
      await readMemo();
      return (await envelopes(page).count()) >= height;
    });
    await page.clock.runFor(REST_MS);
    await keep(`pile-${height}`);
  }
  await passUntil(
    page,
    async () => {
      await readMemo();
      return (await page.locator('.bell-line').count()) > 0;
    },
    9000,
  );
  await page.clock.runFor(REST_MS);
  await page
    .locator('.bell-line')
    .evaluate((line) => Promise.all(line.getAnimations().map(({ finished }) => finished)));
  await keep('bell');
}

/** Words and a slip marked before a block. */
async function marking(page: Page, url: string, keep: Keep): Promise<void> {
  await settleIn(page);
  await page.goto(`${url}/play?pack=harbour-talks&mode=calm&seed=5`);
  await envelopes(page).first().click();
  await page.locator('[data-action=block]:enabled').waitFor();
  await readNote(page);
  await page.keyboard.press('b');
  if (!(await page.locator('.evidence').isVisible())) await page.keyboard.press('b');
  await page.locator('.evidence').waitFor();
  const [from, to] = await Promise.all([0, 3].map((nth) => page.locator('.body .word').nth(nth).boundingBox()));
  if (!from || !to) throw new Error('the letter has no words to mark');
  await page.mouse.move(from.x + 4, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 4, to.y + to.height / 2, { steps: 6 });
  await page.mouse.up();
  await keep('marking');
}

/** A need is met: the note right after the pencil. */
async function tick(page: Page, url: string, keep: Keep): Promise<void> {
  const { seed, order, filler } = findTickStory();
  await settleIn(page, [], 'off');
  const memo = page.getByRole('button', { name: 'Read, go on' });
  await page.addLocatorHandler(memo, () => memo.click());
  await page.goto(`${url}/play?pack=harbour-talks&mode=calm&seed=${seed}`);
  for (const id of order.slice(0, order.indexOf(filler) + 1)) {
    await page.locator(`button[data-message="${id}"]`).click();
    await page.locator(`[data-action=${id === filler ? 'reply' : 'ignore'}]:enabled`).click();
  }
  await page.locator('.tick').first().waitFor({ state: 'attached' });
  await envelopes(page).first().click();
  await keep('tick');
}

/** The debrief to its end, and the card to share. */
async function debrief(page: Page, url: string, keep: Keep): Promise<void> {
  await settleIn(page, [keptShift(fairPlayer)]);
  await page.goto(`${url}/play?pack=harbour-talks&mode=shift&go-on=`);
  await page.getByRole('region', { name: 'Debrief' }).waitFor();
  await keep('debrief');
  await page.locator('.deb-scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await keep('debrief-end');
  await page.getByRole('button', { name: 'Share this shift' }).click();
  await page.locator('.share-picture').waitFor();
  await keep('share');
}

export const SCENES = { pile, marking, tick, debrief };
