import type { FactEntry } from './entry.ts';

export const FILLS: FactEntry<'*'> = {
  question: 'Which need of the player would be filled by taking this up?',
  about:
    'The id of one need, of the persona or of a memo, or left out, which is the default. It stands only beside wants: yes.',
  values: {
    '*': {
      means: 'The id of the need that a yes would fill, or at least bring one real step closer to being filled.',
      examples: [
        'sound: “I am a sound technician, and your Tuesdays are free in my diary.”',
        'illustrator: “My sister draws plants and would like the job. Shall I introduce you?”',
      ],
      nearMisses: [
        {
          text: 'Noted as fills: illustrator. “You need an illustrator? I will keep my ears open.”',
          instead: 'wants=nothing',
          because: 'Nobody is named and no step is offered. A named person or group counts, even if not asked yet.',
        },
        {
          text: 'Noted as fills: sound. “We do web pages, film, sound, events and print. Shall we talk?”',
          instead: 'wants=yes',
          because: 'One word in a list of services fills nothing. A demo or a sales talk is no step either.',
        },
      ],
    },
  },
};
