// A desk, an envelope, a letter as the screen is shown them: quiet ones, of which a test changes what it is about.
import type { DeskView, EnvelopeView, LetterView } from '../../src/game/shift/desk-view.ts';

export const envelope = (messageId: string, slot = 0, more: Partial<EnvelopeView> = {}): EnvelopeView => ({
  messageId,
  slot,
  tie: 'none',
  role: 'Ferry pilot',
  opening: 'Six words stand on the face',
  sheets: 1,
  hasNote: false,
  wasOpened: false,
  isNextToSlide: false,
  tilt: 0,
  ...more,
});

export const letter = (messageId: string, more: Partial<LetterView> = {}): LetterView => ({
  messageId,
  slot: 0,
  first: 'Noor',
  last: 'Haddad',
  personId: 'noor-haddad',
  disc: 1,
  role: 'Ferry pilot',
  tie: 'none',
  mutual: 0,
  paragraphs: ['Hello.'],
  marks: [],
  slips: [],
  note: null,
  isOverloaded: false,
  tilt: 0,
  ...more,
});

export const view = (more: Partial<DeskView> = {}): DeskView => ({
  phase: 'play',
  dial: 0,
  isClockOff: false,
  handled: 0,
  total: 12,
  done: 0,
  tension: 0,
  envelopes: [],
  hand: null,
  trays: { reply: [], decline: [], ignore: [], block: [] },
  slid: [],
  isRung: false,
  swept: [],
  streak: 0,
  postcards: [],
  personaName: 'Robin',
  brief: 'You are Robin.',
  needs: [],
  memo: null,
  ...more,
});
