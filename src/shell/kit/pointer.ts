// What a pointer means on paper: when a press is a drag, and that the click which ends one is none.

/** A press that moved further than this is a drag, not a click. */
const DRAG_PX = 8;

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Whether the way from the press to here makes it a drag. */
export function isDrag(press: Point, here: Point): boolean {
  return Math.hypot(here.clientX - press.clientX, here.clientY - press.clientY) > DRAG_PX;
}

/** Lets nobody hear the click that ends a drag. */
export function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0);
}
