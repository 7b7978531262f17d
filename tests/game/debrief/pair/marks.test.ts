import { describe, expect, it } from 'vitest';
import { markedTexts } from '../../../../src/game/debrief/pair/marks.ts';

const lit = (marked: ReturnType<typeof markedTexts>): string[] =>
  marked.flatMap(({ runs }) => runs.flatMap((run) => (run.isDifferent ? [run.text.trim()] : [])));

describe('markedTexts', () => {
  const mine = [{ place: 'body' as const, text: 'Dear Robin, who kept the 1911 book?' }];
  const twin = [{ place: 'body' as const, text: 'Dear Robin, could you copy the 1911 book?' }];

  it('lights the cue that lies in words which differ', () => {
    const cues = [
      { in: 'body' as const, quote: 'who kept', guideline: 'a' },
      { in: 'body' as const, quote: 'Dear Robin', guideline: 'b' },
    ];
    expect(lit(markedTexts(cues, mine, twin))).toEqual(['who kept']);
  });

  it('lights the differing words where no cue lies in them', () => {
    expect(lit(markedTexts([{ in: 'body', quote: 'Dear Robin', guideline: 'b' }], mine, twin))).toEqual(['who kept']);
  });

  it('lights a slip that the twin does not have', () => {
    const slip = { place: 'link' as const, text: 'Leads to a form.' };
    expect(lit(markedTexts([], [...twin, slip], twin))).toEqual(['Leads to a form.']);
  });
});
