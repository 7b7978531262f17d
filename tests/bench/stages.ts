// The stages of the bench, each in a browser of its own: what is measured, against what, and the most it may be.
import { checkGrowth } from './check-pack.ts';
import { firstScreenGzipKb } from './first-screen.ts';
import { menuUsableMs, phaserFirstFrameMs, playToMessageMs, withBrowser } from './measure.ts';
import { heapDriftMb } from './rounds.ts';
import { shiftTimes } from './simulated-shift.ts';
import { inTurns, median, ratios, type Row } from './rows.ts';
import { bareFrameMs, bareKeyMs, type FrameMs, type PlayedTimes, playedTimes, ROUNDED_MS } from './shortcuts.ts';

const RUNS = 5;

export interface Site {
  readonly game: string; // addresses
  readonly bare: string;
  readonly isQuick: boolean;
}

const ms = (runs: readonly number[]): string => `${median(runs).toFixed(2)} ms`;

/** How soon the menu can be used, and the first message read. */
export async function firstScreens({ game, bare }: Site): Promise<Row[]> {
  return withBrowser(async (browser) => {
    const phaser = (): Promise<number> => phaserFirstFrameMs(browser, `${bare}/phaser.html`);
    await menuUsableMs(browser, game); // the first pages of a browser also start its graphics process
    await phaser();
    const [phaserMs, menuMs, playMs]: [number[], number[], number[]] = [[], [], []];
    await inTurns(RUNS, [
      async () => void phaserMs.push(await phaser()),
      async () => void menuMs.push(await menuUsableMs(browser, game)),
      async () => void playMs.push(await playToMessageMs(browser, game)),
    ]);
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
  const letters = isQuick ? 2 : 12;
  return withBrowser(async (browser) => {
    const played: PlayedTimes[] = [];
    const bareFrames: FrameMs[] = [];
    const bareKeys: number[] = [];
    await inTurns(RUNS, [
      async () => void bareKeys.push(await bareKeyMs(browser, `${bare}/buttons.html`, letters)),
      async () => void bareFrames.push(await bareFrameMs(browser, `${bare}/moving.html`)),
      async () => void played.push(await playedTimes(browser, game, played.length + 1, letters)),
    ]);
    const keys = played.map(({ keyMs }) => keyMs);
    const frameRow = (name: string, of: (frame: FrameMs) => number): Row => ({
      name,
      runs: ratios(
        played.map(({ frame }) => of(frame)),
        bareFrames.map(of),
      ),
      limit: 2,
      unit: '×',
      note: `${ms(played.map(({ frame }) => of(frame)))} of processor over ${ms(bareFrames.map(of))}`,
    });
    return [
      {
        name: 'shortcut to painted verdict over a key on a bare page, p95',
        runs: ratios(
          keys.map((time) => time - ROUNDED_MS),
          bareKeys,
        ),
        limit: 2,
        unit: '×',
        note: `${ms(keys)}, of which ${ROUNDED_MS} may be rounding, over ${ms(bareKeys)}`,
      },
      frameRow('script per frame over Phaser moving one rectangle', ({ middle }) => middle),
      frameRow('the same in the slowest frame of twenty', ({ p95 }) => p95),
    ];
  });
}

/** Whether rounds without a reload leave anything behind. */
export async function heap({ game, isQuick }: Site): Promise<Row[]> {
  if (isQuick) return []; // a few rounds tell nothing
  const rounds = 200;
  return [
    { name: `heap drift over ${rounds} rounds`, runs: [await heapDriftMb(game, rounds)], limit: 0.5, unit: 'MB' },
  ];
}

/** Whether the checks grow with a pack as its messages do. */
export async function checks(): Promise<Row[]> {
  checkGrowth(500); // code that has just been read in is slow, and the small pack comes first
  const runs = Array.from({ length: RUNS }, () => checkGrowth(500));
  return [{ name: 'checks per message, 500 messages over the shipped pack', runs, limit: 3, unit: '×' }];
}

/** What the rules cost by themselves: a whole shift, beside reading the pack from its text. */
export async function shifts(): Promise<Row[]> {
  const times = shiftTimes();
  const [shiftMs, parseMs]: [number[], number[]] = [[], []];
  await inTurns(RUNS, [async () => void shiftMs.push(times.shiftMs()), async () => void parseMs.push(times.parseMs())]);
  return [
    {
      name: 'a shift dealt and played by the rules over reading its pack as JSON',
      runs: ratios(shiftMs, parseMs),
      limit: 3,
      unit: '×',
      note: `${ms(shiftMs)} over ${ms(parseMs)}`,
    },
  ];
}
