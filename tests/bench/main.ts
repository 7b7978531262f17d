// npm run bench [-- --json] [--quick]: what the game costs, as ratios against bare pages built and run in the same run.
import { rmSync } from 'node:fs';
import { build, preview } from 'vite';
import { buildBarePages } from './pages.ts';
import { type Result, resultOf, tableHead, tableLine } from './rows.ts';
import { checks, firstScreens, heap, play, shifts } from './stages.ts';

const isJson = process.argv.includes('--json');
const isQuick = process.argv.includes('--quick');
const folder = new URL(`../../node_modules/.bench-${process.pid}`, import.meta.url).pathname; // two runs may overlap

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

const gameDir = `${folder}/game`;
const results: Result[] = [];
try {
  await build({ logLevel: 'error', build: { outDir: gameDir, emptyOutDir: true } });
  const [game, bare] = [await serve(gameDir), await serve(await buildBarePages(folder))];
  const site = { game: game.url, bare: bare.url, isQuick };
  if (!isJson) console.log(tableHead);
  for (const stage of [shifts, firstScreens, play, heap, checks]) {
    const found = (await stage(site)).map(resultOf);
    results.push(...found);
    // Each number is told as soon as it is known: the later ones take minutes.
    if (!isJson) for (const result of found) console.log(tableLine(result));
  }
  await Promise.all([game.close(), bare.close()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (isJson) console.log(JSON.stringify(results));
process.exitCode = results.every(({ isMet }) => isMet) ? 0 : 1;
