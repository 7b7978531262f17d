import type { FactEntry } from '../entry.ts';

export const FILLS: FactEntry<'*'> = {
  question: 'Which need of the player would be filled by taking this up?',
  about:
    'The id of one need, of the persona or of a memo, or left out, which is the default. It stands only beside wants: yes.',
  values: {
    '*': {
      means:
        'The id of the need that a yes would fill: it brings what is needed, or somebody ready to give it, not a place to look.',
      examples: [
        'sound: “I am a sound technician, and your Tuesdays are free in my diary.”',
        'illustrator: “My sister draws plants and would like the job. Shall I introduce you?”',
      ],
      nearMisses: [
        {
          text: 'Noted as fills: sound. “We do web pages, film, sound, events and print. Shall we talk?”',
          instead: 'fills left out',
          because: 'One word in a list of services fills nothing. A demo or a sales talk is no step either.',
        },
        {
          text: 'Noted as fills: sponsor. “Every month we match clubs with sponsors. Send the short form for this round.”',
          instead: 'fills left out',
          because: 'A yes enters a name on a list. The sponsor is still to be found.',
        },
      ],
    },
  },
};
