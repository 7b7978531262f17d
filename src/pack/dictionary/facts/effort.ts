import type { EFFORTS } from '../../words.ts';
import type { FactEntry } from '../entry.ts';

export const EFFORT: FactEntry<(typeof EFFORTS)[number]> = {
  question: 'Is there anything in the words that only fits this player, and did a person choose it?',
  about: 'Length and warmth prove nothing. Slips and earlier turns may show who chose the words. There is no default.',
  values: {
    personal: {
      means: 'At least one thing in the message fits only this player, and a person chose it.',
      examples: [
        '“You fixed our payroll in March. Does the new leave rule change row nine?”',
        '“In Ghent you told us to draw our shifts. My ward tried it, and here is what we saw.”',
      ],
      nearMisses: [
        {
          text: '“Your post on river mud was brilliant, Jonas! Our app saves researchers hours.” A machine writes the first line for every customer.',
          instead: 'template',
          because: 'The detail is true, but a machine picked it. No person chose it for Jonas.',
        },
        {
          text: '“Your energy, your path and your way with people inspire me every single day.”',
          instead: 'template',
          because: 'Long and warm, but every word would fit a thousand others.',
        },
      ],
    },
    template: {
      means: 'The words would fit many people unchanged, even if a name or one detail was filled in by a machine.',
      examples: [
        '“Dear colleague, we help busy clinics to save ten hours a week.”',
        '“Hi, how are you today?” from a stranger, and nothing more.',
      ],
      nearMisses: [
        {
          text: '“Lunch on Thursday, same place?” from a friend in the next office.',
          instead: 'personal',
          because: 'The words are plain, but “same place” stands on a habit that only these two share.',
        },
        {
          text: '“Page 9 of my aunt’s log says 6 q.u. What does the u stand for?” A stranger asks a museum guide.',
          instead: 'personal',
          because: 'One real page, and a person chose this reader to ask. No sign shows a list.',
        },
      ],
    },
  },
};
