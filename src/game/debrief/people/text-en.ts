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
  'hard.3': 'Hard to tell, and told rightly',
  'hard.2': 'Hard to tell, and told rightly',
  'hard.1': 'Hard to tell, and told rightly',
  'sealed.swept': 'Sealed until tomorrow',
  'sealed.slid': 'Slid off: back as late letters',
  'sealed.settled': 'Slid off: settled by a later answer',
  'sealed.skipped': 'Left out, at no cost',
});
