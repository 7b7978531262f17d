import type { FactEntry } from '../entry.ts';

export const OVERLOADED: FactEntry<'true' | 'false'> = {
  question: 'Does a flag beside the message say that it arrives on a day that is already too full?',
  about: 'A flag that the player sees before choosing. The default is false.',
  values: {
    true: {
      means: 'The flag is on: the message reaches the player on a day that is already too full.',
      examples: [
        'A friendly question arrives with the flag “Full day: forty unread, two deadlines”.',
        'An invitation to lunch arrives with the flag “Too full today”.',
      ],
      nearMisses: [
        {
          text: '“I know how busy you must be these days.” There is no flag.',
          instead: 'false',
          because: 'It is a polite phrase. Only the flag tells that the day is too full.',
        },
        {
          text: 'The player’s profile says “limited time for new things”. There is no flag.',
          instead: 'false',
          because: 'Limited time is lasting and belongs to the persona. The flag is for one day.',
        },
      ],
    },
    false: {
      means: 'No flag: the message arrives on an ordinary day.',
      examples: [
        'A question about invoices arrives on a Tuesday with room on the desk.',
        '“I am drowning in work here in Hanoi. Could you take one page?” The sender’s day is full.',
      ],
      nearMisses: [
        {
          text: 'A question that takes one minute arrives with the flag “Full day”.',
          instead: 'true',
          because: 'The flag is about the day. A small cost does not empty it.',
        },
        {
          text: 'Your best friend writes, and the flag “Full day” is on.',
          instead: 'true',
          because: 'The flag stays true for every sender. The tie is stated apart.',
        },
      ],
    },
  },
};
