// The open letter's sheet as the canvas has it: three thirds between two creases, and its shadow.
import * as Phaser from 'phaser';
import { castShadow, LIFTS, newCanvas } from './paint/canvas.ts';
import { bakeSheet, SHEET_MARGIN } from './paint/papers.ts';
import { middleOf, type Box } from './slots.ts';
import { DEPTH, type Table } from './table.ts';

const SHADOW_MARGIN = 84;
/** The back of a folded third is in its own shade. */
const BACK_TINT = 0xe6dcd2;

type Third = 'top' | 'middle' | 'bottom';

export class Sheet extends Phaser.GameObjects.Container {
  readonly shadow: Phaser.GameObjects.Image;
  readonly top: Phaser.GameObjects.Image;
  readonly bottom: Phaser.GameObjects.Image;
  readonly #middle: Phaser.GameObjects.Image;
  readonly #table: Table;
  readonly #box: Box;
  #topOpen = 1;
  #bottomOpen = 1;

  constructor(table: Table, box: Box) {
    super(table.scene, 0, 0);
    this.#table = table;
    this.#box = box;
    const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
    this.shadow = table.book.image(table.scene, `sheet-shadow:${size}`, (paint) => {
      const { canvas, pen } = newCanvas(box.width + 2 * SHADOW_MARGIN, box.height + 2 * SHADOW_MARGIN, paint.scale);
      castShadow(pen, paint, LIFTS[2], { x: SHADOW_MARGIN, y: SHADOW_MARGIN, width: box.width, height: box.height });
      return canvas;
    });
    this.#middle = this.#third('middle').setOrigin(0.5, 0.5);
    this.top = this.#third('top').setOrigin(0.5, 1);
    this.bottom = this.#third('bottom').setOrigin(0.5, 0);
    this.top.y = -box.height / 6;
    this.bottom.y = box.height / 6;
    this.add([this.shadow, this.#middle, this.bottom, this.top]);
    const { x, y } = middleOf(box);
    this.setPosition(x, y).setSize(box.width, box.height).setDepth(DEPTH.flight);
    table.scene.add.existing(this);
  }

  #key(): string {
    const size = `${Math.round(this.#box.width)}x${Math.round(this.#box.height)}`;
    const key = this.#table.book.key(`sheet:${size}`, (paint) => bakeSheet(this.#box, paint, '--paper'));
    const texture = this.#table.scene.textures.get(key);
    if (!texture.has('top')) {
      const { width, height } = texture.getSourceImage();
      const edge = Math.round(SHEET_MARGIN * this.#table.book.paint.scale);
      const third = Math.round((height - 2 * edge) / 3);
      texture.add('top', 0, 0, 0, width, edge + third);
      texture.add('middle', 0, 0, edge + third, width, third);
      texture.add('bottom', 0, 0, edge + 2 * third, width, height - edge - 2 * third);
    }
    return key;
  }

  #third(third: Third): Phaser.GameObjects.Image {
    return this.#table.scene.add.image(0, 0, this.#key(), third).setScale(1 / this.#table.book.paint.scale);
  }

  /** Shows the back of the sheet. A shade of its paper: to bake another one in the middle of a motion would stutter. */
  turnFaceDown(): void {
    for (const third of [this.#middle, this.top, this.bottom]) third.setTint(BACK_TINT);
  }

  /** A third swings over its crease: 1 lies flat, -1 lies on the middle. */
  get topOpen(): number {
    return this.#topOpen;
  }

  set topOpen(open: number) {
    this.#topOpen = open;
    this.#swing(this.top, open);
  }

  get bottomOpen(): number {
    return this.#bottomOpen;
  }

  set bottomOpen(open: number) {
    this.#bottomOpen = open;
    this.#swing(this.bottom, open);
  }

  #swing(strip: Phaser.GameObjects.Image, open: number): void {
    const unit = 1 / this.#table.book.paint.scale;
    strip.scaleY = open * unit;
    if (open < 0) strip.setTint(BACK_TINT);
    const above = Math.max(0, this.#topOpen);
    const below = Math.max(0, this.#bottomOpen);
    this.shadow.scaleY = (unit * (1 + above + below)) / 3;
    this.shadow.y = ((below - above) * this.height) / 6;
  }
}
