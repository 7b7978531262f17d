// Grabbing papers. Pointer events of the stage, not Phaser's input: its touch stops moving as soon as HTML lies under
// the finger, and the envelopes are HTML buttons for everybody who does not see the canvas.
import type { DeskEvents } from './desk.ts';
import type { Envelope } from './envelope.ts';
import { type Ghost, raiseGhost } from './ghost.ts';
import { motion } from './motion/mover.ts';
import { restOf } from './motion/motions.ts';
import { isDrag, swallowClick } from '../../shell/kit/pointer.ts';
import { placeAt, withoutSelection } from '../stage/pointer.ts';
import type { Table } from './table.ts';

const LEANS = 5;
const HOVER = 0.3;

export interface Drag {
  /** Lets go without dropping anywhere: the view has changed, or the page is left. */
  release(): void;
  detach(): void;
}

interface Held {
  paper: Envelope;
  ghost: Ghost;
  allowSelection(): void;
}

interface Grip {
  press: PointerEvent;
  messageId: string;
  held: Held | null; // null until it is more than a click
  lastX: number;
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** Listens on the stage; `stir` wakes the loop and then begins a motion; `onLift`: a paper is taken into the hand. */
export function startDrag(
  table: Table,
  mount: HTMLElement,
  events: DeskEvents,
  stir: (task?: () => void) => void,
  onLift: () => void,
): Drag {
  const { stage, mover } = table;
  const ears = new AbortController();
  let grip: Grip | null = null;
  let homeward: Ghost | null = null; // on its way back to its slot

  const at = (event: PointerEvent): { x: number; y: number } => {
    const { left, top } = mount.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const underPointer = (event: PointerEvent): string | null => {
    const messageId = closest(event, '[data-message]')?.dataset['message'];
    return messageId !== undefined && table.envelopes.has(messageId) ? messageId : null;
  };
  /** It may have slid off the desk, or been filed, while it was in the hand. */
  const isThere = ({ messageId, held }: Grip): boolean =>
    held !== null && table.envelopes.get(messageId) === held.paper;
  /** The canvas shows it again, in the very frame in which the hand no longer does. */
  const handOver = ({ paper, ghost }: Held): void => {
    stir(() => {
      if (paper.active) paper.setAlpha(1);
      ghost.leave();
    });
  };

  const lift = ({ press, messageId }: Grip): Held | null => {
    const paper = table.envelopes.get(messageId);
    if (!paper) return null;
    homeward?.leave();
    onLift();
    mover.halt(paper);
    paper.lift = 0;
    stir(() => {
      if (table.held === paper) paper.setAlpha(0);
    });
    table.held = paper;
    stage.dataset['dragging'] = messageId;
    stage.setPointerCapture(press.pointerId);
    return { paper, ghost: raiseGhost(stage, paper, paper), allowSelection: withoutSelection() };
  };
  /** Back into its slot, above everything on the way. */
  const sendHome = async (held: Held): Promise<void> => {
    const { paper, ghost } = held;
    const home = restOf(table, paper);
    if (!home) return ghost.leave();
    homeward = ghost;
    paper.setPosition(home.x, home.y).setAngle(home.angle);
    const ms = mover.isReduced ? 0 : table.book.paint.ms('--d-move');
    await ghost.glide(home, ms, getComputedStyle(stage).getPropertyValue('--ease-paper') || 'ease');
    if (homeward === ghost) homeward = null;
    handOver(held);
  };
  const letGo = (isOpening = false): void => {
    const last = grip;
    grip = null;
    table.held = null;
    delete stage.dataset['dragging'];
    if (!last?.held) return;
    const { held } = last;
    held.allowSelection();
    if (stage.hasPointerCapture(last.press.pointerId)) stage.releasePointerCapture(last.press.pointerId);
    if (!isThere(last)) held.ghost.leave();
    else if (isOpening) handOver(held);
    else void sendHome(held);
  };
  const drop = (event: PointerEvent): void => {
    const last = grip;
    if (!last?.held) {
      grip = null;
      return;
    }
    swallowClick();
    const wasThere = isThere(last);
    const place = placeAt(stage, event);
    letGo(place === 'pad');
    if (!wasThere) return;
    if (place === 'pad') events.onOpen(last.messageId);
    else if (place !== null) events.onDrop();
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
    if (!envelope || grip?.held) return;
    over = isOver ? envelope : null;
    stir(() => void settleHover(envelope));
  };

  const listen = <K extends keyof HTMLElementEventMap>(kind: K, heard: (event: HTMLElementEventMap[K]) => void): void =>
    stage.addEventListener(kind, heard, { signal: ears.signal });
  listen('pointerdown', (event) => {
    if (grip || !event.isPrimary || event.button !== 0) return;
    const messageId = underPointer(event);
    if (messageId === null) return;
    grip = { press: event, messageId, held: null, lastX: event.clientX };
  });
  listen('pointermove', (event) => {
    if (grip?.press.pointerId !== event.pointerId) return;
    if (!grip.held) {
      if (!isDrag(grip.press, event)) return;
      grip.held = lift(grip);
    }
    const { held, lastX } = grip;
    if (!held || !isThere(grip)) return letGo();
    const lean = mover.isReduced ? 0 : Math.max(-LEANS, Math.min(LEANS, event.clientX - lastX));
    const place = { ...at(event), angle: held.paper.angle * 0.8 + lean * 0.2 };
    held.paper.setPosition(place.x, place.y).setAngle(place.angle);
    held.ghost.move(place);
    grip.lastX = event.clientX;
  });
  listen('pointerup', (event) => {
    if (grip?.press.pointerId === event.pointerId) drop(event);
  });
  listen('pointercancel', () => letGo());
  listen('pointerover', (event) => hover(event, true));
  listen('pointerout', (event) => hover(event, false));
  listen('focusin', (event) => hover(event, true));
  listen('focusout', (event) => hover(event, false));
  listen('keydown', (event) => {
    if (event.key === 'Escape' && grip?.held) letGo();
  });
  const release = (): void => {
    letGo();
    homeward?.leave();
    homeward = null;
  };
  return {
    release,
    detach: () => {
      release();
      ears.abort();
    },
  };
}
