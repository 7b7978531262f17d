// What the play screen does with a press: which move it makes, when it makes none, and that the clock waits under a sheet.
import { describe, expect, it } from 'vitest';
import type { Play } from '../../../src/game/shift/play.ts';
import { emptyWords } from '../../../src/game/stage/inbox.tsx';
import { awaitEyes, type Eyes, watchEyes } from '../../../src/game/shift/seen.ts';
import { MOST_MARKS } from '../../../src/engine/play/round-state.ts';
import { idsAt, layDeck, letter, letters, memoBefore } from '../../engine/table-top.ts';
import { sit } from './hands.ts';

/** Somebody who looks at the page, or not. */
function someEyes(visibilityState: DocumentVisibilityState) {
  let heard: () => void = () => undefined;
  const eyes = {
    visibilityState,
    addEventListener: (_: string, listener: () => void) => {
      heard = listener;
    },
    removeEventListener: () => {
      heard = () => undefined;
    },
  };
  const look = (state: DocumentVisibilityState): void => {
    eyes.visibilityState = state;
    heard();
  };
  return { eyes: eyes as unknown as Eyes, look };
}

describe('a letter in the hand and five on the desk', () => {
  function full() {
    const table = sit();
    table.play.open('l0');
    table.pass(50_000);
    return table;
  }

  it('the oldest is clicked: the two exchange places, and nothing slides off', () => {
    const { play } = full();
    play.open('l1');
    const round = play.round.peek();
    expect([idsAt(round, 'hand'), idsAt(round, 'desk'), idsAt(round, 'slid')]).toEqual([
      ['l1'],
      ['l0', 'l2', 'l3', 'l4', 'l5'],
      [],
    ]);
    expect(round.moves.map(({ type }) => type)).toEqual(['open', 'swap']);
  });

  it('cannot be put back, and a word says why', () => {
    const { play } = full();
    play.putBack();
    expect([idsAt(play.round.peek(), 'hand'), idsAt(play.round.peek(), 'slid')]).toEqual([['l0'], []]);
    expect(play.hint.peek()).toMatch(/desk is full/);
  });
});

describe('the clock waits', () => {
  it.for<[string, (play: Play) => void, (play: Play) => void]>([
    ['under the pause sheet', (play) => play.lay('pause'), (play) => play.clear()],
    ['while Block is held', (play) => play.touchStamp('hold'), (play) => play.touchStamp('release')],
    ['while its reason is asked', (play) => play.answer('block'), (play) => play.touchStamp('put-down')],
  ])('%s', ([, begin, end]) => {
    const { play, pass } = sit();
    play.open('l0');
    begin(play);
    pass(60_000);
    expect([play.round.peek().isPaused, idsAt(play.round.peek(), 'desk')]).toEqual([true, []]);
    end(play);
    pass(10_000);
    expect([play.round.peek().isPaused, idsAt(play.round.peek(), 'desk')]).toEqual([false, ['l1']]);
  });

  it('until the stamp has fallen, which takes no move more', () => {
    const { play } = sit();
    play.open('l0');
    play.answer('block');
    play.block('spam', false);
    expect([play.stamp.peek(), play.round.peek().filed[0]?.verdict.action]).toEqual(['rests', 'block']);
    expect(play.round.peek().moves.map(({ type }) => type)).toEqual(['open', 'pause', 'resume', 'answer']);
  });

  it('and nothing is laid over the question why', () => {
    const { play } = sit();
    play.open('l0');
    play.answer('block');
    play.lay('pause');
    expect([play.overlay.peek(), play.stamp.peek()]).toEqual(['none', 'asking']);
  });
});

describe('the stamp', () => {
  it('needs a letter', () => {
    const { play } = sit();
    play.touchStamp('press');
    play.touchStamp('hold');
    expect(play.stamp.peek()).toBe('rests');
  });

  it('is put down by whatever else the player does', () => {
    const { play, pass } = sit();
    pass(10_000);
    play.open('l0');
    for (const act of [() => play.open('l1'), () => play.lay('pause'), () => play.putBack()]) {
      play.clear();
      play.touchStamp('press');
      expect(play.stamp.peek()).toBe('armed');
      act();
      expect(play.stamp.peek()).toBe('rests');
    }
  });
});

describe('a hold', () => {
  it('long enough asks what convinced you; let go early it is a press, and two of those ask as well', () => {
    const { play, pass } = sit();
    play.open('l0');
    play.holdStamp();
    pass(600);
    expect([play.isAsking.peek(), play.letGoStamp()]).toEqual([true, false]);
    play.touchStamp('put-down');
    for (const state of ['armed', 'asking']) {
      play.holdStamp();
      pass(100);
      if (play.letGoStamp()) play.touchStamp('press');
      expect(play.stamp.peek()).toBe(state);
    }
  });

  it('is over when the stamp is put down', () => {
    const { play, pass } = sit();
    play.open('l0');
    play.holdStamp();
    play.touchStamp('put-down');
    pass(600);
    expect([play.stamp.peek(), play.round.peek().isPaused]).toEqual(['rests', false]);
  });
});

describe('the pencil', () => {
  const words = { in: 'body' as const, from: 0, to: 7 };
  const marksOf = (play: Play) => play.view.peek().hand?.marks;

  it('marks what convinced you while the clock stands still, and the mark outlives the question', () => {
    const { play, pass } = sit();
    play.open('l0');
    play.answer('block');
    pass(60_000);
    play.mark(words);
    play.touchStamp('put-down');
    expect([marksOf(play), idsAt(play.round.peek(), 'desk')]).toEqual([[words], []]);
  });

  it('is taken up on the clock for any letter, and lies down when the letter leaves the hand', () => {
    const { play, pass } = sit();
    pass(10_000);
    play.open('l0');
    play.togglePencil();
    play.mark(words);
    expect([marksOf(play), play.isPencilOut.peek(), play.round.peek().isPaused]).toEqual([[words], true, false]);
    play.open('l1');
    expect(play.isPencilOut.peek()).toBe(false);
    play.mark(words);
    expect(marksOf(play)).toEqual([]);
  });

  it('is not there for whoever meets other things first; for the question why it is', () => {
    const { play } = sit(layDeck(letters(9), { scope: 'first' }));
    play.open('l0');
    play.togglePencil();
    expect([play.view.peek().hasPencil, play.isPencilOut.peek()]).toEqual([false, false]);
    play.answer('block');
    play.mark(words);
    expect(marksOf(play)).toEqual([words]);
  });

  it('says when a letter takes no more', () => {
    const { play } = sit(layDeck([letter('l0', { body: 'a b '.repeat(MOST_MARKS + 1).trim() })]));
    play.open('l0');
    play.togglePencil();
    for (let nth = 0; nth <= MOST_MARKS; nth++) play.mark({ in: 'body', from: nth * 4, to: nth * 4 + 1 });
    expect([marksOf(play)?.length, play.hint.peek()]).toEqual([MOST_MARKS, expect.stringMatching(/Rub something out/)]);
  });
});

describe('the key for slips', () => {
  it('pulls out one after the other, then says that all lie open', () => {
    const slips = [
      { kind: 'profile' as const, text: 'Keeps a small boatyard.' },
      { kind: 'link' as const, text: 'Leads to the boatyard.' },
    ];
    const { play } = sit(layDeck([letter('l0', { slips }), letter('l1')]));
    play.open('l0');
    const isOpen = () => play.view.peek().hand?.slips.map(({ text }) => text !== null);
    play.lookNext();
    expect(isOpen()).toEqual([true, false]);
    play.lookNext();
    expect([isOpen(), play.hint.peek()]).toEqual([[true, true], null]);
    play.lookNext();
    expect(play.hint.peek()).toMatch(/lies open/);
  });

  it('says where none came', () => {
    const { play } = sit();
    play.open('l0');
    play.lookNext();
    expect(play.hint.peek()).toMatch(/No slip/);
  });
});

it('a desk on which nothing lies is told as what it is', () => {
  const { play, pass } = sit(layDeck(letters(2)));
  const told = (): string => emptyWords(play.view.peek());
  play.open('l0');
  expect(told()).toMatch(/^Nothing else lies on the desk\. The next letter/);
  play.answer('reply');
  expect(told()).toMatch(/^The desk is empty\. The next letter/);
  pass(10_000);
  play.open('l1');
  expect(told()).toMatch(/This is the last letter/);
  play.answer('reply');
  expect(told()).toMatch(/Every letter has come/);
});

describe('an undo that cannot be made says why', () => {
  it('where nothing was answered', () => {
    const { play } = sit();
    expect([play.undo(), play.hint.peek()]).toEqual([false, expect.stringMatching(/no answer/)]);
  });

  it('where its three seconds have passed', () => {
    const { play, pass } = sit();
    play.open('l0');
    play.answer('reply');
    pass(3001);
    expect([play.undo(), play.hint.peek()]).toEqual([false, expect.stringMatching(/too late/)]);
  });
});

describe('a memo that waits for an answer', () => {
  it('leaves its three seconds to undo', () => {
    const { play, pass } = sit(layDeck(letters(9), { memo: memoBefore(1) }));
    play.open('l0');
    pass(12_000);
    play.answer('reply');
    expect([play.view.peek().phase, play.leftToUndoMs()]).toEqual(['play', 3000]);
    pass(2900);
    expect([play.undo(), idsAt(play.round.peek(), 'hand')]).toEqual([true, ['l0']]);
    play.answer('reply');
    pass(3001);
    expect(play.view.peek().phase).toBe('memo');
  });
});

describe('a page that nobody looks at', () => {
  it('lets a shift that is dealt there wait at its first moment, and start when it is seen', () => {
    const { eyes, look } = someEyes('hidden');
    const { play, pass } = sit();
    awaitEyes(play, eyes);
    const stop = watchEyes(play, eyes);
    pass(600_000);
    expect([play.overlay.peek(), play.view.peek().dial, idsAt(play.round.peek(), 'desk')]).toEqual([
      'unseen',
      0,
      ['l0'],
    ]);
    look('visible');
    pass(10_000);
    expect([play.overlay.peek(), idsAt(play.round.peek(), 'desk')]).toEqual(['none', ['l0', 'l1']]);
    stop();
  });

  it('does not wait for eyes that came before anybody listened', () => {
    const { eyes, look } = someEyes('hidden');
    const { play } = sit();
    awaitEyes(play, eyes);
    look('visible');
    watchEyes(play, eyes);
    expect([play.overlay.peek(), play.round.peek().isPaused]).toEqual(['none', false]);
  });

  it('pauses a shift that is left, which then waits for a word', () => {
    const { eyes, look } = someEyes('visible');
    const { play } = sit();
    awaitEyes(play, eyes);
    watchEyes(play, eyes);
    look('hidden');
    look('visible');
    expect([play.overlay.peek(), play.round.peek().isPaused]).toEqual(['away', true]);
    play.clear();
    expect(play.round.peek().isPaused).toBe(false);
  });
});

it('a view is a function of round and moment: to look at it changes nothing', () => {
  const { play, pass } = sit();
  pass(30_000);
  expect(play.view.peek()).toBe(play.view.peek());
  play.open('l1');
  expect(play.view.peek().envelopes.map(({ slot }) => slot)).toEqual([4, 2, 3]);
});
