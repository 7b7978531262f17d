// A desk that fills, in a real browser: what leans, what moves and what sleeps, and what the bell does.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';
import { passUntil, STEP_MS } from './clock.ts';

const FULL = 5;
async function begin(browser: Browser, viewport: typeof PHONE, reducedMotion: 'reduce' | 'no-preference') {
  const { page, errors } = await openPage(browser, { viewport, reducedMotion });
  await page.clock.install();
  await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=shift&seed=5`);
  await page.locator('.stage:not(.no-canvas)').waitFor();
  return { page, errors };
}

const envelopes = (page: Page) => page.locator('.inbox [data-message]');

const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && effect?.getTiming().iterations === Infinity)
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'another')),
  );

describe('a desk that fills', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('the oldest letter leans over the front edge, says so, and wobbles without the game', async () => {
    const { page, errors } = await begin(browser, LAPTOP, 'no-preference');
    const first = await envelopes(page).first().getAttribute('data-message');
    await passUntil(page, async () => (await envelopes(page).count()) === FULL);
    await page.locator('.leaner').waitFor({ state: 'attached' });
    const leaning = page.locator('.inbox .leans');
    expect(await leaning.locator('[data-message]').getAttribute('data-message')).toBe(first);
    expect(await leaning.locator('[data-message]').getAttribute('aria-label')).toContain('About to slip off.');
    expect(await leaning.innerText()).toContain('about to slip');
    const tops = await page
      .locator('.inbox .taken')
      .evaluateAll((all) => all.map((li) => li.getBoundingClientRect().top));
    expect((await leaning.boundingBox())?.y).toBe(Math.max(...tops));
    expect(await moving(page)).toContain('sway');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('with less motion it leans, and nothing on the desk moves', async () => {
    const { page } = await begin(browser, LAPTOP, 'reduce');
    await passUntil(page, async () => (await envelopes(page).count()) === FULL);
    await page.locator('.leaner').waitFor({ state: 'attached' });
    const leans = await page
      .locator('.leaner canvas')
      .first()
      .evaluate((paper) => getComputedStyle(paper).rotate);
    expect(Number.parseFloat(leans)).toBeGreaterThan(2);
    expect(await moving(page)).toEqual([]);
    await page.context().close();
  });

  it('on a phone it comes first in the strip, and the number that lie there is said', async () => {
    const { page } = await begin(browser, PHONE, 'no-preference');
    await passUntil(page, async () => (await envelopes(page).count()) === FULL);
    expect(await envelopes(page).first().getAttribute('aria-label')).toContain('About to slip off.');
    const tag = await page.locator('.slip-tag').boundingBox();
    expect(tag && tag.x > 0 && tag.x + tag.width < PHONE.width).toBe(true);
    expect(await page.locator('.edge-tags').innerText()).toContain('5 of 5');
    await page.context().close();
  });

  it('the bell takes all but the letter in the hand, and says so once', async () => {
    const { page, errors } = await begin(browser, LAPTOP, 'no-preference');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const region = document.querySelector('[role=status]');
      if (region)
        new MutationObserver(() => heard.push(region.textContent)).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await envelopes(page).first().click();
    await passUntil(page, async () => (await page.locator('.bell-line').count()) > 0, 10 * STEP_MS);
    expect(await envelopes(page).count()).toBe(0);
    expect(await page.locator('.bell-line').innerText()).toContain('finish this one');
    await page.clock.runFor(3000);
    const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
    expect(heard.filter((text) => text.includes('The bell')).length).toBe(1);
    await page.keyboard.press('i');
    await page.locator('.stage[data-phase=card]').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
