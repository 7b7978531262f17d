import { afterEach, describe, expect, it, vi } from 'vitest';

/** All that the module knows of a page: what a field answers when it is asked whether it is one. */
class Field extends EventTarget {
  matches = (): boolean => true;
}

/** The module as it starts on a device of fingers alone. */
async function onTouch() {
  vi.resetModules();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
  vi.stubGlobal('Element', Field);
  return import('../../../src/shell/site/hand.ts');
}

describe('what the player plays with', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is a keyboard too wherever a mouse can hover', async () => {
    vi.resetModules();
    const { hasKeyboard } = await import('../../../src/shell/site/hand.ts');
    expect(hasKeyboard.value).toBe(true);
  });

  it('is fingers alone on a touch device, until a key comes down', async () => {
    const { hasKeyboard, noteKey } = await onTouch();
    expect(hasKeyboard.value).toBe(false);
    noteKey({ key: 'Tab', target: null });
    expect(hasKeyboard.value).toBe(true);
  });

  it('is no keyboard where somebody types on the screen’s own', async () => {
    const { hasKeyboard, noteKey } = await onTouch();
    noteKey({ key: 'a', target: new Field() });
    noteKey({ key: 'Unidentified', target: null });
    expect(hasKeyboard.value).toBe(false);
  });
});
