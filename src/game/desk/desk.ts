// What the page and the desk say to each other. The desk paints and is grabbed; the page knows the round.
import type { DeskView } from '../shift/desk-view.ts';

export interface DeskEvents {
  /** A closed envelope was dropped on the pad. (A click on its button is the page's own.) */
  onOpen(messageId: string): void;
  /** A closed envelope was let go over a tray. It springs back: open first; the page may say so. */
  onDrop(): void;
  /** A postcard has reached its slot on the cork; the page may paint the pinned card now. */
  onPostcardLanded(messageId: string): void;
  /** Does the canvas show the desk? Not while its graphics context is lost; then the page shows the HTML desk. */
  onDrawn(isDrawn: boolean): void;
}

export interface Desk {
  /** Takes the newest view; animates what changed since the last one, or jumps when motion is reduced. */
  show(view: DeskView): void;
  /** The block stamp rises, or sinks again. Where a block is filed it falls by itself, see `show`. */
  raiseStamp(isUp: boolean): void;
  setMotion(isReduced: boolean): void;
  /** Leaves the page; the game sleeps and is used again by the next `openDesk`. */
  detach(): void;
}

/** What `openDesk` rejects with. */
export class DeskUnavailable extends Error {
  constructor(reason: 'no-phaser' | 'no-canvas') {
    super(`The desk cannot be drawn: ${reason}`);
    this.name = 'DeskUnavailable';
  }
}
