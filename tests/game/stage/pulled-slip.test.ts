import { describe, expect, it } from 'vitest';
import { scrollToSlip } from '../../../src/game/stage/hand/pulled-slip.ts';

const sheet = { scrolled: 0, height: 500, head: 140, foot: 0 };

describe('a slip that is pulled on a small screen', () => {
  it('moves nothing where it comes out in view', () => {
    expect(scrollToSlip(sheet, { top: 400, height: 80 })).toBe(0);
  });

  it('moves the sheet no further than it takes to show it whole', () => {
    expect(scrollToSlip(sheet, { top: 460, height: 80 })).toBe(48);
    expect(scrollToSlip({ ...sheet, foot: 60 }, { top: 460, height: 80 })).toBe(108);
  });

  it('that is taller than the sheet shows its beginning, right under the head', () => {
    expect(scrollToSlip(sheet, { top: 700, height: 600 })).toBe(700 - 140);
  });

  it('keeps a line or two of the letter over it where there is room', () => {
    const top = 700 - scrollToSlip({ ...sheet, scrolled: 900 }, { top: 700, height: 120 });
    expect(top - sheet.head).toBeGreaterThan(40);
    expect(top - sheet.head).toBeLessThan(80);
  });

  it('leaves a sheet alone on which it can be seen already', () => {
    expect(scrollToSlip({ ...sheet, scrolled: 300 }, { top: 600, height: 100 })).toBe(300);
  });
});
