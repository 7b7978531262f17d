// The pencil: what a touch marks or rubs out, when it is refused, and that nothing is scored by it.
import { describe, expect, it } from 'vitest';
import { toggleStretch } from '../../../src/engine/play/marks.ts';
import { step } from '../../../src/engine/play/round.ts';
import { MOST_MARKS, type Move, type Refusal, type Round } from '../../../src/engine/play/round-state.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import {
  again,
  answer,
  beginWith,
  block,
  file,
  letter,
  letterOf,
  letters,
  look,
  make,
  mark,
  open,
  pause,
  putBack,
  refusalOf,
  resume,
  TEN_SECONDS,
  undo,
} from '../table-top.ts';

const BODY = TEN_SECONDS; // One two three four five six seven eight puzzles me today
const slips = [{ kind: 'profile' as const, text: 'Keeps a small boatyard.' }];
const holding = (): Round => make(beginWith([letter('l0', { slips }), ...letters(3).slice(1)]), open('l0', 100));

/** What is marked, in words. */
function wordsMarked(round: Round, text = BODY): string[] {
  return letterOf(round, 'l0').marks.map(({ from, to }) => text.slice(from, to));
}
function at(words: string, atMs: number): Move {
  const from = BODY.indexOf(words);
  return mark('body', from, from + words.length, atMs);
}

describe('a touched stretch', () => {
  it.for<[string, string[], string[]]>([
    ['is marked', ['two three'], ['two three']],
    ['that is marked is rubbed out', ['two three', 'two three'], []],
    ['within a marked one is rubbed out of it', ['two three four', 'three'], ['two', 'four']],
    ['at its beginning leaves the rest', ['two three four', 'two'], ['three four']],
    ['that overlaps a marked one is one with it', ['two three', 'three four'], ['two three four']],
    ['that touches a marked one is one with it', ['two three', 'four'], ['two three four']],
    ['between two marked ones joins them', ['two', 'four', 'three'], ['two three four']],
    ['around a marked one takes it in', ['three', 'two three four'], ['two three four']],
    ['elsewhere stands for itself, in order of the text', ['six', 'two'], ['two', 'six']],
    ['takes no space with it', [' two three '], ['two three']],
  ])('%s', ([, touches, words]) => {
    const moves = touches.map((touch, nth) => at(touch, 200 + nth));
    expect(wordsMarked(make(holding(), ...moves))).toEqual(words);
  });

  it('is not one with what ends the paragraph before', () => {
    const text = 'One.\n\nTwo.';
    expect(toggleStretch(text, [{ from: 0, to: 4 }], { from: 6, to: 10 })).toHaveLength(2);
    expect(toggleStretch('One. Two.', [{ from: 0, to: 4 }], { from: 5, to: 9 })).toEqual([{ from: 0, to: 9 }]);
  });

  it('may stand on the face, and on a slip that was looked at', () => {
    const round = make(holding(), look('profile', 200), mark('profile', 0, 5, 300), mark('face', 0, 4, 400));
    expect(letterOf(round, 'l0').marks).toEqual([
      { in: 'face', from: 0, to: 4 },
      { in: 'profile', from: 0, to: 5 },
    ]);
  });
});

describe('marks', () => {
  it('stay with their letter: put back, opened again, answered, taken back, and replayed', () => {
    const round = make(
      holding(),
      at('two three', 200),
      putBack(300),
      open('l0', 400),
      at('six', 500),
      answer('reply', 600),
      undo(700),
    );
    expect(wordsMarked(round)).toEqual(['two three', 'six']);
    expect(again(round)).toEqual(round);
  });

  it('are made while the clock stands still for the question why, and cost none of it', () => {
    const round = make(holding(), pause(1000), at('two', 5000), at('six', 9000), resume(20_000), block(20_000));
    expect(wordsMarked(round)).toEqual(['two', 'six']);
    expect(round.filed[0]).toMatchObject({ answeredAtMs: 1000 });
  });

  it('change no verdict and no report', () => {
    const rest = [...file('l1', 'reply', 12_000), ...file('l2', 'reply', 22_000)];
    const marked = make(holding(), at('two', 200), answer('reply', 1000), ...rest);
    expect(buildReport(marked)).toEqual(buildReport(make(holding(), answer('reply', 1000), ...rest)));
  });
});

describe('a mark is refused', () => {
  const spread = (count: number): Move[] =>
    Array.from({ length: count }, (_, nth) => mark('body', nth * 4, nth * 4 + 1, 200 + nth));
  const long = (): Round =>
    make(beginWith([letter('l0', { body: 'a b '.repeat(MOST_MARKS + 2).trim() })]), open('l0', 100));

  it.for<[string, () => Round, Move, Refusal]>([
    ['with an empty hand', () => beginWith(letters(2)), mark('body', 0, 3, 50), 'hand-empty'],
    ['on a slip that is not there', holding, mark('link', 0, 3, 200), 'no-such-slip'],
    ['on a slip that was not looked at', holding, mark('profile', 0, 3, 200), 'slip-unseen'],
    ['before the first character', holding, mark('body', -1, 3, 200), 'no-such-words'],
    ['beyond the last', holding, mark('body', 0, BODY.length + 1, 200), 'no-such-words'],
    ['of no length', holding, mark('body', 3, 3, 200), 'no-such-words'],
    ['backwards', holding, mark('body', 7, 3, 200), 'no-such-words'],
    ['at half a character', holding, mark('body', 0.5, 3, 200), 'no-such-words'],
    ['on nothing but space', holding, mark('body', 3, 4, 200), 'no-such-words'],
    [
      'beyond the most that a letter takes',
      () => make(long(), ...spread(MOST_MARKS)),
      mark('body', MOST_MARKS * 4, MOST_MARKS * 4 + 1, 900),
      'too-many-marks',
    ],
  ])('%s', ([, round, move, refusal]) => {
    const made = step(round(), move);
    expect(refusalOf(made)).toBe(refusal);
    expect(made.round.moves).toEqual(round().moves);
  });
});
