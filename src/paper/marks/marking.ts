// A pointer that draws over words: from the one that was pressed to the one that it has reached.
import { isDrag, swallowClick } from '../../shell/kit/pointer.ts';
import type { Stretch } from './sentences.ts';

/** The stretch of the word at this place of the page; null where no word is. */
export function stretchOf(target: EventTarget | null): Stretch | null {
  const word = target instanceof Element ? target.closest<HTMLElement>('.word') : null;
  return word ? { from: Number(word.dataset['from']), to: Number(word.dataset['to']) } : null;
}

function placeOf(target: Element | null): string | undefined {
  return target?.closest<HTMLElement>('[data-text]')?.dataset['text'];
}

/** Shows which words would be marked if the pointer were let go now. */
function show(letter: Element, place: string | undefined, stretch: Stretch | null): void {
  for (const word of letter.querySelectorAll<HTMLElement>('.word')) {
    const own = stretchOf(word);
    const isTouched = stretch && own && placeOf(word) === place && stretch.from <= own.from && own.to <= stretch.to;
    if (isTouched) word.dataset['touched'] = '';
    else delete word.dataset['touched'];
  }
}

/** Follows the pointer from a press on a word; let go after a way, it marks what lies between. */
export function startMarking(press: PointerEvent, mark: (stretch: Stretch) => void): void {
  const target = press.target instanceof Element ? press.target : null;
  const letter = target?.closest('[data-letter]');
  const first = stretchOf(target);
  if (press.button !== 0 || !press.isPrimary || !letter || !first) return;
  const place = placeOf(target);
  const ears = new AbortController();
  let drawn: Stretch | null = null;
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return;
    if (!drawn && !isDrag(press, event)) return; // a tap, which its click tells
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const last = placeOf(under) === place ? stretchOf(under) : null;
    if (last) drawn = { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
    else drawn ??= first;
    show(letter, place, drawn);
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return;
    ears.abort();
    show(letter, place, null);
    if (event.type !== 'pointerup' || !drawn) return;
    swallowClick();
    mark(drawn);
  };
  document.addEventListener('pointermove', move, { signal: ears.signal });
  document.addEventListener('pointerup', end, { signal: ears.signal });
  document.addEventListener('pointercancel', end, { signal: ears.signal });
}
