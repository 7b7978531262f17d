import { describe, expect, it, vi } from 'vitest';

/** The module as it starts on a device of fingers alone. */
async function onTouch() {
  vi.resetModules();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
  vi.stubGlobal('Element', class {});
  const hand = await import('../../../src/shell/site/hand.ts');
  vi.unstubAllGlobals();
  return hand;
}

/** A field into which somebody types. */
function pressInField(noteKey: (event: { key: string; target: EventTarget | null }) => void, key: string): void {
  class Field extends EventTarget {
    matches = (): boolean => true;
  }
  vi.stubGlobal('Element', Field);
  noteKey({ key, target: new Field() });
  vi.unstubAllGlobals();
}

describe('what the player plays with', () => {
  it('is a keyboard too wherever a mouse can hover', async () => {
    vi.resetModules();
    const { hasKeyboard } = await import('../../../src/shell/site/hand.ts');
    expect(hasKeyboard.value).toBe(true);
  });

  it('is fingers alone on a touch device, until a key comes down', async () => {
    const { hasKeyboard, noteKey } = await onTouch();
    expect(hasKeyboard.value).toBe(false);
    vi.stubGlobal('Element', class {});
    noteKey({ key: 'Tab', target: null });
    vi.unstubAllGlobals();
    expect(hasKeyboard.value).toBe(true);
  });

  it('typing on the screen’s own keyboard is not one', async () => {
    const { hasKeyboard, noteKey } = await onTouch();
    pressInField(noteKey, 'a');
    vi.stubGlobal('Element', class {});
    noteKey({ key: 'Unidentified', target: null });
    vi.unstubAllGlobals();
    expect(hasKeyboard.value).toBe(false);
  });
});
