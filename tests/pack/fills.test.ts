// What may tick a box: a yes that brings what is needed. A form to fill in only starts a search.
import { expect, it } from 'vitest';
import { harbourPack } from '../builders.ts';

it('no letter of the shipped pack that asks for a form fills a need', () => {
  const withForm = harbourPack().messages.filter(({ body }) => /\b(forms?|register|sign up)\b/i.test(body));
  expect(withForm.map(({ id }) => id)).toEqual(expect.arrayContaining(['this-months-round', 'forty-rooms-one-form']));
  expect(withForm.filter(({ facts }) => facts.fills !== undefined).map(({ id }) => id)).toEqual([]);
});

it('each need still has an offer that fills each of its boxes', () => {
  const { persona, memos, messages } = harbourPack();
  for (const { id, boxes } of [...persona.needs, ...memos.flatMap(({ needs }) => needs)])
    expect(messages.filter(({ facts }) => facts.fills === id).length, id).toBeGreaterThanOrEqual(boxes);
});
