// Baked textures by name. When the paint changes (theme, text size, device scale) all are baked anew.
import type * as Phaser from 'phaser';
import type { Paint } from './paint.ts';

export interface TextureBook {
  readonly paint: Paint;
  /** The key of the texture of this name; drawn by `bake` the first time. */
  key(name: string, bake: (paint: Paint) => HTMLCanvasElement): string;
  /** An image that shows it at its size in CSS pixels. */
  image(scene: Phaser.Scene, name: string, bake: (paint: Paint) => HTMLCanvasElement): Phaser.GameObjects.Image;
  drop(name: string): void;
  /** From now on everything is drawn with this paint. Nothing may still show an old texture. */
  repaint(paint: Paint): void;
}

/** A book over the game's texture manager. */
export function makeTextureBook(manager: Phaser.Textures.TextureManager, first: Paint): TextureBook {
  let paint = first;
  const keys = new Set<string>();
  const keyOf = (name: string): string => `desk:${name}`;
  const key: TextureBook['key'] = (name, bake) => {
    const own = keyOf(name);
    if (!keys.has(own)) {
      manager.addCanvas(own, bake(paint));
      keys.add(own);
    }
    return own;
  };
  const drop = (own: string): void => {
    if (keys.delete(own)) manager.remove(own);
  };
  return {
    get paint() {
      return paint;
    },
    key,
    image: (scene, name, bake) => scene.add.image(0, 0, key(name, bake)).setScale(1 / paint.scale),
    drop: (name) => drop(keyOf(name)),
    repaint: (next) => {
      for (const own of keys) drop(own);
      paint = next;
    },
  };
}
