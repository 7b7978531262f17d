import type { FactEntry } from '../entry.ts';

export const CAN_HELP: FactEntry<'true' | 'false'> = {
  question: 'Can this player give what is asked, and give it in this way?',
  about:
    'In an offer: could the player take up the next step? Lack of time or of interest leaves it true. The default is true.',
  values: {
    true: {
      means: 'It could be given, even if it is large, unwelcome or badly timed.',
      examples: [
        '“Could you letter three hundred name cards by Monday?” to a sign painter.',
        '“Do you know a dentist who speaks Tamil?” A “sorry, no” is an answer too.',
      ],
      nearMisses: [
        {
          text: '“You work at the clinic. Please move my operation forward.” It went to the gardener.',
          instead: 'false',
          because: 'The gardener works there, but has no say in operations.',
        },
        {
          text: '“Please send me the patient’s file in this chat.” A real doctor asks a nurse.',
          instead: 'false',
          because: 'The nurse has the file, but must not send it this way.',
        },
      ],
    },
    false: {
      means: 'The player cannot give it at all, or cannot give it honestly or safely in the way it is asked for.',
      examples: [
        '“Please give my son a place in your school.” It went to the caretaker.',
        '“Please confirm on my profile that I do research.” The player never saw the sender do it.',
      ],
      nearMisses: [
        {
          text: '“Has your ward any free posts?” The nurse knows that it has none.',
          instead: 'true',
          because: 'Only information is asked for, and “none at the moment” is a full answer.',
        },
        {
          text: '“Could you draw our logo by tomorrow?” to a designer without a free hour.',
          instead: 'true',
          because: 'The designer has the skill. Missing time is not the same as being unable.',
        },
      ],
    },
  },
};
