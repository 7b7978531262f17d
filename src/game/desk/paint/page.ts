// One texture that holds the baked papers side by side: what shares a texture is drawn in one call.
import type * as Phaser from 'phaser';

/** Device pixels a side: large enough for a desk at two pixels to a CSS pixel, small enough for a phone's memory. */
const SIDE = 2048;
const KEY = 'desk:page';
/** A picture goes to and fro under this name. */
const CARRIED = 'desk:carried';

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Page {
  readonly key: string;
  /** Copies a picture onto a free place, as the frame of this name; false where none is left. */
  put(name: string, picture: HTMLCanvasElement): boolean;
  /** Gives its place to others. Nothing may still show it. */
  free(name: string): void;
}

/** Hands out places row by row; those that were given back go first to pictures of their own size. */
class Places {
  readonly #used = new Map<string, Place>();
  readonly #free: Place[] = [];
  #x = 0;
  #y = 0;
  #rowHeight = 0;

  #next({ width, height }: HTMLCanvasElement): Place | null {
    const at = this.#free.findIndex((place) => place.width === width && place.height === height);
    const given = this.#free.splice(at, at < 0 ? 0 : 1)[0];
    if (given) return given;
    if (this.#x + width > SIDE) {
      this.#x = 0;
      this.#y += this.#rowHeight;
      this.#rowHeight = 0;
    }
    if (width > SIDE || this.#y + height > SIDE) return null;
    const place = { x: this.#x, y: this.#y, width, height };
    this.#x += width;
    this.#rowHeight = Math.max(this.#rowHeight, height);
    return place;
  }

  take(name: string, picture: HTMLCanvasElement): Place | null {
    const place = this.#next(picture);
    if (place) this.#used.set(name, place);
    return place;
  }

  giveBack(name: string): void {
    const place = this.#used.get(name);
    if (place) this.#free.push(place);
    this.#used.delete(name);
  }
}

/** An empty page; null where the renderer has none to give. Any page there was before is gone. */
export function openPage(manager: Phaser.Textures.TextureManager): Page | null {
  if (manager.exists(KEY)) manager.remove(KEY);
  const texture = manager.addDynamicTexture(KEY, SIDE, SIDE);
  if (!texture) return null;
  const places = new Places();
  return {
    key: KEY,
    put: (name, picture) => {
      const place = places.take(name, picture);
      if (!place) return false;
      const { x, y, width, height } = place;
      // Not addCanvas: that reads every pixel back, and keeps them, for pages that go on drawing into it.
      manager.create(CARRIED, picture)?.add('__BASE', 0, 0, 0, width, height);
      texture.clear(x, y, width, height).stamp(CARRIED, undefined, x, y, { originX: 0, originY: 0 });
      texture.render();
      manager.remove(CARRIED);
      texture.add(name, 0, x, y, width, height);
      return true;
    },
    free: (name) => {
      places.giveBack(name);
      texture.remove(name);
    },
  };
}
