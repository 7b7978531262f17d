// The pages that the game is measured against, built in the same run: a bare Phaser page, and four bare buttons.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const PHASER_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare Phaser</title><body style="margin:0">
<script type="module" src="./phaser.js"></script></body></html>`;
const PHASER_CODE = `import * as Phaser from 'phaser';
class Bare extends Phaser.Scene { create() { this.add.rectangle(200, 200, 100, 100, 0xcc8844); } }
const game = new Phaser.Game({ type: Phaser.AUTO, width: 1280, height: 800, scene: Bare });
let painted = false;
game.events.on('postrender', () => { if (!painted && game.scene.scenes[0]?.children.length) { painted = true; requestAnimationFrame(() => { globalThis.firstFrameMs = performance.now(); }); } });`;
const BUTTONS_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare buttons</title><body>
<button>Reply</button><button>Decline</button><button>Ignore</button><button>Block</button><p id="verdict"></p>
<script>addEventListener('keydown', (event) => { document.getElementById('verdict').textContent = 'You pressed ' + event.key + ' ' + performance.now(); });</script></body></html>`;

/** Builds both pages below `folder` and returns the folder that holds phaser.html and buttons.html. */
export async function buildBarePages(folder: string): Promise<string> {
  const root = join(folder, 'bare');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'phaser.html'), PHASER_PAGE);
  writeFileSync(join(root, 'phaser.js'), PHASER_CODE);
  writeFileSync(join(root, 'buttons.html'), BUTTONS_PAGE);
  const outDir = join(folder, 'bare-dist');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: [join(root, 'phaser.html'), join(root, 'buttons.html')] },
    },
  });
  return outDir;
}
