// A letter says when it was sent where that may decide: an answer can come too late.
import { h } from 'preact';
import { expect, test } from 'vitest';
import { AgeTab } from '../../src/paper/tie-tab.tsx';
import { renderedText } from '../rendered-text.ts';

test('a letter of some days says so', () => expect(renderedText(h(AgeTab, { days: 5 }))).toContain('Sent 5 days ago'));

test.for([0, 1])('a letter of %i days says nothing', (days) => expect(renderedText(h(AgeTab, { days }))).toBe(''));
