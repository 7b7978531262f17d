import type { FactEntry } from '../entry.ts';

export const TOPIC: FactEntry<'*'> = {
  question: 'What is the message about: the thing that a yes, or an answer, would be about?',
  about:
    'One word of the pack’s list. A need’s word goes first if the need is the main thing, then an interest’s; of two that fit equally the more particular one. There is no default.',
  values: {
    '*': {
      means:
        'The word for the thing that is asked, offered or told. The sender’s trade, the place and the opening praise do not set it.',
      examples: [
        'venue: “Our choir hall is empty on Thursdays. Would your readings fit in?”',
        'jobs: “Our clinic in Kumasi looks for a night nurse. Shall I send you the advert?”',
      ],
      nearMisses: [
        {
          text: 'Noted as sound: a sound engineer offers to give a talk about old concert halls.',
          instead: 'topic=speakers',
          because: 'The talk is what can be taken up. The sender’s job does not set the topic.',
        },
        {
          text: 'Noted as speakers: “Lovely speakers last night! May I show you our booking software?”',
          instead: 'topic=software',
          because: 'Praise only opens the message. The software is what the sender offers.',
        },
      ],
    },
  },
};
