// Evidence before Block, and the pencil: by mouse, by keyboard, by finger, and as axe and a live region see it.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serious } from './axe.ts';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';
import { readNote } from './hands.ts';

const SETTLED = { format: 'replyworthy-settings', version: 3, shiftsPlayed: 5 };
/** How long a busy machine may take to paint what was done. */
const SOON = { timeout: 10_000 };
const LANDSCAPE = { width: 844, height: 390 };

/** A letter in the hand of somebody who knows the desk: the pencil lies there, and no card comes at once. */
async function sit(browser: Browser, options: BrowserContextOptions = {}, query = 'mode=calm&seed=5') {
  const watched = await openPage(browser, { viewport: LAPTOP, reducedMotion: 'reduce', ...options });
  await watched.page.addInitScript((kept) => {
    if (!localStorage.getItem('replyworthy:settings'))
      localStorage.setItem('replyworthy:settings', JSON.stringify(kept));
  }, SETTLED);
  await watched.page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&${query}`);
  await watched.page.locator('button[data-message]').first().click();
  await watched.page.locator('[data-action=reply]:enabled').waitFor();
  await readNote(watched.page);
  await watched.page.waitForFunction(() => document.activeElement?.matches('.reading h2'));
  return watched;
}

const strip = (page: Page) => page.getByRole('region', { name: 'What convinced you' });
const tag = (page: Page, name: string) => page.getByRole('button', { name });
const marksOf = (page: Page) => page.locator('.strip-count').textContent();
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.innerText.trim() || activeElement.className : '';
  });
const blocked = (page: Page) => page.locator('.filed.a-block, .feedback').first().waitFor();

/** The middle of a word in the letter's words. */
async function wordAt(page: Page, nth: number) {
  const box = await page.locator('.body .word').nth(nth).boundingBox();
  if (!box) throw new Error(`there is no word ${nth}`);
  return { x: box.x + Math.min(12, box.width / 2), y: box.y + box.height / 2 };
}

describe('what convinced you', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('by mouse: Block is held, words are drawn over, and one tap on a reason blocks', async () => {
    const { page, errors } = await sit(browser);
    const block = await page.locator('[data-action=block]').boundingBox();
    if (!block) throw new Error('there is no Block');
    await page.mouse.move(block.x + block.width / 2, block.y + block.height / 2);
    await page.mouse.down();
    await strip(page).waitFor();
    await page.mouse.up();
    expect(await page.locator('[data-action]').count()).toBe(0); // it stands in the place of the four answers
    await expect(tag(page, 'Scam').isDisabled()).resolves.toBe(true);
    const [from, to] = [await wordAt(page, 1), await wordAt(page, 4)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => marksOf(page), SOON).toMatch(/^1 mark so far/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    expect(await page.locator('.body .pencil path').count()).toBeGreaterThanOrEqual(4);
    await page.mouse.click(from.x, from.y); // on what is marked: rubbed out, and the reasons sleep again
    await expect.poll(() => marksOf(page), SOON).toMatch(/^No mark/);
    await expect(tag(page, 'Scam').isDisabled()).resolves.toBe(true);
    await page.mouse.click(from.x, from.y);
    await tag(page, 'Scam').click();
    await blocked(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('by keyboard: B is held, a word is walked to and marked, and a digit gives the reason', async () => {
    const { page, errors } = await sit(browser);
    await page.keyboard.down('b');
    await strip(page).waitFor();
    await page.keyboard.up('b');
    expect(await focused(page)).toContain('What convinced you?');
    await page.keyboard.press('1'); // asleep: nothing happens
    await page.locator('.body .sentence').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const reached = (await page.locator('.body .word.reached').allTextContents()).join('').trim();
    expect(reached.split(/\s+/)).toHaveLength(2);
    await expect.poll(() => page.locator('.body [role=status]').first().textContent(), SOON).toBe(`${reached}.`);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.body [role=status]').first().textContent(), SOON)
      .toBe(`Marked: ${reached}.`);
    await expect.poll(() => marksOf(page), SOON).toMatch(/^1 mark so far/);
    await expect(page.locator('.body .sentence').first().getAttribute('aria-pressed')).resolves.toBe('mixed');
    await page.keyboard.press('2');
    await blocked(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('Seen enough goes on without a mark, to the first reason', async () => {
    const { page } = await sit(browser);
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await tag(page, 'Seen enough').click();
    await expect.poll(() => focused(page), SOON).toContain('Harassment');
    await page.keyboard.press('Enter');
    await blocked(page);
    await page.context().close();
  });

  it.for([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => tag(page, 'Put the stamp back').click()],
  ] as const)('the stamp is put back for free by %s, and the keyboard is on Block again', async ([, putBack]) => {
    const { page } = await sit(browser);
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await page.locator('.body .sentence').first().click();
    await putBack(page);
    await page.locator('[data-action=block]').waitFor();
    await expect.poll(() => focused(page), SOON).toContain('Block');
    expect(await page.locator('.body .pencil path').count()).toBeGreaterThan(0); // what was marked stays
    await page.context().close();
  });

  it.for([
    ['upright', PHONE],
    ['lying', LANDSCAPE],
  ] as const)('by finger on a phone, %s: the letter stays in sight above the strip', async ([, viewport]) => {
    const { page, errors } = await sit(browser, { viewport, hasTouch: true, isMobile: true });
    const slip = page.locator('button[data-slip]').first();
    if (await slip.isVisible()) await slip.tap();
    await page.locator('[data-action=block]').tap();
    await page.locator('[data-action=block]').tap();
    await strip(page).waitFor();
    const [letter, asked] = [await page.locator('.reading').boundingBox(), await strip(page).boundingBox()];
    if (!letter || !asked) throw new Error('letter or strip is not on the page');
    const isBeside = letter.x + letter.width <= asked.x;
    expect(isBeside || letter.y + letter.height <= asked.y).toBe(true);
    expect(letter.height).toBeGreaterThan(viewport.height * 0.4);
    for (const target of await page.locator('.evidence button, .evidence label').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.locator('.body .sentence .word').first().tap();
    await expect.poll(() => marksOf(page), SOON).toMatch(/^1 mark so far/);
    const onSlip = page.locator('.slip.out .word').first();
    if (await onSlip.isVisible()) {
      await onSlip.tap();
      await expect.poll(() => marksOf(page), SOON).toMatch(/^2 marks so far/);
    }
    await tag(page, 'Spam').tap();
    await blocked(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a finger that moves along words draws over them', async () => {
    const { page } = await sit(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'I noticed' }).tap();
    await page.locator('.body .word').first().waitFor();
    const finger = await page.context().newCDPSession(page);
    const [from, to] = [await wordAt(page, 1), await wordAt(page, 3)];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [from]);
    for (const part of [0.3, 0.6, 1])
      await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    await touch('touchEnd', []);
    await page.locator('.body .pencil path').first().waitFor({ state: 'attached' });
    await expect(page.locator('.body .sentence').first().getAttribute('aria-pressed')).resolves.not.toBe('false');
    await page.context().close();
  });

  it.for([
    ['by dusk on a laptop', { viewport: LAPTOP, colorScheme: 'light' }],
    ['by night on a phone', { viewport: PHONE, colorScheme: 'dark' }],
  ] as const)('axe finds nothing serious %s, asleep and awake', async ([, look]) => {
    const { page } = await sit(browser, look);
    await page.keyboard.press('l');
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await strip(page).waitFor();
    await page.waitForTimeout(300);
    expect(await serious(page)).toEqual([]);
    await page.locator('.body .sentence').first().click();
    await expect.poll(() => marksOf(page), SOON).toMatch(/^1 mark/);
    expect(await serious(page)).toEqual([]);
    await page.context().close();
  });
});

describe('I noticed …', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('marks on the clock, survives a reload, and lies beside the deciding words', async () => {
    const { page, errors } = await sit(browser, {}, 'mode=coach&seed=5');
    const pencil = page.getByRole('button', { name: 'I noticed' });
    await page.keyboard.press('n');
    await expect.poll(() => pencil.getAttribute('aria-pressed'), SOON).toBe('true');
    await page.locator('.body .sentence').first().click();
    await page.locator('.body .pencil path').first().waitFor({ state: 'attached' });
    await page.keyboard.press('n');
    await expect.poll(() => pencil.getAttribute('aria-pressed'), SOON).toBe('false');
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Read it' }).click(); // a note is shown anew
    await page.locator('.reading .body .pencil path').first().waitFor({ state: 'attached' });
    await page.locator('[data-action=decline]:enabled').click();
    await page.locator('.cued-letter .pencil path').first().waitFor({ state: 'attached' });
    await page.locator('.cued-letter').getByText('You marked: “').waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is not there in the first shift', async () => {
    const { page } = await openPage(browser, { viewport: LAPTOP });
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=calm&seed=5`);
    await page.locator('button[data-message]').first().click();
    await page.locator('[data-action=reply]:enabled').waitFor();
    await readNote(page);
    expect(await page.getByRole('button', { name: 'I noticed' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('the keyboard is never nowhere', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('after a slip, after a pause, after “Never mind”', async () => {
    const { page } = await sit(browser, {}, 'mode=coach&seed=4');
    await page.locator('button[data-slip]').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className), SOON).toBe('slip out');
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className), SOON).toBe('slip out');
    await page.locator('[data-action=reply]').click();
    await page.getByRole('button', { name: 'I disagree' }).click();
    await page.getByRole('button', { name: 'Never mind' }).click();
    await expect.poll(() => focused(page), SOON).toContain('I disagree');
    await page.context().close();
  });

  it('and after an undo it is said what lies in the hand, not what was filed', async () => {
    const { page } = await sit(browser);
    const name = await page.locator('.reading .name').textContent();
    await page.keyboard.press('i');
    await page.locator('[data-action=reply]:disabled').waitFor();
    await page.keyboard.press('u');
    const status = page.locator('.stage > [role=status]');
    const told = `Taken back. The letter from ${name} is in your hand again.`;
    await expect.poll(() => status.textContent(), SOON).toContain(told);
    expect(await status.textContent()).not.toContain('Filed');
    await page.context().close();
  });
});
