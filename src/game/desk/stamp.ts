// The block stamp: it stands in its drawer, rises while Block is held, and falls once.
import type * as Phaser from 'phaser';
import { motion } from './motion/mover.ts';
import { bakeStamp, STAMP } from './paint/stamp-art.ts';
import { DEPTH, type Table } from './table.ts';

const DRAWER_WIDTH = 264;
const STANDS = { x: 132, bottom: 127, width: 96 };
/** Its handle stays under the lip of the tray above. */
const RISES = 26;

export interface Stamp {
  /** Puts it where it rests, without a motion. */
  stand(): void;
  rise(): void;
  lower(): void;
  /** Takes it off the desk. */
  leave(): void;
  /** Falls on a point; resolves when it has hit. */
  strike(x: number, y: number): Promise<boolean>;
  /** Lifted off the print, held still above it. */
  hover(x: number, y: number): Promise<boolean>;
}

interface Home {
  x: number;
  y: number;
  scale: number;
  alpha: number;
}

function homeOf(table: Table): Home {
  const box = table.slots.box('tray-block');
  const unit = STANDS.width / STAMP.width / table.book.paint.scale;
  if (!box) return { x: 0, y: 0, scale: unit, alpha: 0 };
  if (table.slots.isButton('tray-block'))
    return { x: box.x + box.width / 2, y: box.y + box.height, scale: unit, alpha: 0 };
  const size = box.width / DRAWER_WIDTH;
  return { x: box.x + STANDS.x * size, y: box.y + STANDS.bottom * size, scale: unit * size, alpha: 1 };
}

/** The one stamp of the desk. */
export function makeStamp(table: Table): Stamp {
  let tool: Phaser.GameObjects.Image | null = null;
  const at = (): Phaser.GameObjects.Image => {
    tool ??= table.book.image(table.scene, 'stamp', bakeStamp).setOrigin(0.5, 1);
    return tool;
  };
  const paint = () => table.book.paint;
  const leave = (): void => {
    if (tool) table.mover.halt(tool);
    tool?.destroy();
    tool = null;
  };
  const stand = (): void => {
    leave();
    const { x, y, scale, alpha } = homeOf(table);
    at().setPosition(x, y).setScale(scale).setAlpha(alpha).setAngle(0).setDepth(DEPTH.stamp);
  };
  const move = (ends: Record<string, number>, duration: string, ease: string): Promise<boolean> => {
    table.mover.halt(at());
    return table.mover.to(at(), ends, motion(paint(), duration, ease));
  };
  const lower = (): void => {
    const home = homeOf(table);
    void move({ ...home, angle: 0 }, '--d-quick', '--ease-paper').then((isDone) => {
      if (isDone) tool?.setDepth(DEPTH.stamp);
    });
  };
  return {
    stand,
    rise: () => {
      const home = homeOf(table);
      if (home.alpha === 0) return; // without a drawer it stands up on the strip, where HTML draws it
      at().setDepth(DEPTH.stampInHand).setAlpha(1);
      void move({ x: home.x, y: home.y - RISES, angle: -3, scale: home.scale * 1.06 }, '--d-hold', '--ease-lift');
    },
    lower,
    leave,
    strike: async (x, y) => {
      const { scale } = homeOf(table);
      at().setDepth(DEPTH.stampInHand).setAlpha(1);
      const isOver = await move({ x, y: y - 96, angle: -5, scale: scale * 1.5 }, '--d-quick', '--ease-lift');
      return isOver && move({ x, y: y + 26, angle: -3, scale: scale * 1.35 }, '--d-tap', '--ease-drop');
    },
    hover: (x, y) => {
      const { scale } = homeOf(table);
      return move({ x: x + 118, y: y - 58, angle: 9, scale: scale * 1.45 }, '--d-quick', '--ease-lift');
    },
  };
}
