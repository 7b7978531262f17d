// Baked textures by name. When the paint changes (theme, text size, device scale) all are baked anew.
import type * as Phaser from 'phaser';
import type { Paint } from './paint.ts';

/** Draws a texture; `paint.scale` says how many of its pixels make one CSS pixel. */
type Bake = (paint: Paint) => HTMLCanvasElement;

export interface TextureBook {
  readonly paint: Paint;
  /** The key of the texture of this name; drawn by `bake` the first time. */
  key(name: string, bake: Bake, scale?: number): string;
  /** An image that shows it at its size in CSS pixels. */
  image(scene: Phaser.Scene, name: string, bake: Bake, scale?: number): Phaser.GameObjects.Image;
  drop(name: string): void;
  /** From now on everything is drawn with this paint. Nothing may still show an old texture. */
  repaint(paint: Paint): void;
}

/** A book over the game's texture manager. */
export function makeTextureBook(manager: Phaser.Textures.TextureManager, first: Paint): TextureBook {
  let paint = first;
  const keys = new Set<string>();
  const keyOf = (name: string): string => `desk:${name}`;
  const key: TextureBook['key'] = (name, bake, scale = paint.scale) => {
    const own = keyOf(name);
    if (!keys.has(own)) {
      const canvas = bake({ ...paint, scale });
      // Not addCanvas: that reads every pixel back, and keeps them, for pages that go on drawing into it.
      manager.create(own, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
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
    image: (scene, name, bake, scale = paint.scale) =>
      scene.add.image(0, 0, key(name, bake, scale)).setScale(1 / scale),
    drop: (name) => drop(keyOf(name)),
    repaint: (next) => {
      for (const own of keys) drop(own);
      paint = next;
    },
  };
}
