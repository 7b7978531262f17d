// The stages of the bench, each in a browser of its own: what is measured, against what, and the most it may be.
import { checkGrowth } from './check-pack.ts';
import { firstScreenGzipKb } from './first-screen.ts';
import { menuUsableMs, phaserFirstFrameMs, playToMessageMs, withBrowser } from './measure.ts';
import { heapDriftMb } from './rounds.ts';
import { inTurns, median, ratios, type Row } from './rows.ts';
import { bareFrameMs, bareKeyMs, type PlayedTimes, playedTimes, ROUNDED_MS } from './shortcuts.ts';

const RUNS = 5;

export interface Site {
  readonly game: string; // addresses
  readonly bare: string;
  readonly isQuick: boolean;
}

const ms = (runs: readonly number[]): string => `${median(runs).toFixed(1)} ms`;

/** How soon the menu can be used, and the first message read. */
export async function firstScreens({ game, bare }: Site): Promise<Row[]> {
  return withBrowser(async (browser) => {
    const phaser = (): Promise<number> => phaserFirstFrameMs(browser, `${bare}/phaser.html`);
    const menu = (): Promise<number> => menuUsableMs(browser, game);
    await inTurns(1, [menu, phaser]); // the first pages of a browser also start its graphics process
    const [phaserMs, menuMs, playMs] = await inTurns(RUNS, [phaser, menu, () => playToMessageMs(browser, game)]);
    return [
      {
        name: 'menu usable over the first frame of bare Phaser, slowed down',
        runs: ratios(menuMs, phaserMs),
        limit: 0.22,
        unit: '×',
        note: `${ms(menuMs)} over ${ms(phaserMs)}`,
      },
      {
        name: 'Play to first message over the same',
        runs: ratios(playMs, phaserMs),
        limit: 0.35,
        unit: '×',
        note: `${ms(playMs)} over ${ms(phaserMs)}`,
      },
      {
        name: 'first-screen script, gzipped, Phaser apart',
        runs: [await firstScreenGzipKb(browser, game)],
        limit: 40,
        unit: 'kB',
      },
    ];
  });
}

/** What a shortcut and a frame cost in play. */
export async function play({ game, bare, isQuick }: Site): Promise<Row[]> {
  const letters = isQuick ? 3 : 12;
  return withBrowser(async (browser) => {
    const played: PlayedTimes[] = [];
    const [keyMs, frameMs] = await inTurns(RUNS, [
      () => bareKeyMs(browser, `${bare}/buttons.html`, letters),
      () => bareFrameMs(browser, `${bare}/moving.html`),
      async () => played.push(await playedTimes(browser, game, played.length + 1, letters)),
    ]);
    const playedKeyMs = played.map((times) => times.keyMs);
    const playedFrameMs = played.map((times) => times.frameMs);
    return [
      {
        name: 'shortcut to painted verdict over a key on a bare page, p95',
        runs: ratios(
          playedKeyMs.map((time) => time - ROUNDED_MS),
          keyMs,
        ),
        limit: 2,
        unit: '×',
        note: `${ms(playedKeyMs)}, of which ${ROUNDED_MS} may be rounding, over ${ms(keyMs)}`,
      },
      {
        name: 'script per frame over Phaser moving one rectangle, p95',
        runs: ratios(playedFrameMs, frameMs),
        limit: 2,
        unit: '×',
        note: `${playedFrameMs.map((time) => time.toFixed(2)).join(' ')} over ${frameMs.map((time) => time.toFixed(2)).join(' ')} ms of processor`,
      },
    ];
  });
}

/** Whether rounds without a reload leave anything behind. */
export async function heap({ game, isQuick }: Site): Promise<Row[]> {
  const rounds = isQuick ? 20 : 200;
  return [
    { name: `heap drift over ${rounds} rounds`, runs: [await heapDriftMb(game, rounds)], limit: 0.5, unit: 'MB' },
  ];
}

/** Whether the checks grow with a pack as its messages do. */
export async function checks(): Promise<Row[]> {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(checkGrowth(500));
  return [{ name: 'checks per message, 500 messages over the shipped pack', runs, limit: 2, unit: '×' }];
}
