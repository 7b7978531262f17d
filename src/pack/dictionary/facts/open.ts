import type { FactEntry } from '../entry.ts';

export const OPEN: FactEntry<'true' | 'false'> = {
  question: 'Can an answer still change anything?',
  about:
    'Where a last day is known, openUntil works it out. A need that is already met does not close a matter. The default is true.',
  values: {
    true: {
      means: 'An answer is still of use: no date has passed, nothing is settled, no clear no was given.',
      examples: [
        '“We choose the book cover on Friday. Which one?” You read it on Wednesday.',
        '“Do you still sell the old maps?” Sent in May, opened in July, no date named.',
      ],
      nearMisses: [
        {
          text: '“Last week’s fair still lacks a speaker!” Its date is not told, but it is plainly over.',
          instead: 'false',
          because: 'A yes or a no changes nothing now.',
        },
        {
          text: '“Last month you turned our panel down. Would you think again?”',
          instead: 'false',
          because: 'A clear no was given, and asking again does not open the matter.',
        },
      ],
    },
    false: {
      means: 'The date is past, the matter is settled, or the player has already said a clear no.',
      examples: [
        '“Our opening was a joy, you would have liked it.” The invitation lies below, unanswered.',
        '“We have found a hall, so please forget my question!”',
      ],
      nearMisses: [
        {
          text: '“In autumn you said: ask me again in spring. Here I am!”',
          instead: 'true',
          because: 'The matter was put off, not refused.',
        },
        {
          text: 'A speaker offers an evening on the day after your last free evening was given away.',
          instead: 'true',
          because: 'The offer still stands. That the need is met is worked out from the needs.',
        },
      ],
    },
  },
};
