// The one Phaser.Game of the page's life: made at the first shift, asleep between shifts.
import * as Phaser from 'phaser';
import { DeskScene } from './scene.ts';

export interface DeskGame {
  game: Phaser.Game;
  scene: DeskScene;
}

function startWith(type: number): DeskGame {
  const scene = new DeskScene();
  const game = new Phaser.Game({
    type,
    parent: null,
    width: 16,
    height: 16,
    transparent: true,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    // The stage's own pointer events move the papers (see drag.ts).
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    // One texture at a time: a few dozen papers need no more, and some drivers mix up textures that share a batch.
    // Every paper is drawn with a clear margin, which smooths its edge; multisampling would pay for it again per frame.
    render: { maxTextures: 1, antialiasGL: false },
    scale: { mode: Phaser.Scale.NONE },
    fps: { smoothStep: false },
    scene,
  });
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.cssText = 'display:block;pointer-events:none';
  return { game, scene };
}

function start(): DeskGame {
  try {
    return startWith(Phaser.WEBGL);
  } catch {
    return startWith(Phaser.CANVAS); // paper needs no shaders
  }
}

/** Phaser starts in a moment, or (its own images forbidden, say) never. */
const STARTS_MS = 8000;

let only: Promise<DeskGame> | null = null;

/** The game, started when it is first asked for. Rejects when neither renderer works. */
export function deskGame(): Promise<DeskGame> {
  only ??= Promise.resolve()
    .then(start)
    .then(async (made) => {
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('Phaser did not start')), STARTS_MS);
      });
      await Promise.race([made.scene.ready, late]);
      return made;
    })
    .catch((error: unknown) => {
      only = null;
      throw error;
    });
  return only;
}

/** Is this game drawn by WebGL, whose context can be lost? */
export function webglOf(game: Phaser.Game): Phaser.Renderer.WebGL.WebGLRenderer | null {
  return game.renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? game.renderer : null;
}
