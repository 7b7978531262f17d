// What hangs on the cork board: the two newest postcards side by side, those before them as a stack under the left one.
import type { KeptPostcard } from '../../../shell/kept/postcards.ts';
import type { PostcardView } from '../../shift/desk-view.ts';

/** So many are pinned; a new one pushes the oldest off. */
export const CORK_HOLDS = 5;

export interface Hung {
  postcard: PostcardView;
  place: 'left' | 'right';
  under: number; // how many lie over it in its place
  isEarlier: boolean; // of an earlier shift
}

/** The postcards of this shift over those of earlier ones, the lowest first. */
export function hangPostcards(earlier: readonly KeptPostcard[], came: readonly PostcardView[]): Hung[] {
  const all = [
    ...earlier.map((postcard) => ({ postcard, isEarlier: true })),
    ...came.map((postcard) => ({ postcard, isEarlier: false })),
  ].slice(-CORK_HOLDS);
  const newest = all.length - 1;
  const isRight = (at: number): boolean => at === newest && newest > 0;
  return all.map(({ postcard, isEarlier }, at) => ({
    postcard,
    isEarlier,
    place: isRight(at) ? 'right' : 'left',
    under: isRight(at) ? 0 : Math.max(0, newest - 1 - at),
  }));
}
