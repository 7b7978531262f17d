// A shift runs only before eyes: one that is dealt in a hidden page waits to be seen, one that is left waits for a word.
import type { Play } from './play.ts';

/** The part of a document that tells whether somebody looks. */
export type Eyes = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** Lets a shift that was just dealt wait where nobody looks at it yet. */
export function awaitEyes(play: Play, eyes: Pick<Eyes, 'visibilityState'>): void {
  if (eyes.visibilityState === 'hidden' && play.isFree) play.lay('unseen');
}

/** Follows the page being hidden and seen, until the returned function is called. */
export function watchEyes(play: Play, eyes: Eyes): () => void {
  const onChange = (): void => {
    if (eyes.visibilityState === 'hidden') {
      if (play.isFree) play.lay('away');
    } else if (play.overlay.peek() === 'unseen') play.clear();
  };
  onChange(); // it may have been seen between the deal and now
  eyes.addEventListener('visibilitychange', onChange);
  return () => eyes.removeEventListener('visibilitychange', onChange);
}
