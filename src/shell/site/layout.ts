// What the window has space for, in words. <html> wears those that hold, and styles select on them ([data-layout~='phone']),
// so that no size stands in two places.
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { mediaSignal } from './media.ts';

/** The words that the menu's styles ask for too: it is painted before this comes, so the first script of index.html wears them. */
export const FIRST_WINDOWS = {
  tiny: '(max-width: 340px)',
  narrow: '(max-width: 560px)',
  tablet: '(min-width: 600px) and (max-aspect-ratio: 5/4)',
  picture: '(min-width: 900px) and (min-aspect-ratio: 5/4)',
  sideways: '(max-height: 559px) and (min-width: 600px) and (max-width: 899px)',
} as const;

/** The words of a width or a height; any number of them hold at a time. */
const WINDOWS = {
  ...FIRST_WINDOWS,
  slim: '(max-width: 699px)',
  stacked: '(max-width: 899px)', // no two papers beside each other
  column: '(max-width: 1100px)', // no desk with two columns
  wide: '(min-width: 88.75rem)', // three sheets beside each other
  large: '(min-width: 1600px) and (min-height: 900px)', // a projector: larger words, not longer lines
  low: '(max-height: 860px)',
  lower: '(max-height: 779px)',
  lowest: '(max-height: 759px)',
} as const;

const isShort = mediaSignal('(max-height: 559px), (max-width: 899px) and (orientation: landscape)');
const isPhone = mediaSignal('(max-width: 899px) and (orientation: portrait)');
const isBook = mediaSignal('(min-width: 1020px)');
const windows = Object.entries(WINDOWS).map(([word, query]) => ({ word, holds: mediaSignal(query) }));

/** Whether there is space for the whole desk; elsewhere it is a strip of envelopes over the letter, or three columns. */
export const hasDesk: ReadonlySignal<boolean> = computed(() => !isPhone.value && !isShort.value);

/** A small window that is upright and low wears both its words, and the styles of what is short stand last. */
const words: ReadonlySignal<string> = computed(() =>
  [
    ...(isPhone.value ? ['phone'] : []),
    ...(isShort.value ? ['short'] : []),
    hasDesk.value ? 'desk' : 'small',
    isBook.value ? 'book' : 'leaf', // the rulebook: two leaves side by side, or one long one
    ...windows.filter(({ holds }) => holds.value).map(({ word }) => word),
  ].join(' '),
);

/** Keeps data-layout of <html> in step with the window; before any page is mounted, so that none is laid out twice. */
export function wearLayout(root: HTMLElement): () => void {
  return effect(() => {
    root.dataset['layout'] = words.value;
  });
}
