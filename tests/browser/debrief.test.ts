// The debrief in a real browser: faces open their cards, by mouse and by keyboard; a card to share is made; five like
// these begin at once. It is reached by a kept shift of which only the debrief is pile.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packHash } from '../../src/engine/deal/pack-hash.ts';
import { FIXED_CAST_SEED } from '../../src/engine/deal/cast.ts';
import { type Deck, dealDeck } from '../../src/engine/deal/deck.ts';
import { RULES_VERSION } from '../../src/engine/judge/judge.ts';
import { needsNow, settle, startRound, step } from '../../src/engine/play/round.ts';
import type { Move, Round, RoundSettings } from '../../src/engine/play/round-state.ts';
import { judge, situationOf } from '../../src/engine/judge/judge.ts';
import { type KeptRound, roundsKind } from '../../src/shell/kept/round-document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { aGuidance, aPeople, harbourPack } from '../builders.ts';
import { serious } from './axe.ts';
import { LAPTOP, openBrowser, openPage, PHONE, type WatchedPage } from './browser.ts';
import { mouse } from './hands.ts';
import { playShift } from './shift.ts';

const SEED = 5;
const settings: RoundSettings = { wpm: 240, clock: 'off', coach: 'harmful', isLate: false };
const pack = harbourPack();
const deck: Deck = dealDeck(pack, aGuidance(), aPeople(), { seed: SEED });

/** What comes next: whatever lies there is answered, every third letter with a block. */
function nextMove(round: Round, atMs: number): Move {
  if (round.memo === 'waiting') return { type: 'memoRead', atMs };
  if (round.cardFor !== null) return { type: 'cardRead', atMs };
  const held = round.letters.find(({ place }) => place === 'hand');
  const message = deck.cards.find((card) => card.message.id === held?.messageId)?.message;
  if (!message)
    return { type: 'open', messageId: round.letters.find(({ place }) => place === 'desk')?.messageId ?? '', atMs };
  const { best } = judge(message, 'reply', situationOf(message.facts, pack.persona, needsNow(round)), aGuidance());
  if (best === 'block' || round.filed.length % 3 === 1)
    return { type: 'answer', action: 'block', reason: 'other', isReported: false, atMs };
  return { type: 'answer', action: best, atMs };
}

function playedOut(): Round {
  let round = startRound(deck, aGuidance(), settings);
  for (let atMs = 4000; !round.isOver; atMs += 4000) {
    const settled = settle(round, atMs);
    round = settled.isOver ? settled : step(settled, nextMove(settled, atMs)).round;
  }
  return round;
}

const kept: KeptRound = {
  packId: pack.id,
  mode: 'shift',
  seed: SEED,
  guidanceId: aGuidance().id,
  edition: aGuidance().edition,
  packHash: packHash(pack, aPeople()),
  rulesVersion: RULES_VERSION,
  scope: 'usual',
  castSeed: FIXED_CAST_SEED,
  shift: SEED,
  avoid: [],
  pile: [],
  declined: [],
  rule: null,
  late: null,
  settings,
  moves: playedOut().moves,
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The debrief of that shift, at rest. */
async function openDebrief(options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> {
  const watched = await openPage(browser, { reducedMotion: 'reduce', ...options });
  await watched.page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem('once') === null) localStorage.setItem(key, text);
      sessionStorage.setItem('once', 'yes');
    },
    [roundsKind.key, writeDocument(roundsKind, { rounds: [kept] })] as const,
  );
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
    for (const { message, sender } of deck.cards)
      for (const word of [sender.first, sender.last, message.id]) expect(text + alt).not.toContain(word);
    await page.keyboard.press('Escape');
    await picture.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it('five like these begin at once, without a clock, and end in a short debrief that names the rule', async () => {
  const { page, errors } = await openDebrief();
  await page.getByRole('button', { name: 'Five like these' }).click();
  await page.locator('.stage[data-phase=play]').waitFor();
  const played = await playShift(page, mouse(page));
  expect(played.answers).toHaveLength(5);
  expect(await debriefOf(page).getByRole('heading').first().textContent()).toMatch(/^Practised: /);
  await page.getByRole('button', { name: 'Five more like these' }).waitFor();
  const shifts = await page.evaluate(() => localStorage.getItem('replyworthy:settings') ?? '');
  expect(shifts).toContain('"shiftsPlayed":1');
  expect(errors).toEqual([]);
  await page.context().close();
});
