// The reading pace: what the settings offer is what the schedule honours.
import { expect, it } from 'vitest';
import { honouredPace, PACE } from '../../../src/engine/play/pace.ts';
import { calibrateWpm, parMs } from '../../../src/engine/play/schedule.ts';
import { parseSettings } from '../../../src/shell/settings/document.ts';
import { beginWith, letter, letters } from '../table-top.ts';

it('from 40 to 400 words a minute are honoured', () => {
  expect([PACE.slowest, PACE.fastest]).toEqual([40, 400]);
  expect([1, 40, 41, 400, 401].map(honouredPace)).toEqual([40, 40, 41, 400, 400]);
});

it('a reader of 40 words a minute gets the time of 40', () => {
  const handlingMs = 4500;
  const elevenWordsMs = 16_500; // 11 × 60 000 / 40
  const kept = parseSettings({ wpm: 40 });
  expect(kept?.wpm).toBe(40);
  expect(parMs(letter('x'), 40)).toBe(elevenWordsMs + handlingMs);
  expect(beginWith(letters(2), { wpm: kept?.wpm ?? Number.NaN }).arrivalsMs).toEqual([0, elevenWordsMs + handlingMs]);
});

it.for([PACE.slowest, 60, 90, 120, 300, PACE.fastest])('at %i each word more takes its own time', (wpm) => {
  const [short, long] = [letter('x'), letter('x', { slips: [{ kind: 'profile', text: 'one two three four' }] })];
  expect(parMs(long, wpm) - parMs(short, wpm)).toBe(Math.round((4 * 60_000) / wpm));
});

it('play never measures a pace that would not be honoured', () => {
  for (const isFirst of [true, false]) {
    expect(calibrateWpm(PACE.slowest, { early: 5, all: 5 }, isFirst)).toBe(PACE.slowest);
    expect(calibrateWpm(PACE.fastest, { early: 5000, all: 5000 }, isFirst)).toBe(PACE.fastest);
  }
});
