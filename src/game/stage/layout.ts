// Which of the three arrangements the window asks for. phone.css and short.css have these two queries, small.css their union.
import { computed, signal, type ReadonlySignal } from '@preact/signals';

export type Layout = 'desk' | 'phone' | 'short';

export const PHONE_QUERY = '(max-width: 899px) and (orientation: portrait)';
export const SHORT_QUERY = '(max-height: 559px), (max-width: 899px) and (orientation: landscape)';

function queried(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}

const isPhone = queried(PHONE_QUERY);
const isShort = queried(SHORT_QUERY);

/** desk: all of it, under its wall; phone: a strip of envelopes over the letter; short: three columns, for phones on their side. */
export const layout: ReadonlySignal<Layout> = computed(() =>
  isPhone.value ? 'phone' : isShort.value ? 'short' : 'desk',
);
