import type { FactEntry } from '../entry.ts';

export const MISDIRECTED: FactEntry<'true' | 'false'> = {
  question: 'Was the message plainly meant for somebody else?',
  about: 'A wrong name alone is not enough. The default is false.',
  values: {
    true: {
      means: 'The name, the matter or the place shows that another person should have got it.',
      examples: [
        '“Dr Okafor, your lab results are ready on floor two.” It reached an illustrator.',
        '“Flat 14, please read your boiler.” The reader lives in another town.',
      ],
      nearMisses: [
        {
          text: '“Dear Julia, your shop needs our scanner.” It reached Jonas, a teacher.',
          instead: 'false',
          because: 'The mailing has the wrong name, but it is meant for anybody who reads it.',
        },
        {
          text: '“Are you the right person for pensions? If not, who is?”',
          instead: 'false',
          because: 'The sender means this reader and asks the way.',
        },
      ],
    },
    false: {
      means: 'Meant for the player, for whoever holds the player’s post, or for anybody on a list.',
      examples: [
        '“You have taken over from Mrs Bello. Her order of lamps is still open.”',
        '“To whoever plans the evening classes: may we use the small hall?”',
      ],
      nearMisses: [
        {
          text: '“Dear M. Silva, your thesis is overdue.” You are M. Silva, but an accountant, not a student.',
          instead: 'true',
          because: 'The name fits, but the thesis shows that another M. Silva was meant.',
        },
        {
          text: '“Jo, please don’t show the client this price.” It reached the client.',
          instead: 'true',
          because: 'The address is right, but the words were written for Jo.',
        },
      ],
    },
  },
};
