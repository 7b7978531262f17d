import type { FactEntry } from '../entry.ts';

export const OPEN_UNTIL: FactEntry<'*'> = {
  question: 'For how many days after it was sent is an answer of use?',
  about:
    'A whole number. It is left out when no end is known, which is the default. What comes again every week has no end.',
  values: {
    '*': {
      means: 'The days between the sending and the last day on which an answer can still change anything.',
      examples: [
        '42: an invitation to a boat trip that leaves six weeks after the message was sent.',
        '3: “We print on Friday”, sent on Tuesday.',
      ],
      nearMisses: [
        {
          text: 'Noted as 0: “Offer ends tonight!” An advert that says the same every week.',
          instead: 'open=true',
          because: 'The hurry is invented and the offer goes on, so no end is noted.',
        },
        {
          text: 'Noted as 1: “Please answer by tomorrow”, in a complaint about a broken page.',
          instead: 'open=true',
          because: 'The wish for a date is fair, but a later answer still helps, so no end is noted.',
        },
      ],
    },
  },
};
