// What is in the air: scraps when paper lands, specks of ink under the stamp, dust in the lamp's light.
import type * as Phaser from 'phaser';
import type { Curve } from '../paint/paint.ts';
import { bakeFleck, bakeScrap } from '../paint/stamp-art.ts';
import { DEPTH, type Table } from '../table.ts';

const MOTES = 14;
/** Dust keeps the loop awake, so it drifts for a moment after an arrival and then fades. */
const DUST_MS = 2400;
const smooth: Curve = (part) => part;
const slowing: Curve = (part) => 1 - (1 - part) ** 2;

const between = (low: number, high: number): number => low + Math.random() * (high - low); // looks alone: no rule depends on it

function fling(table: Table, image: Phaser.GameObjects.Image, reach: number, fall: number, ms: number): void {
  const angle = between(0, 2 * Math.PI);
  const far = between(reach / 2, reach);
  const ends = {
    x: image.x + Math.cos(angle) * far,
    y: image.y + Math.sin(angle) * far * 0.5 + fall,
    angle: between(-120, 120),
  };
  void table.mover.to(image, ends, { ms, ease: slowing });
  void table.mover.to(image, { alpha: 0 }, { ms: ms / 2, ease: smooth, delay: ms / 2 }).then(() => image.destroy());
}

/** A few scraps jump from under a paper that has just landed. */
export function scatterScraps(table: Table, x: number, y: number): void {
  if (table.mover.isReduced) return;
  for (let count = 0; count < 4; count++) {
    const scrap = table.book.image(table.scene, 'scrap', bakeScrap).setDepth(DEPTH.envelope - 1);
    scrap.setPosition(x + between(-70, 70), y).setAlpha(0.8);
    fling(table, scrap, 34, 8, 360);
  }
}

/** Ink that the stamp throws; it stays on the paper for as long as the print does. */
export function spatterInk(table: Table, paper: Phaser.GameObjects.Container, x: number, y: number): void {
  for (let count = 0; count < 7; count++) {
    const speck = table.book.image(table.scene, 'speck', (paint) => bakeFleck(paint, '--block', 3, false));
    const side = count % 2 === 0 ? -1 : 1;
    speck.setPosition(x + side * between(150, 196), y + between(-46, 52)).setAlpha(between(0.5, 0.9));
    speck.setScale(between(0.25, 0.75) / table.book.paint.scale);
    paper.add(speck);
  }
}

interface Mote {
  image: Phaser.GameObjects.Image;
  x: number;
  y: number;
  goesX: number;
  goesY: number;
  shine: number;
}

/** All specks in one motion: `drifted` runs from 0 to 1. */
class Cloud {
  readonly motes: readonly Mote[];
  #drifted = 0;

  constructor(motes: readonly Mote[]) {
    this.motes = motes;
    this.drifted = 0;
  }

  get drifted(): number {
    return this.#drifted;
  }

  set drifted(part: number) {
    this.#drifted = part;
    const glow = Math.sin(part * Math.PI);
    for (const { image, x, y, goesX, goesY, shine } of this.motes)
      image.setPosition(x + goesX * part, y + goesY * part).setAlpha(shine * glow);
  }
}

interface Dust {
  drift(): void;
  clear(): void;
}

/** Dust in the lamp's cone. The lamp stands top left on a wide desk; a phone has no place for it. */
export function makeDust(table: Table): Dust {
  let cloud: Cloud | null = null;
  const clear = (): void => {
    if (!cloud) return;
    table.mover.halt(cloud);
    for (const { image } of cloud.motes) image.destroy();
    cloud = null;
  };
  const newMote = (width: number, height: number): Mote => {
    const spread = Math.random();
    const image = table.book.image(table.scene, 'mote', (paint) => bakeFleck(paint, '--bulb', 4, true));
    image.setDepth(DEPTH.air).setScale(between(0.3, 0.8) / table.book.paint.scale);
    return {
      image,
      x: width * (0.21 + between(-0.17, 0.2) * spread),
      y: height * (0.14 + 0.24 * spread),
      goesX: between(-24, 34),
      goesY: between(6, 34),
      shine: between(0.35, 0.7),
    };
  };
  return {
    clear,
    drift: () => {
      if (table.mover.isReduced || cloud) return;
      const { clientWidth: width, clientHeight: height } = table.stage;
      if (width < 700) return;
      cloud = new Cloud(Array.from({ length: MOTES }, () => newMote(width, height)));
      void table.mover.to(cloud, { drifted: 1 }, { ms: DUST_MS, ease: smooth }).then((isDone) => {
        if (isDone) clear();
      });
    },
  };
}
