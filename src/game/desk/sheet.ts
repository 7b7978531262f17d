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

  /** The frame of one third, cut out of the picture of the whole sheet. */
  #frameOf(third: Third): { key: string; frame: string } {
    const size = `${Math.round(this.#box.width)}x${Math.round(this.#box.height)}`;
    const whole = this.#table.book.find(`sheet:${size}`, (paint) => bakeSheet(this.#box, paint, '--paper'));
    const { texture, cutX: x, cutY: y, cutWidth: width, cutHeight: height } = whole;
    const edge = Math.round(SHEET_MARGIN * this.#table.book.paint.scale);
    const high = Math.round((height - 2 * edge) / 3);
    const cuts: Readonly<Record<Third, [from: number, high: number]>> = {
      top: [0, edge + high],
      middle: [edge + high, high],
      bottom: [edge + 2 * high, height - edge - 2 * high],
    };
    const frame = `${whole.name}:${third}`;
    const [from, tall] = cuts[third];
    if (!texture.has(frame)) texture.add(frame, 0, x, y + from, width, tall);
    return { key: texture.key, frame };
  }

  #third(third: Third): Phaser.GameObjects.Image {
    const { key, frame } = this.#frameOf(third);
    return this.#table.scene.add.image(0, 0, key, frame).setScale(1 / this.#table.book.paint.scale);
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
