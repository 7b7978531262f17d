// Words that can be marked: a finger or a mouse takes them, a sentence is a button, arrow keys go to single words.
import './markable-text.css';
import { useState } from 'preact/hooks';
import type { Mark } from '../../engine/play/round-state.ts';
import type { TextPlace } from '../../pack/words.ts';
import { t } from '../text.ts';
import { startMarking, stretchOf } from './marking.ts';
import { sentencesIn, sharedWith, type Stretch, tapped, wordsIn } from './sentences.ts';

/** Takes the pencil to a stretch; null where the letter can only be read. */
export type Pencil = ((mark: Mark) => void) | null;

interface MarkableTextProps {
  text: string;
  place: TextPlace;
  from: number; // where this text begins in its place
  marks: readonly Mark[]; // of the whole letter
  pencil: Pencil;
}

/** The words that the arrow keys have reached: from the anchor to the head, either may come first. */
interface Reach {
  anchor: number;
  head: number;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const LEAPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const PRESSED = { all: 'true', some: 'mixed', none: 'false' } as const;

/** To the sentence before or after this one, on whatever paper it stands. */
function leap(sentence: HTMLElement, by: 1 | -1): void {
  const all = [...(sentence.closest('[data-letter]')?.querySelectorAll<HTMLElement>('.sentence') ?? [])];
  all[all.indexOf(sentence) + by]?.focus();
}

interface SentenceProps extends Omit<MarkableTextProps, 'text' | 'pencil'> {
  text: string; // of this sentence
  mark: (stretch: Stretch) => void;
  say: (words: string) => void;
}

function Sentence({ text, place, from, marks, mark, say }: SentenceProps) {
  const [reach, setReach] = useState<Reach | null>(null);
  const here = marks.filter((other) => other.in === place);
  const whole: Stretch = { from, to: from + text.length };
  const words = wordsIn(text).map((word) => ({ from: from + word.from, to: from + word.to }));
  const textOf = (stretch: Stretch): string => text.slice(stretch.from - from, stretch.to - from);
  const reached = (now: Reach): Stretch => ({
    from: words[Math.min(now.anchor, now.head)]?.from ?? from,
    to: words[Math.max(now.anchor, now.head)]?.to ?? whole.to,
  });
  const toggle = (stretch: Stretch): void => {
    mark(stretch);
    if (reach) say(t(sharedWith(stretch, here) === 'all' ? 'mark.out' : 'mark.done', { words: textOf(stretch) }));
  };
  const walk = (by: 1 | -1, isLonger: boolean): void => {
    const head = reach ? reach.head + by : by > 0 ? 0 : words.length - 1;
    if (!words[head]) return;
    const next = { anchor: reach && isLonger ? reach.anchor : head, head };
    setReach(next);
    const stretch = reached(next);
    say(t(sharedWith(stretch, here) === 'all' ? 'mark.reachedMarked' : 'mark.reached', { words: textOf(stretch) }));
  };
  const press = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [step, jump] = [STEPS[event.key], LEAPS[event.key]];
    if (step !== undefined) walk(step, event.shiftKey);
    else if (jump !== undefined) leap(event.currentTarget, jump);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    else if (!event.repeat) toggle(reach ? reached(reach) : whole);
    event.preventDefault();
  };
  const isReached = (word: Stretch): boolean => {
    if (!reach) return false;
    const stretch = reached(reach);
    return stretch.from <= word.from && word.to <= stretch.to;
  };
  return (
    <span
      class="sentence"
      role="button"
      tabIndex={0}
      aria-pressed={PRESSED[sharedWith(whole, here)]}
      data-from={whole.from}
      data-to={whole.to}
      onKeyDown={press}
      onBlur={() => setReach(null)}
      onClick={(event) => toggle(tapped(stretchOf(event.target), whole, here))}
    >
      {words.map((word, nth) => (
        <span class={isReached(word) ? 'word reached' : 'word'} data-from={word.from} data-to={word.to}>
          {text.slice(word.from - from, (words[nth + 1]?.from ?? whole.to) - from)}
        </span>
      ))}
    </span>
  );
}

/** One line of a letter, to be read, or to be marked while the pencil is in the hand. */
export function MarkableText({ text, place, from, marks, pencil }: MarkableTextProps) {
  const [said, say] = useState('');
  if (!pencil) {
    return (
      <span data-text={place} data-from={from}>
        {text}
      </span>
    );
  }
  const sentences = sentencesIn(text);
  const mark = (stretch: Stretch): void => pencil({ in: place, ...stretch });
  return (
    <>
      <span class="markable" data-text={place} data-from={from} onPointerDown={(event) => startMarking(event, mark)}>
        {sentences.flatMap((sentence, nth) => [
          text.slice(sentences[nth - 1]?.to ?? 0, sentence.from),
          <Sentence
            key={sentence.from}
            text={text.slice(sentence.from, sentence.to)}
            from={from + sentence.from}
            {...{ place, marks, mark, say }}
          />,
        ])}
        {text.slice(sentences.at(-1)?.to ?? 0)}
      </span>
      <span class="unseen" role="status">
        {said}
      </span>
    </>
  );
}
