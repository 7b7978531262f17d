import { defineTexts } from '../../../shell/text/define-texts.ts';

/** The faces on the board, and the envelopes that stay shut. */
export const peopleTexts = defineTexts({
  'people.title': 'What came of it',
  'people.none': 'No letter was answered in this shift.',
  'people.borrowed': '“{first}”',
  'people.quote': '“{line}”',
  'learn.3': 'Learn from these three first',
  'learn.2': 'Learn from these two first',
  'learn.1': 'Learn from this one first',
  'hard.3': 'These three were hard, and you got them right',
  'hard.2': 'These two were hard, and you got them right',
  'hard.1': 'This one was hard, and you got it right',
  'sealed.swept': 'Sealed until tomorrow',
  'sealed.slid': 'Slid off: you can answer late',
  'sealed.settled': 'Slid off: a later answer settled it',
  'sealed.skipped': 'Left out, at no cost',
});
