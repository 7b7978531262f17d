import type { Mark } from '../../engine/play/round-state.ts';
import type { TextPlace } from '../../pack/words.ts';
import { t } from '../text.ts';

interface MarksInWordsProps {
  marks: readonly Mark[];
  textIn: (place: TextPlace) => string;
}

/** The marks for whoever does not see the pencil. */
export function MarksInWords({ marks, textIn }: MarksInWordsProps) {
  if (marks.length === 0) return null;
  const words = marks.map((mark) => `“${textIn(mark.in).slice(mark.from, mark.to)}”`).join(', ');
  return <p class="unseen">{t('mark.yours', { words })}</p>;
}
