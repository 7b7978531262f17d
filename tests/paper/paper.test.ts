// What the papers of the play screen derive by themselves: marked words, and how a sender takes an answer.
import { describe, expect, it } from 'vitest';
import { countCues, splitByQuotes } from '../../src/paper/cued-text.tsx';
import { moodAfter } from '../../src/paper/mood.ts';
import { ACTIONS, TIERS } from '../../src/pack/words.ts';

describe('cues in a text', () => {
  const text = 'Could you read all ninety pages and call each Sunday?';

  it('are marked where they stand, and nothing of the text is lost', () => {
    const pieces = splitByQuotes(text, ['each Sunday', 'ninety pages']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.isCue).map((piece) => piece.text)).toEqual(['ninety pages', 'each Sunday']);
  });

  it('are joined where they overlap', () => {
    const pieces = splitByQuotes(text, ['read all ninety', 'ninety pages']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(countCues(text, ['read all ninety', 'ninety pages'])).toBe(1);
  });

  it('may stand elsewhere', () => {
    expect(splitByQuotes(text, ['no such words', ''])).toEqual([{ text, isCue: false }]);
  });
});

describe('the face of a sender', () => {
  it('is never sad about a decline that was not harmful', () => {
    for (const tier of TIERS.filter((other) => other !== 'harmful')) {
      expect(moodAfter({ action: 'decline', tier }, { tie: 'close', manner: 'civil' })).not.toBe('sad');
    }
  });

  it('does not react where a stranger was left alone', () => {
    for (const tier of TIERS)
      expect(moodAfter({ action: 'ignore', tier }, { tie: 'none', manner: 'civil' })).toBeNull();
  });

  it('is sad where somebody known was wrongly left, or somebody harmless was shut out', () => {
    expect(moodAfter({ action: 'ignore', tier: 'wrong' }, { tie: 'network', manner: 'civil' })).toBe('sad');
    expect(moodAfter({ action: 'block', tier: 'harmful' }, { tie: 'none', manner: 'civil' })).toBe('sad');
  });

  it('never shows hurt in those who meant harm', () => {
    for (const action of ACTIONS.filter((other) => other !== 'block')) {
      expect(moodAfter({ action, tier: 'harmful' }, { tie: 'none', manner: 'deceptive' })).not.toBe('sad');
    }
  });
});
