// Grabbing papers. Pointer events of the stage, not Phaser's input: its touch stops moving as soon as HTML lies under
// the finger, and the envelopes are HTML buttons for everybody who does not see the canvas.
import type { DeskEvents } from './desk.ts';
import type { Envelope } from './envelope.ts';
import { motion } from './motion/mover.ts';
import { glideHome } from './motion/motions.ts';
import { DEPTH, type Table } from './table.ts';

/** Less than this is a click. */
const DRAG_FROM = 8;
const LEANS = 5;
const HOVER = 0.3;

export interface Drag {
  readonly isHolding: boolean;
  /** Lets go without dropping anywhere: the view has changed, or the page is left. */
  release(): void;
  detach(): void;
}

interface Grip {
  pointerId: number;
  messageId: string;
  fromX: number;
  fromY: number;
  paper: Envelope | null; // null until it is more than a click
  lastX: number;
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** Listens on the stage; `stir` wakes the loop and then begins a motion. */
export function startDrag(
  table: Table,
  mount: HTMLElement,
  events: DeskEvents,
  stir: (task?: () => void) => void,
): Drag {
  const { stage, mover } = table;
  const ears = new AbortController();
  let grip: Grip | null = null;

  const at = (event: PointerEvent): { x: number; y: number } => {
    const { left, top } = mount.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const underPointer = (event: PointerEvent): string | null => {
    const messageId = closest(event, '[data-message]')?.dataset['message'];
    return messageId !== undefined && table.envelopes.has(messageId) ? messageId : null;
  };
  /** It may have slid off the desk, or been filed, while it was in the hand. */
  const isThere = (held: Grip): boolean => held.paper !== null && table.envelopes.get(held.messageId) === held.paper;
  const swallowClick = (): void => {
    const swallow = (event: Event): void => {
      event.stopPropagation();
      event.preventDefault();
    };
    stage.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => stage.removeEventListener('click', swallow, { capture: true }), 0);
  };

  const lift = (held: Grip): void => {
    const envelope = table.envelopes.get(held.messageId);
    if (!envelope) return;
    mover.halt(envelope);
    envelope.setDepth(DEPTH.flight + 10).setAlpha(1);
    stir(() => {
      if (table.held === envelope)
        void mover.to(envelope, { lift: 1 }, motion(table.book.paint, '--d-tap', '--ease-lift'));
    });
    held.paper = envelope;
    table.held = envelope;
    stage.dataset['dragging'] = held.messageId;
    stage.setPointerCapture(held.pointerId);
  };
  const letGo = (): void => {
    const held = grip;
    grip = null;
    table.held = null;
    delete stage.dataset['dragging'];
    if (!held?.paper) return;
    if (stage.hasPointerCapture(held.pointerId)) stage.releasePointerCapture(held.pointerId);
    const { paper } = held;
    stir(() => {
      if (isThere(held)) void glideHome(table, paper);
    });
  };
  const drop = (event: PointerEvent): void => {
    const held = grip;
    if (!held?.paper) {
      grip = null;
      return;
    }
    swallowClick();
    const { x, y } = at(event);
    const wasThere = isThere(held);
    const place = table.slots.placeAt(x, y);
    letGo();
    if (!wasThere) return;
    if (place === 'pad') events.onOpen(held.messageId);
    else if (place !== null) events.onDrop(held.messageId, place);
  };
  // Lifts what the pointer or the focus is on, and lays down what it has left, one after the other.
  let over: Envelope | null = null;
  const settleHover = async (envelope: Envelope): Promise<void> => {
    const lift = over === envelope ? HOVER : 0;
    if (!envelope.active || envelope === table.held || mover.isMoving(envelope) || envelope.lift === lift) return;
    if (await mover.to(envelope, { lift }, motion(table.book.paint, '--d-tap', '--ease-paper')))
      await settleHover(envelope);
  };
  const hover = (event: Event, isOver: boolean): void => {
    const id = closest(event, '[data-message]')?.dataset['message'];
    const envelope = id === undefined ? undefined : table.envelopes.get(id);
    if (!envelope || grip?.paper) return;
    over = isOver ? envelope : null;
    stir(() => void settleHover(envelope));
  };

  const listen = <K extends keyof HTMLElementEventMap>(kind: K, heard: (event: HTMLElementEventMap[K]) => void): void =>
    stage.addEventListener(kind, heard, { signal: ears.signal });
  listen('pointerdown', (event) => {
    if (grip || !event.isPrimary || event.button !== 0) return;
    const messageId = underPointer(event);
    if (messageId === null) return;
    grip = {
      pointerId: event.pointerId,
      messageId,
      fromX: event.clientX,
      fromY: event.clientY,
      paper: null,
      lastX: event.clientX,
    };
  });
  listen('pointermove', (event) => {
    if (grip?.pointerId !== event.pointerId) return;
    if (!grip.paper) {
      if (Math.hypot(event.clientX - grip.fromX, event.clientY - grip.fromY) <= DRAG_FROM) return;
      lift(grip);
    }
    const { paper, lastX } = grip;
    if (!paper || !isThere(grip)) return letGo();
    const { x, y } = at(event);
    const lean = mover.isReduced ? 0 : Math.max(-LEANS, Math.min(LEANS, event.clientX - lastX));
    paper.setPosition(x, y).setAngle(paper.angle * 0.8 + lean * 0.2);
    grip.lastX = event.clientX;
    stir();
  });
  listen('pointerup', (event) => {
    if (grip?.pointerId === event.pointerId) drop(event);
  });
  listen('pointercancel', letGo);
  listen('pointerover', (event) => hover(event, true));
  listen('pointerout', (event) => hover(event, false));
  listen('focusin', (event) => hover(event, true));
  listen('focusout', (event) => hover(event, false));
  listen('keydown', (event) => {
    if (event.key === 'Escape' && grip?.paper) letGo();
  });
  return {
    get isHolding() {
      return grip?.paper != null;
    },
    release: letGo,
    detach: () => {
      letGo();
      ears.abort();
    },
  };
}
