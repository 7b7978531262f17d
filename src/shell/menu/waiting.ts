// Rounds that were left in the middle, named on the way in: which, and how far each is.
import './waiting.css';
import type { KeptRound } from '../kept/round-document.ts';
import { keptRounds, placeToGoOn } from '../kept/rounds.ts';
import { t } from '../text/text.ts';

/** Letters that were answered or left out, as the moves tell it. */
function doneIn({ moves }: KeptRound): number {
  const count = (type: KeptRound['moves'][number]['type']): number => moves.filter((move) => move.type === type).length;
  return count('answer') + count('skip') - count('undo');
}

/** What waits, in words, and how far it is. */
export function waitingWords(kept: KeptRound): string {
  const which = kept.rule !== null ? 'five' : kept.late ? 'late' : kept.mode;
  return t('menu.waiting', { which: t(`menu.waiting.${which}`), count: doneIn(kept) });
}

function tagFor(kept: KeptRound): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'tagnote';
  link.href = placeToGoOn(kept);
  link.textContent = waitingWords(kept);
  return link;
}

/** Says above the way in which rounds wait, the latest first, for as long as they do. */
export function sayWhatWaits(start: HTMLElement): void {
  document.getElementById('menu-waiting')?.remove();
  const all = keptRounds.all();
  if (all.length === 0) return;
  const list = document.createElement('nav');
  list.id = 'menu-waiting';
  list.className = 'menu-waiting';
  list.setAttribute('aria-label', t('menu.waitingLabel'));
  list.append(...all.map(tagFor).toReversed());
  start.before(list);
}
