import { describe, expect, it } from 'vitest';
import { reflexSayings } from '../../../src/game/debrief/reflex.ts';
import type { Action } from '../../../src/pack/words.ts';

const choices = (times: number, action: Action, best: Action) =>
  Array.from({ length: times }, () => ({ action, best }));

describe('reflexSayings', () => {
  it('says nothing of a handful', () => {
    expect(reflexSayings(choices(3, 'reply', 'reply'))).toEqual([]);
  });

  it('counts below twenty signals, the largest error first, and never speaks of leaning', () => {
    const sayings = reflexSayings([
      ...choices(4, 'block', 'ignore'),
      ...choices(1, 'block', 'block'),
      ...choices(4, 'reply', 'reply'),
    ]);
    expect(sayings).toEqual([
      { kind: 'over', detector: 'block', count: 4, of: 5 },
      { kind: 'apart', detector: 'reply', count: 4, of: 4 },
    ]);
  });

  it('finds no lean in choices that are all best', () => {
    const sayings = reflexSayings([
      ...choices(4, 'reply', 'reply'),
      ...choices(4, 'ignore', 'ignore'),
      ...choices(2, 'block', 'block'),
    ]);
    expect(sayings[0]).toEqual({ kind: 'even' });
    expect(sayings[1]).toMatchObject({ kind: 'apart' });
  });

  it('names a lean from twenty signals on, and only where there are errors', () => {
    const quick = reflexSayings([
      ...choices(20, 'block', 'block'),
      ...choices(12, 'block', 'ignore'),
      ...choices(12, 'ignore', 'ignore'),
    ]);
    expect(quick[0]).toEqual({ kind: 'leansOver', detector: 'block', count: 12, of: 24 });
    const flawless = reflexSayings([...choices(20, 'block', 'block'), ...choices(80, 'ignore', 'ignore')]);
    expect(flawless[0]).toEqual({ kind: 'even' });
    const slow = reflexSayings([
      ...choices(8, 'reply', 'reply'),
      ...choices(14, 'ignore', 'reply'),
      ...choices(20, 'ignore', 'ignore'),
    ]);
    expect(slow[0]).toEqual({ kind: 'leansUnder', detector: 'reply', count: 14, of: 22 });
  });
});
