import { describe, expect, it } from 'vitest';
import { changesBetween, firstChanges } from '../../../src/game/desk/changes.ts';
import type { DeskView, EnvelopeView, LetterView } from '../../../src/game/shift/desk-view.ts';

const envelope = (messageId: string, slot: number, more: Partial<EnvelopeView> = {}): EnvelopeView => ({
  messageId,
  slot,
  tie: 'none',
  role: 'Somebody',
  opening: 'Six words stand on the face',
  sheets: 1,
  hasNote: false,
  wasOpened: false,
  isNextToSlide: false,
  tilt: 0,
  ...more,
});

const letter = (messageId: string): LetterView => ({
  messageId,
  slot: 0,
  first: 'Noor',
  last: 'Haddad',
  personId: 'noor-haddad',
  disc: 1,
  role: 'Somebody',
  tie: 'none',
  mutual: 0,
  paragraphs: ['Hello'],
  slips: [],
  note: null,
  isOverloaded: false,
  isReturning: false,
  tilt: 0,
});

const view = (more: Partial<DeskView> = {}): DeskView => ({
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
  brief: '',
  needs: [],
  memo: null,
  ...more,
});

const kinds = (before: DeskView, after: DeskView) => changesBetween(before, after).map((change) => change.kind);

describe('the first view', () => {
  it('lets the envelopes of a fresh shift fall', () => {
    expect(firstChanges(view({ envelopes: [envelope('a', 0)] }))).toMatchObject([{ kind: 'landed' }]);
  });
  it('lays those of a shift that is under way', () => {
    expect(firstChanges(view({ handled: 2, envelopes: [envelope('a', 0)] }))).toMatchObject([{ kind: 'lay-there' }]);
  });
});

describe('changes between two views', () => {
  const one = view({ envelopes: [envelope('a', 0)] });
  it('sees nothing in the same view', () => {
    expect(changesBetween(one, structuredClone(one))).toEqual([]);
  });
  it('sees a letter land, be opened, be put back', () => {
    const open = view({ hand: letter('a') });
    expect(kinds(view(), one)).toEqual(['landed']);
    expect(changesBetween(one, open)).toEqual([{ kind: 'opened', messageId: 'a' }]);
    expect(kinds(open, view({ envelopes: [envelope('a', 0, { wasOpened: true })] }))).toEqual(['put-back']);
  });
  it('sees a letter filed from the hand, and taken back', () => {
    const open = view({ hand: letter('a') });
    const filed = view({ handled: 1, trays: { reply: [], decline: ['a'], ignore: [], block: [] } });
    expect(changesBetween(open, filed)).toEqual([{ kind: 'filed', messageId: 'a', action: 'decline' }]);
    expect(changesBetween(filed, open)).toEqual([{ kind: 'taken-back', messageId: 'a', action: 'decline' }]);
  });
  it('says a letter once when views in between were skipped', () => {
    const filed = view({ handled: 1, trays: { reply: ['a'], decline: [], ignore: [], block: [] } });
    expect(changesBetween(one, filed)).toEqual([{ kind: 'filed', messageId: 'a', action: 'reply' }]);
    expect(changesBetween(view(), filed)).toEqual([{ kind: 'filed', messageId: 'a', action: 'reply' }]);
  });
  it('tells a letter that slid off from one that was skipped', () => {
    expect(changesBetween(one, view({ slid: ['a'] }))).toEqual([{ kind: 'slid', messageId: 'a' }]);
    expect(changesBetween(one, view())).toEqual([{ kind: 'gone', messageId: 'a' }]);
    expect(changesBetween(view({ hand: letter('a') }), view())).toEqual([{ kind: 'gone', messageId: 'a' }]);
  });
  it('sees a new slot and a new face', () => {
    expect(kinds(one, view({ envelopes: [envelope('a', 2)] }))).toEqual(['moved']);
    expect(kinds(one, view({ envelopes: [envelope('a', 0, { isNextToSlide: true })] }))).toEqual(['face']);
  });
  it('sees each postcard once', () => {
    const card = {
      messageId: 'p',
      first: 'Nils',
      personId: 'nils',
      disc: 5,
      text: 'Thanks',
      action: 'decline' as const,
    };
    expect(changesBetween(one, view({ envelopes: [envelope('a', 0)], postcards: [card] }))).toEqual([
      { kind: 'postcard', messageId: 'p', disc: 5, index: 0 },
    ]);
    expect(changesBetween(view({ postcards: [card] }), view({ postcards: [card] }))).toEqual([]);
  });
  it('handles a whole surge at once, leaving papers first', () => {
    const before = view({ envelopes: [envelope('a', 0), envelope('b', 1)], hand: letter('c') });
    const after = view({
      envelopes: [envelope('b', 1), envelope('d', 0), envelope('e', 2)],
      trays: { reply: ['c'], decline: [], ignore: [], block: [] },
      slid: ['a'],
    });
    expect(kinds(before, after)).toEqual(['filed', 'slid', 'landed', 'landed']);
  });
});
