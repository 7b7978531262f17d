import { TIE_LABELS } from '../pack/words.ts';
import { defineTexts } from '../shell/text/define-texts.ts';

/** What stands on a letter wherever it is shown: its tie, and its slips by their full names. */
export const letterTexts = defineTexts({
  'tie.close': TIE_LABELS.close,
  'tie.network': TIE_LABELS.network,
  'tie.field': TIE_LABELS.field,
  'tie.none': TIE_LABELS.none,
  'tie.short.close': 'Close',
  'tie.short.network': 'Network',
  'tie.short.field': 'Field',
  'tie.short.none': 'No tie',
  'tie.fullDay': 'Your day is already full',
  'tie.sent': 'Sent {days} days ago',
  'tie.returns': 'You said no to them before',
  'tie.mutualOne': '1 mutual contact',
  'tie.mutual': '{count} mutual contacts',

  'mark.reached': '{words}.',
  'mark.reachedMarked': '{words}. Marked.',
  'mark.done': 'Marked: {words}.',
  'mark.out': 'Rubbed out: {words}.',
  'mark.hint': 'Each sentence is a button. Right and left go to its words, with Shift to more of them; Enter marks.',
  'mark.yours': 'You marked: {words}',
  'mark.legend': 'what you marked',
  'cue.legend': 'what decides',

  'slip.long.profile': 'Profile',
  'slip.long.earlier': 'Earlier turns',
  'slip.long.link': 'Where the link leads',
});
