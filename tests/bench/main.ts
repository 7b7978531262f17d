// npm run bench [-- --json] [--quick]: what the game costs, as ratios against bare pages built in the same run.
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../.ci/chromium.mjs';
import { checkSeconds } from './check-pack.ts';
import { firstScreenGzipKb } from './first-screen.ts';
import { shortcutToVerdict } from './shortcuts.ts';
import { median, menuUsableMs, phaserFirstFrameMs, playToMessageMs } from './measure.ts';
import { buildBarePages } from './pages.ts';
import { heapDriftMb } from './rounds.ts';

interface Row {
  name: string;
  value: number;
  limit: number;
  unit: string;
}

const rows: Row[] = [];
const isJson = process.argv.includes('--json');
const isQuick = process.argv.includes('--quick');
const folder = new URL(`../../node_modules/.bench-${process.pid}`, import.meta.url).pathname; // two runs may overlap
const loads = isQuick ? 3 : 5;

/** Each number is told as soon as it is known: the later ones take minutes. */
function add(row: Row): void {
  rows.push(row);
  const { name, value, limit, unit } = row;
  if (!isJson)
    console.log(
      `${value <= limit ? 'met   ' : 'MISSED'}  ${value.toFixed(2)} ${unit} (at most ${limit.toFixed(2)})  ${name}`,
    );
}

async function serve(root: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir: root },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** Medians of several numbers taken in turns, so that a busy minute of the machine meets them all. */
async function inTurns(times: number, takes: readonly (() => Promise<number>)[]): Promise<number[]> {
  const runs: number[][] = takes.map(() => []);
  for (let run = 0; run < times; run++)
    for (const [at, take] of takes.entries()) {
      const value = await take();
      runs[at]?.push(value);
    }
  return runs.map(median);
}

const executablePath = findChromium();
if (!executablePath) throw new Error('The bench needs Chromium; npm test says how to get one.');
const gameDir = `${folder}/game`;
await build({ logLevel: 'error', build: { outDir: gameDir, emptyOutDir: true } });
const bareDir = await buildBarePages(folder);
const [game, bare] = [await serve(gameDir), await serve(bareDir)];
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  const phaserFrame = (): Promise<number> => phaserFirstFrameMs(browser, `${bare.url}/phaser.html`);
  const menuUsable = (): Promise<number> => menuUsableMs(browser, game.url);
  await inTurns(1, [menuUsable, phaserFrame]); // the first pages of a browser also start its graphics process
  const [phaserMs = Number.NaN, menuMs = Number.NaN, playMs = Number.NaN] = await inTurns(loads, [
    phaserFrame,
    menuUsable,
    () => playToMessageMs(browser, game.url),
  ]);
  add({
    name: `menu usable (${Math.round(menuMs)} ms) over bare Phaser first frame (${Math.round(phaserMs)} ms), slowed down`,
    value: menuMs / phaserMs,
    limit: 0.25,
    unit: '×',
  });
  add({
    name: 'first-screen script, gzipped, Phaser apart',
    value: await firstScreenGzipKb(browser, game.url),
    limit: 40,
    unit: 'kB',
  });
  add({
    name: `Play to first readable message (${Math.round(playMs)} ms) over bare Phaser first frame, slowed down`,
    value: playMs / phaserMs,
    limit: 0.35,
    unit: '×',
  });
  const shortcuts = await shortcutToVerdict(browser, game.url, `${bare.url}/buttons.html`, isQuick ? 1 : 4);
  add({
    name: `shortcut to verdict painted, p95 of ${shortcuts.samples} (bare page ${shortcuts.bareMs} ms)`,
    value: shortcuts.gameMs,
    limit: 2 * shortcuts.bareMs + 8,
    unit: 'ms',
  });
  add({
    name: `script per frame on the processor, p95 of ${shortcuts.frames} (${shortcuts.frameWallMs.toFixed(1)} ms by the wall)`,
    value: shortcuts.frameMs,
    limit: 3,
    unit: 'ms',
  });
  const rounds = isQuick ? 20 : 200;
  add({
    name: `heap drift over ${rounds} rounds`,
    value: await heapDriftMb(executablePath, game.url, rounds),
    limit: 0.5,
    unit: 'MB',
  });
  add({ name: 'a 500-message pack checked', value: checkSeconds(500), limit: 2, unit: 's' });
} finally {
  await browser.close();
  await Promise.all([game.close(), bare.close()]);
  rmSync(folder, { recursive: true, force: true });
}
if (isJson) console.log(JSON.stringify(rows.map((row) => ({ ...row, isMet: row.value <= row.limit }))));
process.exitCode = rows.every((row) => row.value <= row.limit) ? 0 : 1;
