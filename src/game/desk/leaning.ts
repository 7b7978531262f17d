// The envelope that leans over the front edge. While it lies there it is HTML on the canvas: styles wobble it (stage/leaning.css),
// its words stay level, and the game may sleep. In every flight it is the canvas's own again.
import type { DeskView } from '../shift/desk-view.ts';
import type { Envelope } from './envelope.ts';
import type { Table } from './table.ts';

/** How it lies when it rises from there; the styles lean it by as much, or a little less. */
const ANGLE = 5;

interface Leaning {
  /** Once it lies still: lays the envelope over the edge that belongs there. True if the canvas has to draw again. */
  settle(): boolean;
  /** Before the motions of this view: what leans no more, or somewhere else, is the canvas's again. */
  heed(view: DeskView): void;
  /** It has to go with its slot, without a motion. */
  follow(): void;
  /** The canvas shows it again. */
  leave(): void;
}

interface Shown {
  messageId: string;
  slot: number;
  element: HTMLElement;
}

/** Lays it into the canvas's mount. */
export function makeLeaning(table: Table, mount: HTMLElement): Leaning {
  let shown: Shown | null = null;

  const place = (element: HTMLElement, envelope: Envelope): void => {
    const { x, y, angle } = envelope.restIn(envelope.home);
    element.style.transform = `translate(${x}px, ${y}px)`;
    element.style.setProperty('--r', `${angle}deg`);
  };
  const leave = (): void => {
    if (!shown) return;
    shown.element.remove();
    const envelope = table.envelopes.get(shown.messageId);
    if (envelope && !envelope.visible) envelope.setVisible(true).setAngle(ANGLE);
    shown = null;
  };
  const lay = (envelope: Envelope): void => {
    const { paper, words } = envelope.drawLeaning();
    const element = document.createElement('div');
    element.className = 'leaner';
    element.append(paper, words);
    place(element, envelope);
    mount.append(element);
    envelope.setVisible(false);
    const { messageId, slot } = envelope.view;
    shown = { messageId, slot, element };
  };
  return {
    leave,
    settle: () => {
      if (shown) return false;
      for (const envelope of table.envelopes.values()) {
        if (!envelope.view.isNextToSlide) continue;
        if (envelope === table.held || envelope.alpha < 1 || table.mover.isMoving(envelope)) return false;
        lay(envelope);
        return true;
      }
      return false;
    },
    heed: ({ envelopes }) => {
      const { messageId, slot } = shown ?? {};
      const next = envelopes.find(({ isNextToSlide }) => isNextToSlide);
      if (next?.messageId !== messageId || next?.slot !== slot) leave();
    },
    follow: () => {
      const envelope = shown && table.envelopes.get(shown.messageId);
      if (!shown || !envelope) return leave();
      envelope.setVisible(false);
      place(shown.element, envelope);
    },
  };
}
