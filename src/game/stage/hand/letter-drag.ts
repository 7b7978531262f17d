// The open letter can be taken by its head or its margin and laid into a tray. The buttons do the same.
import type { Play } from '../../shift/play.ts';
import type { Action } from '../../../pack/words.ts';
import { isDrag } from '../../../shell/kit/pointer.ts';
import { placeAt, withoutSelection } from '../pointer.ts';

function isGrip(target: EventTarget | null, sheet: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('button, a, input, .markable')) return false;
  return target === sheet || target.closest('[data-grip]') !== null;
}

function trayUnder(stage: Element | null, event: PointerEvent): Action | null {
  const place = stage && placeAt(stage, event);
  return place === 'pad' ? null : place;
}

/** Follows the pointer from a press on the letter. Let go over a tray: that answer. Anywhere else: back it goes. */
export function startLetterDrag(press: PointerEvent, sheet: HTMLElement, play: Play): void {
  if (press.button !== 0 || !isGrip(press.target, sheet) || !play.isFree) return;
  const stage = sheet.closest<HTMLElement>('.stage');
  const allowSelection = withoutSelection(); // from the press on: whoever takes the paper does not mark its words
  let isDragging = false;
  let over: Action | null = null;

  const move = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId || (!isDragging && !isDrag(press, event))) return;
    if (!isDragging) {
      isDragging = true;
      const box = sheet.getBoundingClientRect();
      sheet.style.transformOrigin = `${press.clientX - box.left}px ${press.clientY - box.top}px`; // it shrinks under the finger
      sheet.setPointerCapture(press.pointerId);
      sheet.classList.add('dragged');
    }
    sheet.style.translate = `${event.clientX - press.clientX}px ${event.clientY - press.clientY}px`;
    over = trayUnder(stage, event);
    if (stage) stage.dataset['over'] = over ?? '';
  };
  const stop = (isDropped: boolean): void => {
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', drop);
    document.removeEventListener('pointercancel', cancel);
    allowSelection();
    sheet.classList.remove('dragged');
    sheet.style.translate = '';
    if (stage) delete stage.dataset['over'];
    if (isDropped && isDragging && over) play.answer(over);
  };
  const drop = (event: PointerEvent): void => {
    if (event.pointerId === press.pointerId) stop(true);
  };
  const cancel = (event: PointerEvent): void => {
    if (event.pointerId === press.pointerId) stop(false);
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', cancel);
}
