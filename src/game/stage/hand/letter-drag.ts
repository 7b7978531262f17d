// The open letter can be taken by its head or its margin and laid into a tray. The buttons do the same.
import type { Play } from '../../shift/play.ts';
import { ACTIONS, type Action } from '../../../pack/words.ts';

const DRAG_PX = 8;

function trayAt(x: number, y: number): Action | null {
  return (
    ACTIONS.find((action) => {
      const box = document.querySelector(`[data-slot="tray-${action}"]`)?.getBoundingClientRect();
      return box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    }) ?? null
  );
}

function isGrip(target: EventTarget | null, sheet: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('button, a, input')) return false;
  return target === sheet || target.closest('[data-grip]') !== null;
}

/** Follows the pointer from a press on the letter. Let go over a tray: that answer. Anywhere else: back it goes. */
export function startLetterDrag(press: PointerEvent, sheet: HTMLElement, play: Play): void {
  if (press.button !== 0 || !isGrip(press.target, sheet) || !play.isFree) return;
  const stage = sheet.closest<HTMLElement>('.stage');
  let isDragging = false;
  let over: Action | null = null;

  const move = (event: PointerEvent): void => {
    const dx = event.clientX - press.clientX;
    const dy = event.clientY - press.clientY;
    if (!isDragging && Math.hypot(dx, dy) < DRAG_PX) return;
    if (!isDragging) {
      isDragging = true;
      const box = sheet.getBoundingClientRect();
      sheet.style.transformOrigin = `${press.clientX - box.left}px ${press.clientY - box.top}px`; // it shrinks under the finger
      sheet.setPointerCapture(press.pointerId);
      sheet.classList.add('dragged');
    }
    sheet.style.translate = `${dx}px ${dy}px`;
    over = trayAt(event.clientX, event.clientY);
    if (stage) stage.dataset['over'] = over ?? '';
  };
  const stop = (isDropped: boolean): void => {
    sheet.removeEventListener('pointermove', move);
    sheet.removeEventListener('pointerup', drop);
    sheet.removeEventListener('pointercancel', cancel);
    sheet.classList.remove('dragged');
    sheet.style.translate = '';
    if (stage) delete stage.dataset['over'];
    if (isDropped && isDragging && over) play.answer(over);
  };
  const drop = (): void => stop(true);
  const cancel = (): void => stop(false);
  sheet.addEventListener('pointermove', move);
  sheet.addEventListener('pointerup', drop);
  sheet.addEventListener('pointercancel', cancel);
}
