import { defineTexts } from './define-texts.ts';

/** Menu, page names, notices and the words that every page uses. */
export const shellTexts = defineTexts({
  'site.name': 'Replyworthy',
  'site.title': '{page} · Replyworthy',
  'site.description': 'A desk game about when a message deserves a reply.',

  'menu.tagline': 'Twelve letters. Four trays. Who deserves an answer?',
  'menu.start': 'Start a shift',
  'menu.startTo': 'To Robin, at the harbour museum',
  'menu.startLength': '12 messages, about four minutes',
  'menu.startShortcut': 'Enter',
  'menu.startHint': 'The clock can be slowed or stopped.',
  'menu.more': 'Other ways in',
  'menu.calm': 'Calm desk',
  'menu.calmText': 'No clock. The letters wait.',
  'menu.coach': 'With a coach',
  'menu.coachText': 'The why, after every choice',
  'menu.rulebook': 'Rulebook',
  'menu.rulebookText': 'What the guidance says',
  'menu.settings': 'Settings',
  'menu.settingsText': 'Clock, light, sound, letter size',
  'menu.soundToggle': 'Sound',
  'menu.credits': 'Everything stays on this device. No account.',
  'menu.noScript': 'The desk itself needs JavaScript.',
  'menu.waiting': 'A shift is waiting where you left it. Go on',
  'menu.continued': 'You have cleared the desk {count} times.',
  'menu.continuedOnce': 'You have cleared the desk once.',

  'page.menu': 'Menu',
  'page.play': 'At the desk',
  'page.rulebook': 'Rulebook',
  'page.settings': 'Settings',
  'page.lost': 'No such desk',
  'page.opened': '{page} opened',
  'page.loading': 'One moment…',
  'page.failed': 'This page did not load. Check the connection, then try again.',
  'page.retry': 'Try again',

  'lost.stamp': 'Return to sender',
  'lost.text': 'We looked for “{path}” along the whole harbour. Nobody here goes by that address.',
  'lost.home': 'Back to the menu',

  'notice.region': 'Notices',
  'notice.dismiss': 'Put this note away',
  'notice.setAside':
    'What was kept under “{key}” could not be read. It was put aside unharmed as “{movedTo}”, and a fresh one was started.',
  'notice.outdated':
    'A shift was kept here whose pack or guidance has changed since, so it cannot go on. It was put aside unharmed as “{movedTo}”.',
  'notice.memoryOnly':
    'This browser does not let the game keep anything. You can play; when you close the page, it forgets.',

  'action.reply': 'Reply',
  'action.decline': 'Decline',
  'action.ignore': 'Ignore',
  'action.block': 'Block',
  'action.means.reply': 'Answers, or takes it up.',
  'action.means.decline': 'Thanks, and says no.',
  'action.means.ignore': 'Leaves it.',
  'action.means.block': 'Shuts the door.',
  'action.four': 'The four answers',
  'tier.best': 'Best',
  'tier.fine': 'Fine',
  'tier.weak': 'Weak',
  'tier.wrong': 'Wrong',
  'tier.costsThem': 'Costs them',
  'tier.riskyForYou': 'Risky for you',
});
