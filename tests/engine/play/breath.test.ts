// A full desk breathes: whoever sees one letter go can still save the next.
import { describe, expect, it } from 'vitest';
import { BREATH_MS, type Round } from '../../../src/engine/play/round-state.ts';
import { settle } from '../../../src/engine/play/round.ts';
import { begin, layDeck, letters, make, open } from '../table-top.ts';

/** Eight letters that are planned within a second. */
const rush = (): Round => begin(layDeck(letters(8), { gaps: [1, 1, 1, 1, 1, 1, 1, 100] }));
const idsAt = (round: Round, place: Round['letters'][number]['place']): string[] =>
  round.letters.filter((letter) => letter.place === place).map(({ messageId }) => messageId);

describe('on a full desk', () => {
  const full = settle(rush(), 3000);
  const landedMs = Math.max(...full.letters.map(({ landedAtMs }) => landedAtMs ?? 0));

  it('a rush pushes nothing off at once', () => {
    expect(idsAt(full, 'desk')).toHaveLength(5);
    expect(idsAt(full, 'slid')).toEqual([]);
  });

  it('each breath costs one letter, and no more', () => {
    const lost = [1, 2, 3].map((breaths) => idsAt(settle(rush(), landedMs + breaths * BREATH_MS), 'slid'));
    expect(lost).toEqual([['l0'], ['l0', 'l1'], ['l0', 'l1', 'l2']]);
    expect(idsAt(settle(rush(), landedMs + BREATH_MS - 1), 'slid')).toEqual([]);
  });

  it('the next to go can be saved by taking it up, and the letter that waited comes in its place', () => {
    const saved = make(settle(rush(), landedMs + BREATH_MS), open('l1', landedMs + BREATH_MS + 800));
    expect(idsAt(saved, 'slid')).toEqual(['l0']);
    expect(idsAt(saved, 'desk')).toHaveLength(5);
    expect(saved.letters.find(({ messageId }) => messageId === 'l6')?.landedAtMs).toBe(landedMs + BREATH_MS + 800);
  });
});
