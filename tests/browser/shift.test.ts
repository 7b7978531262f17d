// A whole shift in a real browser: by each kind of hand, on a laptop and on a phone, in each mode, with and without motion
// and canvas.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Mode, MODES } from '../../src/pack/words.ts';
import { DEFAULT_SETTINGS, settingsKind } from '../../src/shell/settings/document.ts';
import { writeDocument } from '../../src/shell/kept/storage.ts';
import { serious } from './axe.ts';
import { LAPTOP, openBrowser, openPage, PHONE } from './browser.ts';
import { accessibilityTree, type Hands, keyboard, mouse } from './hands.ts';
import { playShift } from './shift.ts';

const WAYS = { 'a mouse': mouse, 'a keyboard alone': keyboard, 'the accessibility tree': accessibilityTree } as const;
const SIZES = { 'a laptop': LAPTOP, 'a phone': PHONE } as const;
const LOOKS = {
  'by dusk': { colorScheme: 'light' },
  'by night, at rest': { colorScheme: 'dark', reducedMotion: 'reduce' },
  'by dusk, at rest': { colorScheme: 'light', reducedMotion: 'reduce' },
} as const satisfies Record<string, BrowserContextOptions>;

interface Round {
  way: keyof typeof WAYS;
  size: keyof typeof SIZES;
  mode: Mode;
  look: keyof typeof LOOKS; // axe looks at what is at rest
  drawing: 'drawn' | 'without any canvas';
  player: 'a newcomer' | 'one who has settled in'; // a newcomer meets no memo
}

/** Each way on each size, and each mode, look and drawing with some of them: a round costs half a minute. */
const SAMPLE: Round[] = [
  { way: 'a mouse', size: 'a laptop', mode: 'shift', look: 'by dusk', drawing: 'drawn', player: 'a newcomer' },
  {
    way: 'a mouse',
    size: 'a phone',
    mode: 'coach',
    look: 'by night, at rest',
    drawing: 'drawn',
    player: 'one who has settled in',
  },
  {
    way: 'a keyboard alone',
    size: 'a laptop',
    mode: 'shift',
    look: 'by dusk, at rest',
    drawing: 'drawn',
    player: 'one who has settled in',
  },
  { way: 'a keyboard alone', size: 'a phone', mode: 'calm', look: 'by dusk', drawing: 'drawn', player: 'a newcomer' },
  {
    way: 'the accessibility tree',
    size: 'a laptop',
    mode: 'calm',
    look: 'by dusk',
    drawing: 'drawn',
    player: 'one who has settled in',
  },
  {
    way: 'the accessibility tree',
    size: 'a phone',
    mode: 'shift',
    look: 'by dusk',
    drawing: 'without any canvas',
    player: 'one who has settled in',
  },
];

const SETTLED = writeDocument(settingsKind, { ...DEFAULT_SETTINGS, shiftsPlayed: 5 });

const keysOf = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

/** All of them, by `npm run test:rounds`. */
const EVERY: Round[] = keysOf(WAYS).flatMap((way) =>
  keysOf(SIZES).flatMap((size) =>
    MODES.flatMap((mode) =>
      keysOf(LOOKS).flatMap((look) =>
        (['drawn', 'without any canvas'] as const).map((drawing): Round => ({
          way,
          size,
          mode,
          look,
          drawing,
          player: 'one who has settled in',
        })),
      ),
    ),
  ),
);

describe('a whole shift can be played', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const rounds = import.meta.env.MODE === 'every-round' ? EVERY : SAMPLE;
  it.for(rounds)('$mode by $way on $size $look, $drawing, for $player', async (round) => {
    const { way, size, mode, look, drawing, player } = round;
    const { page, errors } = await openPage(browser, { viewport: SIZES[size], ...LOOKS[look] });
    if (drawing !== 'drawn')
      await page.addInitScript(() => Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null));
    if (player !== 'a newcomer')
      await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [settingsKind.key, SETTLED] as const);
    await page.goto(`${inject('baseUrl')}/play?pack=harbour-talks&mode=${mode}&seed=5`);
    await page
      .locator(drawing === 'drawn' ? '.stage:not(.no-canvas) canvas' : '.stage.no-canvas')
      .first()
      .waitFor();

    const found: string[] = [];
    const seen = new Set<string>();
    const check = async (moment: string): Promise<void> => {
      if (!look.endsWith('at rest') || seen.has(moment)) return;
      seen.add(moment);
      found.push(...(await serious(page)).map((line) => `${moment} ${line}`));
    };
    const hands: Hands = await WAYS[way](page);
    const played = await playShift(page, hands, check);
    await check('debrief');
    expect(found).toEqual([]);
    // Once settled in, only what does harm is explained at once.
    const hasCards = player === 'a newcomer' || mode === 'coach';
    const moments = [...(hasCards ? ['card'] : []), 'debrief', 'letter', 'memo'];
    if (look.endsWith('at rest')) expect([...seen]).toEqual(expect.arrayContaining(moments));

    expect(played.answers.length).toBeGreaterThanOrEqual(8);
    expect(played).toMatchObject({ sawMemo: player !== 'a newcomer', ...(hasCards ? { sawCard: true } : {}) });
    expect(await headingOf(page)).toBeTruthy();
    if (drawing === 'drawn') expect(errors).toEqual([]);
    await page.context().close();
  });
});

function headingOf(page: Page): Promise<string | null> {
  return page.getByRole('region', { name: 'Debrief' }).getByRole('heading').first().textContent();
}
