// What a pencil finds in a text, and how its strokes are drawn.
import { describe, expect, it } from 'vitest';
import { bracket, lineBoxes, onSheet, underline } from '../../src/paper/marks/pencil.ts';
import { linesIn, sentencesIn, sharedWith, type Stretch, tapped, wordsIn } from '../../src/paper/marks/sentences.ts';

const taken = (text: string, stretches: readonly Stretch[]): string[] =>
  stretches.map(({ from, to }) => text.slice(from, to));

describe('the sentences of a text', () => {
  it.for<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It costs 8.30 at pier 4.', ['It costs 8.30 at pier 4.']],
    ['“Really?” she asked. “Yes.”', ['“Really?”', 'she asked.', '“Yes.”']],
    ['Well … perhaps', ['Well …', 'perhaps']],
    ['Hi Robin,', ['Hi Robin,']],
    ['', []],
  ])('%s', ([text, sentences]) => expect(taken(text, sentencesIn(text))).toEqual(sentences));

  it('and its lines and words stand where they stand', () => {
    const text = 'Hi Robin,\n\nOne  two.';
    expect(taken(text, linesIn(text))).toEqual(['Hi Robin,', 'One  two.']);
    expect(taken(text, wordsIn(text))).toEqual(['Hi', 'Robin,', 'One', 'two.']);
  });
});

describe('a tap', () => {
  const sentence = { from: 0, to: 20 };
  const mark = { from: 4, to: 12 };

  it('takes the sentence', () => expect(tapped({ from: 14, to: 18 }, sentence, [mark])).toEqual(sentence));
  it('on a marked word takes the mark', () => expect(tapped({ from: 5, to: 8 }, sentence, [mark])).toEqual(mark));
  it('by a screen reader, which knows no place in it, takes the sentence', () =>
    expect(tapped(null, sentence, [mark])).toEqual(sentence));
});

it('a sentence is marked as a whole, in part, or not', () => {
  const sentence = { from: 10, to: 20 };
  const shared = [
    { from: 0, to: 30 },
    { from: 15, to: 30 },
    { from: 0, to: 10 },
  ].map((mark) => sharedWith(sentence, [mark]));
  expect(shared).toEqual(['all', 'some', 'none']);
});

describe('the strokes', () => {
  it('follow words on a slip that is a little turned', () => {
    const angle = 0.03;
    const slip = { width: 400, height: 60, middle: { x: 700, y: 500 }, angle, scale: 1 };
    const own = { left: 20, right: 380, top: 30, bottom: 50 };
    // The upright box around `own` once the slip is turned.
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [dx, dy] = [(own.left + own.right) / 2 - 200, (own.top + own.bottom) / 2 - 30];
    const [x, y] = [700 + dx * cos - dy * sin, 500 + dx * sin + dy * cos];
    const [wide, high] = [360 * cos + 20 * sin, 360 * sin + 20 * cos];
    const seen = { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
    const found = onSheet(seen, slip);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) expect(found[side]).toBeCloseTo(own[side], 6);
  });

  const word = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 28 });

  it('gather the words of one line, and begin anew in the next', () => {
    expect(lineBoxes([word(100, 0), word(150, 1), word(20, 34)])).toEqual([
      { left: 100, right: 190, top: 0, bottom: 28 },
      { left: 20, right: 60, top: 34, bottom: 62 },
    ]);
  });

  it('are drawn alike each time, and no two places alike', () => {
    const line = { left: 0, right: 300, top: 0, bottom: 28 };
    expect(underline(line, 7)).toEqual(underline(line, 7));
    expect(underline(line, 7)).not.toEqual(underline(line, 8));
    expect(bracket(10, 0, 90, 7)).toHaveLength(2);
  });

  it('stay close under their words', () => {
    const numbers =
      underline({ left: 0, right: 300, top: 0, bottom: 28 }, 3)
        .join(' ')
        .match(/-?[\d.]+/g) ?? [];
    const heights = numbers.map(Number).filter((_, nth) => nth % 2 === 1);
    expect(Math.min(...heights)).toBeGreaterThan(22);
    expect(Math.max(...heights)).toBeLessThan(31);
  });
});
