// Postcards where there is no wall: each waits for the next empty pad, and is gone once a letter was taken up after it.
import { useEffect, useRef } from 'preact/hooks';
import type { DeskView, PostcardView } from '../../shift/desk-view.ts';

/** So many lie on the pad at once. */
const SHOWN = 2;

/** The postcards that nobody had a chance to read yet, the newest last. */
export function useNews({ hand, postcards }: Pick<DeskView, 'hand' | 'postcards'>): readonly PostcardView[] {
  const read = useRef(postcards.length); // those of a shift that is taken up again are known
  const isHeld = hand !== null;
  useEffect(() => {
    if (isHeld) read.current = postcards.length;
  }, [isHeld]);
  return postcards.slice(read.current).slice(-SHOWN);
}
