// The player's pencil: which words of the open letter are marked. A mark costs nothing, is worth nothing, and stays.
import { TEXT_PLACES } from '../../pack/words.ts';
import type { Made } from './answers.ts';
import { type Letter, type Mark, MOST_MARKS, type Round } from './round-state.ts';
import { withLetter } from './settle.ts';
import { textIn } from './text-of.ts';

type Stretch = Pick<Mark, 'from' | 'to'>;

/** The stretch without the space at its ends; null where nothing but space is in it. */
function trimmed(text: string, { from, to }: Stretch): Stretch | null {
  const words = text.slice(from, to);
  const inner = words.trim();
  if (inner === '') return null;
  const start = from + words.indexOf(inner);
  return { from: start, to: start + inner.length };
}

/** Whether two stretches overlap, or only spaces of one paragraph lie between them. */
function touches(text: string, a: Stretch, b: Stretch): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return second.from <= first.to || /^[^\S\n]*$/.test(text.slice(first.to, second.from));
}

/**
 * The stretches of a text after one of them was touched: within a marked one it rubs that part out; anywhere else it is
 * marked, as one with those that it touches.
 */
export function toggleStretch(text: string, marked: readonly Stretch[], touched: Stretch): Stretch[] {
  const around = marked.find(({ from, to }) => from <= touched.from && touched.to <= to);
  const others = marked.filter((other) => other !== around);
  if (around) {
    const rest = [
      { from: around.from, to: touched.from },
      { from: touched.to, to: around.to },
    ].flatMap((part) => trimmed(text, part) ?? []);
    return [...others, ...rest].toSorted((a, b) => a.from - b.from);
  }
  const near = others.filter((other) => touches(text, other, touched));
  const joined = {
    from: Math.min(touched.from, ...near.map(({ from }) => from)),
    to: Math.max(touched.to, ...near.map(({ to }) => to)),
  };
  return [...others.filter((other) => !near.includes(other)), joined].toSorted((a, b) => a.from - b.from);
}

/** A stretch of the open letter is marked, or rubbed out. */
export function markLetter(round: Round, letter: Letter, { in: place, from, to }: Mark): Made {
  const text = textIn(round, letter.messageId, place);
  if (text === undefined) return { refusal: 'no-such-slip' };
  if (place !== 'body' && place !== 'face' && !letter.looked.includes(place)) return { refusal: 'slip-unseen' };
  const isInside = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && to <= text.length;
  const touched = isInside && from < to ? trimmed(text, { from, to }) : null;
  if (!touched) return { refusal: 'no-such-words' };
  const here = letter.marks.filter((mark) => mark.in === place);
  const now = toggleStretch(text, here, touched).map((stretch): Mark => ({ in: place, ...stretch }));
  const marks = [...letter.marks.filter((mark) => mark.in !== place), ...now].toSorted(
    (a, b) => TEXT_PLACES.indexOf(a.in) - TEXT_PLACES.indexOf(b.in),
  );
  if (marks.length > MOST_MARKS) return { refusal: 'too-many-marks' };
  return { round: withLetter(round, letter.messageId, { marks }) };
}
