import type { FactEntry } from '../entry.ts';

export const SENT_DAYS_AGO: FactEntry<'*'> = {
  question: 'How many days ago was this message sent?',
  about: 'A whole number. The default is 0. From 7 on, the message counts as late.',
  values: {
    '*': {
      means: 'The days between the sending of this message and the moment when the player reads it.',
      examples: [
        '9: a pupil’s question arrived nine days ago and is still unread.',
        '0: the request landed this morning.',
      ],
      nearMisses: [
        {
          text: 'Noted as 21: “I wrote to you three weeks ago about the loom.” It was sent this morning.',
          instead: 'sentDaysAgo=0',
          because: 'Count from this message, not from the one that it mentions.',
        },
        {
          text: 'Noted as 30: “It is a month since your talk in Quito.” It was sent eight days ago.',
          instead: 'sentDaysAgo=8',
          because: 'Count from the sending, not from the event in the text.',
        },
      ],
    },
  },
};
