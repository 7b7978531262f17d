// What lies in the trays: the last three envelopes of each, the way the look has them. Lips and counts are HTML.
import type * as Phaser from 'phaser';
import type { DeskView, EnvelopeView } from '../shift/desk-view.ts';
import { bakeFiled } from './paint/papers.ts';
import type { Slots } from './slots.ts';
import type { TextureBook } from './paint/textures.ts';
import { type Action, ACTIONS } from '../../pack/words.ts';

const SHOWN = 3;
/** A tray of this width holds papers of the size in the look. */
const TRAY_WIDTH = 264;
export const PAPER = { width: 186, height: 74 };

/** Where papers lie in each tray, from its top left corner: x, y, degrees. */
const LAYS: Readonly<Record<Action, readonly [number, number, number][]>> = {
  reply: [
    [26, 20, -4],
    [48, 14, 2],
    [36, 24, -1],
  ],
  decline: [
    [42, 22, 2.5],
    [30, 17, -1.5],
    [38, 25, 0.8],
  ],
  ignore: [
    [30, 22, -2],
    [44, 18, 1.6],
    [36, 25, -0.6],
  ],
  block: [
    [39, 40, 1],
    [33, 36, -2],
    [42, 42, 0],
  ],
};

export interface Rest {
  x: number;
  y: number;
  angle: number;
  scale: number; // of a paper 186 wide
  isShown: boolean; // a tray that is a button swallows the paper
}

/** Where the paper with this number comes to rest in its tray. */
export function restInTray(slots: Slots, action: Action, order: number): Rest | null {
  const box = slots.box(`tray-${action}`);
  if (!box) return null;
  if (slots.isButton(`tray-${action}`)) {
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      angle: 0,
      scale: (box.width * 0.7) / PAPER.width,
      isShown: false,
    };
  }
  const scale = box.width / TRAY_WIDTH;
  const [x, y, angle] = LAYS[action][order % SHOWN] ?? [30, 22, 0];
  return {
    x: box.x + (x + PAPER.width / 2) * scale,
    y: box.y + (y + PAPER.height / 2) * scale,
    angle,
    scale,
    isShown: action !== 'block',
  };
}

/** One filed paper, at its middle. */
export function filedPaper(scene: Phaser.Scene, book: TextureBook, tie: EnvelopeView['tie']): Phaser.GameObjects.Image {
  return book.image(scene, `filed:${tie}`, (paint) => bakeFiled(PAPER, paint, `--tie-${tie}`));
}

/** Scales a filed paper, whose texture is in device pixels. */
export function scaleOfPaper(book: TextureBook, scale: number): number {
  return scale / book.paint.scale;
}

interface Trays {
  /** Lays out what the view says, without the papers that are still on their way. */
  lay(view: DeskView, onTheWay: ReadonlySet<string>, tieOf: (messageId: string) => EnvelopeView['tie']): void;
  clear(): void;
}

/** The papers in all four trays. */
export function makeTrays(scene: Phaser.Scene, book: TextureBook, slots: Slots): Trays {
  let papers: Phaser.GameObjects.Image[] = [];
  const clear = (): void => {
    for (const paper of papers) paper.destroy();
    papers = [];
  };
  return {
    clear,
    lay: (view, onTheWay, tieOf) => {
      clear();
      for (const action of ACTIONS) {
        const filed = view.trays[action]
          .map((messageId, order) => ({ messageId, order }))
          .filter(({ messageId }) => !onTheWay.has(messageId));
        for (const { messageId, order } of filed.slice(-SHOWN)) {
          const rest = restInTray(slots, action, order);
          if (!rest?.isShown) continue;
          const paper = filedPaper(scene, book, tieOf(messageId))
            .setPosition(rest.x, rest.y)
            .setAngle(rest.angle)
            .setDepth(1);
          papers.push(paper.setScale(scaleOfPaper(book, rest.scale)));
        }
      }
    },
  };
}
