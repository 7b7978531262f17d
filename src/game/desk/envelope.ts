// One closed envelope on the desk: a baked face over two baked shadows, one for lying and one for the hand.
import * as Phaser from 'phaser';
import type { EnvelopeView } from '../shift/desk-view.ts';
import { castShadow, LIFTS, newCanvas } from './paint/canvas.ts';
import { bakeFace, FACE_MARGIN } from './paint/envelope-face.ts';
import type { Paint } from './paint/paint.ts';
import { middleOf, type Box } from './slots.ts';
import type { TextureBook } from './paint/textures.ts';

const SHADOW_MARGIN = 84;
/** Words that tilt stay crisp when there are two texture pixels to a CSS pixel, even where the screen has one. */
const FACE_SCALE = 2;
const SHADOW_SCALE = 1;
function bakeShadow(height: 2 | 3, box: Box, paint: Paint): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(box.width + 2 * SHADOW_MARGIN, box.height + 2 * SHADOW_MARGIN, paint.scale);
  castShadow(pen, paint, LIFTS[height], { x: SHADOW_MARGIN, y: SHADOW_MARGIN, width: box.width, height: box.height });
  return canvas;
}

export class Envelope extends Phaser.GameObjects.Container {
  view: EnvelopeView;
  readonly #book: TextureBook;
  readonly #lying: Phaser.GameObjects.Image;
  readonly #inHand: Phaser.GameObjects.Image;
  readonly #face: Phaser.GameObjects.Image;
  #lift = 0;
  /** The slot it was brought to last, so that one that has moved is noticed. */
  home: Box;

  constructor(scene: Phaser.Scene, book: TextureBook, view: EnvelopeView, box: Box) {
    super(scene, 0, 0);
    this.view = view;
    this.home = box;
    this.#book = book;
    const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
    this.#lying = book.image(scene, `lying:${size}`, (paint) => bakeShadow(2, box, paint), SHADOW_SCALE);
    this.#inHand = book.image(scene, `in-hand:${size}`, (paint) => bakeShadow(3, box, paint), SHADOW_SCALE).setAlpha(0);
    this.#face = book.image(scene, this.#faceName, (paint) => bakeFace(view, box.width, box.height, paint), FACE_SCALE);
    this.add([this.#lying, this.#inHand, this.#face]);
    this.setSize(box.width, box.height);
    scene.add.existing(this);
  }

  get #faceName(): string {
    return `face:${this.view.messageId}`;
  }

  /** 0 lies on the wood, 1 is held in the hand. */
  get lift(): number {
    return this.#lift;
  }

  set lift(lift: number) {
    this.#lift = lift;
    this.#lying.setAlpha(1 - lift);
    this.#inHand.setAlpha(lift);
    this.#face.y = -6 * lift;
    this.#face.x = -2 * lift;
    this.setScale(1 + 0.025 * lift);
  }

  /** Its picture in the hand, with the shadow that it casts there, and the size of that picture in CSS pixels. */
  drawInHand(): { canvas: HTMLCanvasElement; width: number; height: number } {
    const paint = { ...this.#book.paint, scale: FACE_SCALE };
    const { canvas, pen } = newCanvas(this.width + 2 * SHADOW_MARGIN, this.height + 2 * SHADOW_MARGIN, FACE_SCALE);
    const box = { x: SHADOW_MARGIN, y: SHADOW_MARGIN, width: this.width, height: this.height };
    castShadow(pen, paint, LIFTS[3], box);
    const face = bakeFace(this.view, this.width, this.height, paint);
    const at = { x: SHADOW_MARGIN - FACE_MARGIN, y: SHADOW_MARGIN - FACE_MARGIN };
    pen.drawImage(face, at.x - 2, at.y - 6, face.width / FACE_SCALE, face.height / FACE_SCALE);
    return { canvas, width: canvas.width / FACE_SCALE, height: canvas.height / FACE_SCALE };
  }

  /** Its paper and its words apart, for the edge: the paper tips over it, the words stay level. */
  drawLeaning(): { paper: HTMLCanvasElement; words: HTMLCanvasElement } {
    const paint = { ...this.#book.paint, scale: FACE_SCALE };
    const { canvas: paper, pen } = newCanvas(
      this.width + 2 * SHADOW_MARGIN,
      this.height + 2 * SHADOW_MARGIN,
      FACE_SCALE,
    );
    castShadow(pen, paint, LIFTS[2], { x: SHADOW_MARGIN, y: SHADOW_MARGIN, width: this.width, height: this.height });
    const under = bakeFace(this.view, this.width, this.height, paint, 'paper');
    const at = SHADOW_MARGIN - FACE_MARGIN;
    pen.drawImage(under, at, at, under.width / FACE_SCALE, under.height / FACE_SCALE);
    const words = bakeFace(this.view, this.width, this.height, paint, 'words');
    for (const canvas of [paper, words]) canvas.style.width = `${canvas.width / FACE_SCALE}px`;
    return { paper, words };
  }

  /** Where it lies at rest in this slot, which is its home from now on. */
  restIn(box: Box): { x: number; y: number; angle: number } {
    this.home = box;
    const { x, y } = middleOf(box);
    return { x, y, angle: this.view.tilt / 100 };
  }

  /** Draws the face anew for what has changed on it. */
  wear(view: EnvelopeView): void {
    this.view = view;
    this.#book.drop(this.#faceName);
    const bake = (paint: Paint): HTMLCanvasElement => bakeFace(view, this.width, this.height, paint);
    const { texture, name } = this.#book.find(this.#faceName, bake, FACE_SCALE);
    this.#face.setTexture(texture.key, name);
  }

  /** Takes it off the desk together with its face. */
  leave(): void {
    const name = this.#faceName;
    this.destroy();
    this.#book.drop(name);
  }
}
