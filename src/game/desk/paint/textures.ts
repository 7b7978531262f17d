// Baked pictures by name, on one page where they fit. When the paint changes (theme, text size, device scale) all are
// baked anew.
import type * as Phaser from 'phaser';
import { openPage } from './page.ts';
import type { Paint } from './paint.ts';

/** Draws a picture; `paint.scale` says how many of its pixels make one CSS pixel. */
type Bake = (paint: Paint) => HTMLCanvasElement;

/** Where a picture is: a texture, and its place there. */
export type Picture = Phaser.Textures.Frame;

export interface TextureBook {
  readonly paint: Paint;
  /** The picture of this name; drawn by `bake` the first time. */
  find(name: string, bake: Bake, scale?: number): Picture;
  /** An image that shows it at its size in CSS pixels. */
  image(scene: Phaser.Scene, name: string, bake: Bake, scale?: number): Phaser.GameObjects.Image;
  drop(name: string): void;
  /** From now on everything is drawn with this paint. Nothing may still show an old picture. */
  repaint(paint: Paint): void;
}

/** A book over the game's texture manager. */
export function makeTextureBook(manager: Phaser.Textures.TextureManager, first: Paint): TextureBook {
  let paint = first;
  let page = openPage(manager);
  const pictures = new Map<string, Picture>();
  const keyOf = (name: string): string => `desk:${name}`;
  const lay = (name: string, canvas: HTMLCanvasElement): Picture => {
    if (page?.put(name, canvas)) return manager.getFrame(page.key, name);
    manager.create(keyOf(name), canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    return manager.getFrame(keyOf(name));
  };
  const find: TextureBook['find'] = (name, bake, scale = paint.scale) => {
    const known = pictures.get(name);
    if (known) return known;
    const picture = lay(name, bake({ ...paint, scale }));
    pictures.set(name, picture);
    return picture;
  };
  const drop = (name: string): void => {
    const picture = pictures.get(name);
    if (!picture) return;
    pictures.delete(name);
    if (picture.texture.key === page?.key) page.free(name);
    else manager.remove(picture.texture);
  };
  return {
    get paint() {
      return paint;
    },
    find,
    image: (scene, name, bake, scale = paint.scale) => {
      const { texture, name: frame } = find(name, bake, scale);
      return scene.add.image(0, 0, texture, frame).setScale(1 / scale);
    },
    drop,
    repaint: (next) => {
      for (const name of pictures.keys()) drop(name);
      page = openPage(manager);
      paint = next;
    },
  };
}
