// A media query as a signal.
import { signal, type ReadonlySignal } from '@preact/signals';

/** Whether the query holds now. */
export function mediaSignal(query: string): ReadonlySignal<boolean> {
  if (typeof matchMedia === 'undefined') return signal(false); // in Node, where tests read this module
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}
