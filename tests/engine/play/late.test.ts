// A round of late letters: what slid off comes back, and remembers what was done before.
import { describe, expect, it } from 'vitest';
import { dealLate, type Deck } from '../../../src/engine/deal/deck.ts';
import { parMs, wordsIn } from '../../../src/engine/play/schedule.ts';
import { textOf } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import { type Action, ACTIONS } from '../../../src/pack/words.ts';
import { begin, block, cardRead, file, layDeck, letter, letters, make, open, swap, TEN_SECONDS } from '../table-top.ts';

const opening = {
  reply: 'Thank you, that helped me a good deal.',
  decline: 'A pity.',
  ignore: 'Did my first letter arrive?',
  block: 'Well.',
};
const later = letter('later', { follows: { message: 'source', opening } });
const firstLine = (round: Round): string | undefined => textOf(round, 'later').split('\n')[0];

/** The source, what follows it, and so many letters within two seconds. */
const rush = (count: number): Deck =>
  layDeck([letter('source'), later, ...letters(count)], { gaps: [10, ...Array.from({ length: count + 1 }, () => 1)] });

/** A shift in which the source is met with an action, or none, and what follows it slides off as well. */
function shiftWith(action: Action | null): Round {
  const round = begin(rush(12));
  const first = action === null ? [] : action === 'block' ? [open('source', 5), block(6)] : file('source', action, 5);
  return make(round, ...first, ...(action === 'block' ? [cardRead(7)] : []), open('l11', 80_000));
}

/** The round that follows it, as the page deals it: with the letters that come back, and what the shift did with the others. */
function lateAfter(shift: Round): Round {
  const report = buildReport(shift);
  const done = Object.fromEntries(report.verdicts.map(({ messageId, action }) => [messageId, action]));
  return begin(dealLate(shift.deck, report.comingBack, done, shift.ticks), {
    clock: 'off',
    coach: 'all',
    isLate: true,
  });
}

describe('a late follow-up', () => {
  it.for(ACTIONS)('opens as it would have then: after %s', (action) => {
    const shift = shiftWith(action);
    expect(buildReport(shift).missed).toContain('later');
    expect(firstLine(make(lateAfter(shift), open('later', 10)))).toBe(opening[action]);
  });

  it('whose source slid off as well opens by what is done with that now', () => {
    const late = lateAfter(shiftWith(null));
    const answered = make(late, ...file('source', 'decline', 10), cardRead(11), open('l0', 12), swap('later', 13));
    expect(firstLine(answered)).toBe(opening.decline);
  });

  it('that had been opened before it slid off opens in the same words', () => {
    const looked = make(begin(rush(12)), ...file('source', 'reply', 5), open('later', 8000), swap('l4', 8001));
    const shift = make(looked, swap('l11', 80_000));
    expect(firstLine(shift)).toBe(opening.reply);
    expect(buildReport(shift).missed).toContain('later');
    expect(firstLine(make(lateAfter(shift), open('later', 10)))).toBe(opening.reply);
  });
});

describe('a letter whose sender wrote again', () => {
  it('stays away once the second letter was answered: that answer has settled it', () => {
    const report = buildReport(make(begin(rush(6)), ...file('later', 'decline', 12_000)));
    expect(report.missed).toContain('source');
    expect(report.comingBack).toEqual(report.missed.filter((messageId) => messageId !== 'source'));
  });

  it('comes back with the second where both slid off', () => {
    expect(buildReport(shiftWith(null)).comingBack).toEqual(expect.arrayContaining(['source', 'later']));
  });
});

describe('par of a follow-up', () => {
  it('has time for its longest first line, whichever it will be', () => {
    const words = (text: string): number => text.split(' ').length;
    expect(wordsIn(later).letter).toBe(words(TEN_SECONDS) + words(opening.reply));
    expect(parMs(later, 120) - parMs(letter('x'), 120)).toBe((words(opening.reply) * 60_000) / 120);
  });
});
