// What lies over the desk by the player's wish, or because nobody is there. Memo and card are the round's own, see
// `DeskView.phase`, and the question why to block is the stamp's.

/** Unseen: the shift was dealt in a page that nobody has looked at yet. */
export type Overlay = 'none' | 'pause' | 'away' | 'unseen' | 'settings' | 'rulebook';

export interface Laid {
  readonly top: Overlay;
  readonly isOverPause: boolean; // a book that was opened from the pause sheet leads back to it
  readonly ruleTarget: string; // the guideline at which the rulebook opens
}

export const NOTHING_LAID: Laid = { top: 'none', isOverPause: false, ruleTarget: '' };

/** Something laid over whatever lay there. */
export function lay({ top: under }: Laid, top: Exclude<Overlay, 'none'>, ruleTarget = ''): Laid {
  return { top, isOverPause: under === 'pause' || under === 'away', ruleTarget };
}

/** It is taken away again. */
export function clear({ top, isOverPause }: Laid): Laid {
  const isBook = top === 'settings' || top === 'rulebook';
  return isBook && isOverPause ? { ...NOTHING_LAID, top: 'pause' } : NOTHING_LAID;
}
