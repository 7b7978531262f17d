import { expect, test } from 'vitest';
import { fillText, texts } from '../../../src/shell/text/text.ts';

const catalogue = new Map<string, string>(Object.entries(texts));

test('texts are filled in by name; an unknown name stays visible', () => {
  expect(fillText('{count} of {all}', { count: 2, all: 5 })).toBe('2 of 5');
  expect(fillText('{count} left', {})).toBe('{count} left');
});

test('no text is empty', () => {
  for (const [key, text] of catalogue) expect(text.trim(), key).not.toBe('');
});
