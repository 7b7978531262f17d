// A whole shift in a real browser, by each kind of hand, on a laptop and on a phone.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';
import { accessibilityTree, type Hands, keyboard, mouse } from './hands.ts';
import { playShift } from './shift.ts';
import type { Page } from 'playwright-core';

const WAYS: { name: string; hands: (page: Page) => Hands | Promise<Hands> }[] = [
  { name: 'a mouse', hands: mouse },
  { name: 'a keyboard alone', hands: keyboard },
  { name: 'the accessibility tree', hands: accessibilityTree },
];
const SIZES = [
  { name: 'a laptop', viewport: LAPTOP },
  { name: 'a phone', viewport: PHONE },
];

describe('a whole shift can be played', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const cases = WAYS.flatMap((way) =>
    SIZES.map((size) => ({ way: way.name, size: size.name, hands: way.hands, viewport: size.viewport })),
  );
  it.for(cases)('by $way on $size', async ({ hands, viewport }) => {
    const { page, errors } = await openPage(browser, { viewport });
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=shift&seed=5`);
    const played = await playShift(page, await hands(page));
    expect(played.answers.length).toBeGreaterThanOrEqual(8);
    expect(played.sawMemo).toBe(true);
    expect(played.sawCard).toBe(true);
    await expect(
      page.getByRole('region', { name: 'Debrief' }).getByRole('heading').first().textContent(),
    ).resolves.toBeTruthy();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
