import { defineTexts } from '../shell/text/define-texts.ts';

/** What stands on a letter wherever it is shown: its tie, and its slips by their full names. */
export const letterTexts = defineTexts({
  'tie.close': 'Close contact',
  'tie.network': 'Your network',
  'tie.field': 'Your field',
  'tie.none': 'No tie',
  'tie.short.close': 'Close',
  'tie.short.network': 'Network',
  'tie.short.field': 'Field',
  'tie.short.none': 'No tie',
  'tie.mutualOne': '1 mutual contact',
  'tie.mutual': '{count} mutual contacts',

  'slip.long.profile': 'Profile',
  'slip.long.earlier': 'Earlier turns',
  'slip.long.link': 'Where the link leads',
});
