// The debrief in a real browser: faces open their cards, by mouse and by keyboard; a card to share is made; five like
// these begin at once. It is reached by a kept shift of which only the debrief is left.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serious } from './axe.ts';
import { LAPTOP, openBrowser, openPage, PHONE, PROJECTOR, type WatchedPage } from './browser.ts';
import { mouse } from './hands.ts';
import { KEPT_DECK, keptShift } from './kept-shift.ts';
import { playShift } from './shift.ts';

/** Whoever blocks every third letter has something to learn. */
const kept = keptShift((best, nth) => (nth % 3 === 1 ? 'block' : best));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The debrief of that shift, at rest. */
async function openDebrief(options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> {
  const watched = await openPage(browser, { reducedMotion: 'reduce', ...options });
  await watched.page.addInitScript(([key, text]) => {
    if (sessionStorage.getItem('once') === null) localStorage.setItem(key, text);
    sessionStorage.setItem('once', 'yes');
  }, kept);
  await watched.page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=shift&go-on=`);
  await debriefOf(watched.page).waitFor();
  return watched;
}

const debriefOf = (page: Page) => page.getByRole('region', { name: 'Debrief' });
const focusedFace = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['face'] : undefined,
  );

describe('faces', () => {
  it('are there for every answered letter, the three to learn from first', async () => {
    const { page, errors } = await openDebrief();
    expect(await debriefOf(page).locator('[data-face]').count()).toBe(12);
    expect(await page.locator('.deb-felt [data-face]').count()).toBe(3);
    await debriefOf(page).getByRole('heading', { name: 'Learn from these three first' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('open their card by mouse and by key, and have the focus back afterwards', async () => {
    const { page, errors } = await openDebrief();
    const face = debriefOf(page).locator('.deb-board [data-face]').first();
    await face.click();
    const card = page.getByRole('region', { name: 'Feedback' });
    await card.waitFor();
    await page.getByRole('button', { name: 'Back to the board' }).click();
    await card.waitFor({ state: 'detached' });
    await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset['face'] !== undefined);
    expect(await focusedFace(page)).toBe(await face.getAttribute('data-face'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.waitFor();
    const before = await page.getByRole('dialog').getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (label) => document.querySelector('[role=dialog]')?.getAttribute('aria-label') !== label,
      before,
    );
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('axe finds nothing serious in the debrief', () => {
  it.for([
    { look: 'by dusk on a laptop', viewport: LAPTOP, colorScheme: 'light' as const },
    { look: 'by night on a phone', viewport: PHONE, colorScheme: 'dark' as const },
  ])('$look, nor on the sheet of the card', async ({ viewport, colorScheme }) => {
    const { page, errors } = await openDebrief({ viewport, colorScheme });
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Share this shift' }).click();
    await page.locator('.share-picture').waitFor();
    expect(await serious(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('without scrolling', () => {
  it.for([
    ['a laptop', LAPTOP],
    ['a projector', PROJECTOR],
    ['a low laptop', { width: 1280, height: 720 }],
  ] as const)('on %s those to learn from are seen whole, and the way on', async ([, viewport]) => {
    const { page } = await openDebrief({ viewport });
    for (const card of await page.locator('.deb-felt [data-face]').all()) {
      const box = await card.boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(viewport.height);
    }
    const again = page.getByRole('button', { name: 'Another shift' });
    const isInSight = async (): Promise<boolean> => {
      const box = await again.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= viewport.height;
    };
    expect(await isInSight()).toBe(true);
    await page.locator('.deb-scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    expect(await isInSight()).toBe(true);
    await page.context().close();
  });
});

describe('at every size', () => {
  it.for([
    ['a small phone', { width: 360, height: 640 }],
    ['a laptop zoomed to 200 %', { width: 640, height: 400 }],
    ['a phone lying down', { width: 844, height: 390 }],
    ['a tablet', { width: 1024, height: 768 }],
  ] as const)('on %s nothing is cut off sideways, and the ways on can be pressed', async ([, viewport]) => {
    const { page } = await openDebrief({ viewport });
    const scroll = page.locator('.deb-scroll');
    expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    for (const name of ['Another shift', 'Five like these', 'Share this shift', 'Menu'])
      await page.getByRole('button', { name }).click({ trial: true });
    const cut = await page
      .locator('.face-card, .evening-need, .deb-judgement, .deb-lean, .share-words')
      .evaluateAll((papers) =>
        papers.filter((paper) => paper.scrollWidth > paper.clientWidth + 1).map((paper) => paper.textContent),
      );
    expect(cut).toEqual([]);
    await page.context().close();
  });
});

describe('the card to share', () => {
  it('is a picture made here, which can be saved, and text that can be copied; nobody’s name is on it', async () => {
    const { page, errors } = await openDebrief({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Share this shift' }).click();
    const picture = page.locator('.share-picture');
    await picture.waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.share-picture')?.naturalWidth === 1200);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save the picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('replyworthy-shift.png');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Replyworthy: The desk is clear\n(?:[🟩🟨🟦🟥]{4}\n){3}/u);
    const alt = (await picture.getAttribute('alt')) ?? '';
    for (const { message, sender } of KEPT_DECK.cards)
      for (const word of [sender.first, sender.last, message.id]) expect(text + alt).not.toContain(word);
    await page.keyboard.press('Escape');
    await picture.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it('five like these begin at once, without a clock, and end in a short debrief that names the rule', async () => {
  const { page, errors } = await openDebrief();
  await page
    .getByRole('button', { name: /^Five like these\s*(Five letters on|Begins with one of) .*No clock/ })
    .click();
  await page.locator('.stage[data-phase=play]').waitFor();
  const played = await playShift(page, mouse(page));
  expect(played.answers).toHaveLength(5);
  expect(await debriefOf(page).getByRole('heading').first().textContent()).toMatch(/^Practised: /);
  const first = await debriefOf(page).getByRole('heading').first().textContent();
  // The shift had shown other rules too: the button leads on to the next of them.
  await page.getByRole('button', { name: /^Five on the next rule/ }).click();
  await page.locator('.stage[data-phase=play]').waitFor();
  await playShift(page, mouse(page));
  const second = await debriefOf(page).getByRole('heading').first().textContent();
  expect(second).toMatch(/^Practised: /);
  expect(second).not.toBe(first);
  const shifts = await page.evaluate(() => localStorage.getItem('replyworthy:settings') ?? '');
  expect(shifts).toContain('"shiftsPlayed":1');
  expect(errors).toEqual([]);
  await page.context().close();
});
