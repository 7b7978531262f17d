import { describe, expect, it } from 'vitest';
import type { DeskView, EnvelopeView, LetterView } from '../../../src/game/shift/desk-view.ts';
import { soundCues } from '../../../src/game/sound/cues.ts';

const empty: DeskView = {
  phase: 'play',
  dial: 0,
  isClockOff: false,
  handled: 0,
  total: 12,
  envelopes: [],
  hand: null,
  trays: { reply: [], decline: [], ignore: [], block: [] },
  slid: [],
  streak: 0,
  postcards: [],
  personaName: 'Robin',
  brief: 'You are Robin.',
  needs: [],
  memo: null,
};

const view = (change: Partial<DeskView>): DeskView => ({ ...empty, ...change });

const envelope = (messageId: string): EnvelopeView => ({
  messageId,
  slot: 0,
  tie: 'none',
  role: 'Ferry pilot',
  opening: 'One two three four five six',
  sheets: 1,
  hasNote: false,
  wasOpened: false,
  isNextToSlide: false,
  tilt: 0,
});

const letter = (messageId: string, looked = 0): LetterView => ({
  messageId,
  slot: 0,
  first: 'Ada',
  last: 'Berg',
  personId: 'ada-berg',
  disc: 1,
  role: 'Ferry pilot',
  tie: 'none',
  mutual: 0,
  paragraphs: ['Hello.'],
  slips: [0, 1].map((at) => ({ kind: at === 0 ? 'profile' : 'link', words: 9, text: at < looked ? 'text' : null })),
  note: null,
  isOverloaded: false,
  isReturning: false,
  tilt: 0,
});

const filed = (action: keyof DeskView['trays'], ...ids: string[]): DeskView['trays'] => ({
  ...empty.trays,
  [action]: ids,
});

describe('soundCues', () => {
  it('thumps once for the first letter, and once for two that land together', () => {
    expect(soundCues(null, view({ envelopes: [envelope('a')] }))).toEqual(['arrive']);
    expect(
      soundCues(
        view({ envelopes: [envelope('a')] }),
        view({ envelopes: [envelope('a'), envelope('b'), envelope('c')] }),
      ),
    ).toEqual(['arrive']);
  });

  it('is silent where nothing has changed', () => {
    const still = view({ envelopes: [envelope('a')], hand: letter('b', 1), trays: filed('reply', 'c') });
    expect(soundCues(still, { ...still, dial: 40 })).toEqual([]);
    expect(soundCues(null, empty)).toEqual([]);
  });

  it('opens a letter, pulls a slip, and puts the letter back without an arrival', () => {
    const desk = view({ envelopes: [envelope('a')] });
    const open = view({ hand: letter('a') });
    const looked = view({ hand: letter('a', 1) });
    expect(soundCues(desk, open)).toEqual(['open']);
    expect(soundCues(open, looked)).toEqual(['slip']);
    expect(soundCues(looked, desk)).toEqual(['undo']);
  });

  it.each(['reply', 'decline', 'ignore'] as const)('sounds %s when a letter goes to that tray', (action) => {
    expect(soundCues(view({ hand: letter('a') }), view({ trays: filed(action, 'a') }))).toEqual([action]);
  });

  it('lets nothing sound beside a block', () => {
    const before = view({ hand: letter('a') });
    const after = view({
      trays: filed('block', 'a'),
      envelopes: [envelope('b')],
      phase: 'card',
      memo: 'The venue cancelled.',
    });
    expect(soundCues(before, after)).toEqual(['block']);
  });

  it('takes a letter back out of its tray', () => {
    expect(soundCues(view({ trays: filed('ignore', 'a') }), view({ hand: letter('a') }))).toEqual(['undo']);
  });

  it('lets the oldest fall when a sixth lands', () => {
    expect(soundCues(view({ envelopes: [envelope('a')] }), view({ envelopes: [envelope('b')], slid: ['a'] }))).toEqual([
      'miss',
      'arrive',
    ]);
  });

  it('rings for a memo once, and drops a postcard', () => {
    const post = {
      messageId: 'a',
      first: 'Ada',
      personId: 'ada-berg',
      disc: 1,
      text: 'Thanks.',
      action: 'reply' as const,
    };
    const memo = view({ phase: 'memo', memo: 'The venue cancelled.', postcards: [post] });
    expect(soundCues(empty, memo)).toEqual(['echo', 'memo']);
    expect(soundCues(memo, { ...memo, dial: 50 })).toEqual([]);
  });

  it('plays the mood with a card, and closes the shift after the last choice', () => {
    const last = view({ hand: letter('a') });
    const card = view({ trays: filed('reply', 'a'), phase: 'card' });
    expect(soundCues(last, card)).toEqual(['reply', 'mood']);
    expect(soundCues(card, view({ trays: filed('reply', 'a'), phase: 'over' }))).toEqual(['close']);
    expect(soundCues(view({ phase: 'over' }), view({ phase: 'over', dial: 100 }))).toEqual([]);
  });
});
