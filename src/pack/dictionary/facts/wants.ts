import type { WANTS as LISTED } from '../../words.ts';
import type { FactEntry } from '../entry.ts';

export const WANTS: FactEntry<(typeof LISTED)[number]> = {
  question: 'Does the message only tell, ask something of the player, or offer the player something?',
  about:
    'Look at who gains from a yes, not at the question mark. Only “nothing” goes with ask: none. There is no default.',
  values: {
    nothing: {
      means: 'It tells something, and the sender expects nothing back. An “if you like” at the end changes nothing.',
      examples: [
        '“Your notes got me through my nursing exam in Recife. Thank you!”',
        '“For your information: the north lift is closed until Friday.”',
      ],
      nearMisses: [
        {
          text: '“Congratulations on the new job! How are the night shifts treating you?”',
          instead: 'answer',
          because: 'The question is a real one, and its writer waits for an answer.',
        },
        {
          text: '“This month’s news: our free webinar on pensions. Sign up by Friday.”',
          instead: 'yes',
          because: 'A place that needs a sign-up is something to take up, even in a newsletter.',
        },
      ],
    },
    answer: {
      means:
        'It asks something of the player: information, a favour, money, work, or a decision that serves the sender.',
      examples: [
        '“Which printer in Kraków do you trust with thin paper?”',
        '“Hi” and nothing else: it waits for an answer and offers nothing.',
      ],
      nearMisses: [
        {
          text: '“Would you speak on our stage in June, forty minutes on bees?”',
          instead: 'yes',
          because: 'An invitation to speak offers a stage, although it is put as a request.',
        },
        {
          text: '“Could I have fifteen minutes to show you our payroll tool?”',
          instead: 'yes',
          because: 'The minutes are only there to hear an offer. A pitch offers.',
        },
      ],
    },
    yes: {
      means: 'It offers something to take up: an opening, help, a product, an introduction or an invitation.',
      examples: [
        '“A gallery in Izmir needs an illustrator. Shall I give them your name?”',
        '“We build quiet desks for small offices. May I send you prices?”',
      ],
      nearMisses: [
        {
          text: '“It would be such an honour to have you judge our essay prize!”',
          instead: 'answer',
          because: 'Judging is work for the prize. The word “honour” does not make it an offer.',
        },
        {
          text: '“Coffee on me! I would love to hear how you got into hospital work.”',
          instead: 'answer',
          because: 'The advice is the point, and the sender gains it. The coffee only says thank you.',
        },
      ],
    },
  },
};
