import type { ASKS } from '../../words.ts';
import type { FactEntry } from '../entry.ts';

export const ASK: FactEntry<(typeof ASKS)[number]> = {
  question: 'How much time would a yes cost the player from now on?',
  about:
    'Count reading, answering, travel and work, as far as this message asks for them now; leave out money and hours already given. There is no default.',
  values: {
    none: {
      means: 'There is nothing to say yes to; it goes with wants: nothing, and only with that.',
      examples: [
        '“Your poster hangs in Accra station. We were all proud of you.”',
        '“The photos from Saturday are in the club folder. Safe journey home!”',
      ],
      nearMisses: [
        {
          text: '“No hurry at all: which of the two logos do you like better?”',
          instead: 'small',
          because: 'The question still waits for an answer. “No hurry” moves the date, not the cost.',
        },
        {
          text: '“All good so far. Only your two signed forms are missing.”',
          instead: 'small',
          because: '“Missing” asks for the forms, although no question is put.',
        },
      ],
    },
    small: {
      means:
        'A yes costs minutes: up to half an hour, all told. Taking up an offer costs what it takes to say yes and to agree on a day.',
      examples: [
        '“May I introduce you to the head nurse in Bergen?”',
        '“Could we speak for fifteen minutes by phone on Tuesday?”',
      ],
      nearMisses: [
        {
          text: '“Just a quick look, please?” The link opens a report of forty pages.',
          instead: 'medium',
          because: 'Reading counts. Forty pages take an evening, whatever the sender calls them.',
        },
        {
          text: '“Only twenty minutes! Our office is across town, behind the port.”',
          instead: 'medium',
          because: 'The way there and back counts too, and it makes an hour or more.',
        },
      ],
    },
    medium: {
      means: 'A yes costs an hour or an evening: more than half an hour and at most one day, once.',
      examples: [
        '“Would you write a reference for me? I could send you my notes.”',
        '“Would you sit on our panel in Pune next Thursday evening?”',
      ],
      nearMisses: [
        {
          text: '“One evening a week until the summer would be enough to coach me.”',
          instead: 'large',
          because: 'Each evening is medium, but the message asks for all of them.',
        },
        {
          text: '“One more hour, like last week and the week before? We are not done yet.”',
          instead: 'growing',
          because: 'One hour alone is medium, but it is the third, and more are announced.',
        },
      ],
    },
    large: {
      means:
        'A yes costs two days or more, or many evenings, with an end that can be seen. A thing to be lent or repaired counts with the work behind it.',
      examples: [
        '“Would you translate our handbook by autumn? It has two hundred pages.”',
        '“Could you teach our evening class this term, every Tuesday?”',
      ],
      nearMisses: [
        {
          text: '“We look for a treasurer. Could we talk about it for fifteen minutes?”',
          instead: 'small',
          because: 'Only the talk is asked for now. The post itself would be another question.',
        },
        {
          text: '“Would you be my mentor, for as long as it helps?”',
          instead: 'growing',
          because: 'No number and no last day are named, so there is no end in sight.',
        },
      ],
    },
    growing: {
      means: 'A thread that asks for more each time, or a favour with no end in sight; it wins over every size.',
      examples: [
        '“Thank you for the first answers! Here are nine more questions, and others follow next week.”',
        '“Could you check our members’ tax questions from now on, as they come in?”',
      ],
      nearMisses: [
        {
          text: '“My fourth question, and the last one: which ink did you use?”',
          instead: 'small',
          because: 'From now on only one short answer is asked, and the end is named.',
        },
        {
          text: '“Would you join our board for two years? We meet six times a year.”',
          instead: 'large',
          because: 'It is much, but the number and the end are named.',
        },
      ],
    },
  },
};
