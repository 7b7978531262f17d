// The pages that the game is measured against, built in the same run: bare Phaser, at rest and moving, and four buttons.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const page = (title: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body style="margin:0">
<script type="module" src="./${script}"></script></body></html>`;
const PHASER_CODE = `import * as Phaser from 'phaser';
class Bare extends Phaser.Scene { create() { this.add.rectangle(200, 200, 100, 100, 0xcc8844); } }
const game = new Phaser.Game({ type: Phaser.AUTO, width: 1280, height: 800, scene: Bare });
let painted = false;
game.events.on('postrender', () => { if (!painted && game.scene.scenes[0]?.children.length) { painted = true; requestAnimationFrame(() => console.info('first frame ' + performance.now())); } });`;
const MOVING_CODE = `import * as Phaser from 'phaser';
class Moving extends Phaser.Scene {
  create() { this.paper = this.add.rectangle(200, 200, 100, 100, 0xcc8844); }
  update(now) { this.paper.x = 640 + 400 * Math.sin(now / 500); }
}
new Phaser.Game({ type: Phaser.AUTO, width: 1280, height: 800, scene: Moving });`;
const BUTTONS_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare buttons</title><body>
<button>Reply</button><button>Decline</button><button>Ignore</button><button>Block</button><p id="verdict"></p>
<script>addEventListener('keydown', (event) => { document.getElementById('verdict').textContent = 'You pressed ' + event.key + ' ' + performance.now(); });</script></body></html>`;

/** Builds the pages below `folder` and returns the folder that holds phaser.html, moving.html and buttons.html. */
export async function buildBarePages(folder: string): Promise<string> {
  const root = join(folder, 'bare');
  mkdirSync(root, { recursive: true });
  const files = {
    'phaser.html': page('Bare Phaser', 'phaser.js'),
    'phaser.js': PHASER_CODE,
    'moving.html': page('Moving Phaser', 'moving.js'),
    'moving.js': MOVING_CODE,
    'buttons.html': BUTTONS_PAGE,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const outDir = join(folder, 'bare-dist');
  const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: pages.map((name) => join(root, name)) },
    },
  });
  return outDir;
}
