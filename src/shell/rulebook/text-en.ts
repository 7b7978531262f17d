import { defineTexts } from '../text/define-texts.ts';

/** The rulebook page, and the same view opened over the desk. */
export const rulebookTexts = defineTexts({
  'rulebook.edition': 'Edition {edition}',
  'rulebook.lead': 'Every verdict on your desk comes from these pages. You may disagree with them.',
  'rulebook.close': 'Back to the desk',
  'rulebook.search': 'Find in the rulebook',
  'rulebook.count': '{count} entries',
  'rulebook.countOne': 'One entry',
  'rulebook.countNone': 'No entry has these words',
  'rulebook.showAll': 'Show everything',
  'rulebook.contents': 'Contents',
  'rulebook.sections': 'Sections',
  'rulebook.linkTo': 'Guideline {number}',

  'rulebook.rules': 'Situations',
  'rulebook.rulesLead':
    'Read from the top: the first situation that fits is the one that counts. Each has exactly one best answer.',
  'rulebook.ruleColumn': 'Situation',
  'rulebook.houseReading': 'Our reading',
  'rulebook.why': 'Why',
  'rulebook.adjustments': 'When the desk is full',
  'rulebook.lifts': 'Lifts {actions} by one step, never above Fine',
  'rulebook.guidelines': 'Guidance',
  'rulebook.guidelinesLead': '{count} pieces, in our words.',
  'rulebook.says': 'The guidance says so; nobody here has checked it.',
  'rulebook.tensions': 'Both ways',
  'rulebook.tensionsTitle': 'Where it pulls both ways',
  'rulebook.rulesTitle': 'Situations and answers',
  'rulebook.guidelinesTitle': 'What the guidance says',
  'rulebook.tensionsLead': 'The guidance does not always agree with itself. This is how we read it.',

  'rulebook.kind.triage-cue': 'Sorting what comes in',
  'rulebook.kind.ok-to-ignore': 'When silence is fine',
  'rulebook.kind.cost-of-ignoring': 'What silence costs',
  'rulebook.kind.decline-recipe': 'Declining well',
  'rulebook.kind.block-policy': 'Blocking',
  'rulebook.kind.late-reply': 'Answering late',
  'rulebook.kind.filter-tool': 'Filters',
  'rulebook.kind.auto-reply': 'Automatic answers',
  'rulebook.kind.practice-habit': 'Habits',
  'rulebook.kind.other': 'House rules',
});
