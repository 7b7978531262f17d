// Needs are live: what a player takes up is ticked off on the note, and the next offer of it comes too late.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Card, dealDeck } from '../../src/engine/deal/deck.ts';
import type { Need } from '../../src/pack/pack-schema.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { DEFAULT_SETTINGS, settingsKind } from '../../src/shell/settings/document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { aGuidance, aPeople } from '../builders.ts';
import { LAPTOP, openBrowser, openPage } from './browser.ts';

const file = new URL('../../scenarios/packs/harbour-talks.json', import.meta.url);
const parsed = parsePack(readFileSync(file, 'utf8'), 'harbour-talks.json', aGuidance());
if (!parsed.ok) throw new Error('the shipped pack does not parse');
const { pack } = parsed;

interface Story {
  seed: number;
  need: Need;
  order: string[]; // message ids as they arrive
  filler: string;
  later: string; // another offer of the same
}

/** The first shift in which an early letter fills a need of one box that no memo touches, and another offer of it follows. */
function findStory(): Story {
  for (let seed = 1; seed < 500; seed++) {
    const { cards, memo, needs } = dealDeck(pack, aGuidance(), aPeople(), { seed });
    const touched = [...(memo?.drops ?? []), ...(memo?.needs ?? []).map(({ id }) => id)];
    const [need] = needs.standing.filter(({ id, boxes }) => boxes === 1 && !touched.includes(id));
    const offers = ({ message }: Card): boolean =>
      message.facts.wants === 'yes' && need?.topics.includes(message.facts.topic) === true;
    const at = cards.findIndex((card) => offers(card) && card.message.facts.fills === need?.id);
    const [filler, later] = [cards[at], cards.slice(at + 1, 7).find(offers)].map((card) => card?.message.id);
    if (need && at >= 0 && at < 4 && filler !== undefined && later !== undefined)
      return { seed, need, order: cards.map(({ message }) => message.id), filler, later };
  }
  throw new Error('no shift of the pack has such a story');
}

describe('a need that was taken up', () => {
  const { seed, need, order, filler, later } = findStory();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A player who has settled in, with the clock off. */
  async function sitDown(mode: string): Promise<{ page: Page; errors: string[] }> {
    const opened = await openPage(browser, { viewport: LAPTOP });
    const settled = writeDocument(settingsKind, { ...DEFAULT_SETTINGS, clock: 'off', shiftsPlayed: 5 });
    await opened.page.addInitScript(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [settingsKind.key, settled],
    );
    const readMemo = opened.page.getByRole('button', { name: 'Read, go on' });
    await opened.page.addLocatorHandler(readMemo, () => readMemo.click());
    await opened.page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=${mode}&seed=${seed}`);
    return opened;
  }

  async function answer(page: Page, messageId: string, action: 'reply' | 'ignore'): Promise<void> {
    await page.locator(`button[data-message="${messageId}"]`).click();
    await page.locator(`[data-action=${action}]:enabled`).click();
  }

  const boxes = (page: Page) => page.locator('.hud .note .need').filter({ hasText: need.text });

  it('is ticked in pencil once the reply can no longer be taken back, and said', async () => {
    const { page, errors } = await sitDown('calm');
    for (const id of order.slice(0, order.indexOf(filler))) await answer(page, id, 'ignore');
    await answer(page, filler, 'reply');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await boxes(page).locator('.tick').count()).toBe(0);
    await boxes(page).locator('.tick').waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: `Ticked: ${need.text} (1 of 1).` })
      .waitFor({ state: 'attached' });
    expect(await boxes(page).getByText(`found: ${need.text}`).count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('comes too late the next time, and the card says why', async () => {
    const { page, errors } = await sitDown('coach');
    const goOn = page.getByRole('button', { name: 'Next letter' });
    for (const id of order.slice(0, order.indexOf(later))) {
      await answer(page, id, id === filler ? 'reply' : 'ignore');
      await goOn.click();
    }
    await boxes(page).locator('.tick').waitFor();
    await answer(page, later, 'reply');
    const card = page.getByRole('region', { name: 'Feedback' });
    await card.getByText(`You had found ${need.text} by then.`).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
