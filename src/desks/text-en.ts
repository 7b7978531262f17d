import { defineTexts } from '../shell/text/define-texts.ts';

/** The words of the shelf and of the dossier under the lamp; what is said of a desk itself comes from its pack. */
export const desksTexts = defineTexts({
  'desks.sub': 'Other lives, other letters. Pick a folder and put it under the lamp.',
  'desks.menu': 'Menu',
  'desks.settings': 'Settings',
  'desks.choice': '{name}: {role}',
  'desks.underLamp': '{name} is under the lamp',

  'desks.dossier': 'Under the lamp',
  'desks.needs': 'Needs',
  'desks.hard': 'Hard here',
  'desks.played': 'So far',
  'desks.played.none': 'not played yet',
  'desks.played.one': '1 letter judged',
  'desks.played.some': '{count} letters judged',
  'desks.letters': '{count} letters',
  'desks.from': '{count} letters, from {age} years on',
  'desks.first': 'a good first desk',

  'desks.how': 'How',
  'desks.mode.shift': 'Shift',
  'desks.mode.calm': 'Calm',
  'desks.mode.coach': 'Coach',
  'desks.mode.shiftText': 'the clock runs',
  'desks.mode.calmText': 'no clock',
  'desks.mode.coachText': 'why, each time',

  'desks.start': 'Start',
  'desks.startShortcut': 'Enter',
  'desks.start.shift': '12 letters, 4 minutes',
  'desks.start.calm': '12 letters, no clock',
  'desks.start.coach': '12 letters, with a coach',
});
