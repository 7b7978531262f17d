// What a pointer means on the stage: what lies under it, and that it marks no text while it holds a paper.
import { ACTIONS, type Action } from '../../pack/words.ts';

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** The tray, or else the pad, over which the pointer is. */
export function placeAt(stage: Element, { clientX, clientY }: Point): 'pad' | Action | null {
  const isOver = (slot: string): boolean => {
    const box = stage.querySelector(`[data-slot="${slot}"]`)?.getBoundingClientRect();
    return (
      box !== undefined &&
      box.width >= 1 &&
      clientX >= box.left &&
      clientX <= box.right &&
      clientY >= box.top &&
      clientY <= box.bottom
    );
  };
  return ACTIONS.find((action) => isOver(`tray-${action}`)) ?? (isOver('pad') ? 'pad' : null);
}

/** Keeps text from being marked while a paper is dragged. Returns how to let it be marked again. */
export function withoutSelection(): () => void {
  const refuse = (event: Event): void => event.preventDefault();
  document.addEventListener('selectstart', refuse);
  return () => document.removeEventListener('selectstart', refuse);
}
