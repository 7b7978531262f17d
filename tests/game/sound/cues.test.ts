import { describe, expect, it } from 'vitest';
import type { DeskView, LetterView } from '../../../src/game/shift/desk-view.ts';
import { soundCues } from '../../../src/game/sound/cues.ts';
import { envelope, letter, view } from '../views.ts';

const empty = view();

/** A letter with two slips, of which so many have been looked at. */
const lookedAt = (messageId: string, looked: number): LetterView =>
  letter(messageId, {
    slips: [0, 1].map((at) => ({ kind: at === 0 ? 'profile' : 'link', words: 9, text: at < looked ? 'text' : null })),
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
    const still = view({ envelopes: [envelope('a')], hand: lookedAt('b', 1), trays: filed('reply', 'c') });
    expect(soundCues(still, { ...still, dial: 40 })).toEqual([]);
    expect(soundCues(null, empty)).toEqual([]);
  });

  it('opens a letter, pulls a slip, and puts the letter back without an arrival', () => {
    const desk = view({ envelopes: [envelope('a')] });
    const open = view({ hand: lookedAt('a', 0) });
    const looked = view({ hand: lookedAt('a', 1) });
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

  it('rings the bell on the desk once, and lets the shift close after it', () => {
    const last = view({ hand: letter('a'), envelopes: [envelope('b')] });
    const rung = view({ hand: letter('a'), isRung: true, swept: ['b'] });
    const over = view({ trays: filed('reply', 'a'), isRung: true, swept: ['b'], phase: 'over' });
    expect(soundCues(last, rung)).toEqual(['bell']);
    expect(soundCues(rung, { ...rung, dial: 100 })).toEqual([]);
    expect(soundCues(rung, over)).toEqual(['reply', 'close']);
    expect(soundCues(null, rung)).not.toContain('bell'); // taken up again after it rang
  });

  it('strokes with a pencil where a box is ticked, and not where an undo or a memo wipes it', () => {
    const need = (ticked: number) => view({ needs: [{ id: 'a', text: 'a', state: 'standing', boxes: 2, ticked }] });
    expect(soundCues(need(0), need(1))).toEqual(['tick']);
    expect(soundCues(need(1), need(0))).toEqual([]);
    expect(soundCues(null, need(1))).toEqual([]);
  });

  it('strokes along the words that are marked, and not where a mark is rubbed out', () => {
    const plain = view({ hand: letter('b') });
    const marked = view({ hand: letter('b', { marks: [{ in: 'body', from: 0, to: 5 }] }) });
    expect(soundCues(plain, marked)).toEqual(['mark']);
    expect(soundCues(marked, plain)).toEqual([]);
    expect(soundCues(view({ envelopes: [envelope('b')] }), marked)).toEqual(['open']); // marked before it was put back
  });
});
