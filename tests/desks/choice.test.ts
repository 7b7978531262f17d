// What lies under the lamp when the shelf is opened, and where the arrows lead.
import { expect, it } from 'vitest';
import { choiceFrom, judgedOf, placeBeyond, queryOf } from '../../src/desks/choice.ts';
import type { ShelfEntry } from '../../src/pack/shelf-entry.ts';

const entry = (id: string): ShelfEntry => ({
  id,
  title: id,
  edition: '1',
  guidance: { id: 'house-rules', edition: '1' },
  name: id,
  role: 'answers letters',
  needs: ['a lamp'],
  messages: 12,
});
const SHELF = [entry('harbour'), entry('ward'), entry('studio')];
const judged = (...packIds: string[]): { packId: string }[] => packIds.map((packId) => ({ packId }));
const open = (query: string, played = judged()) => choiceFrom(new URLSearchParams(query), SHELF, played);

it('a new player finds the first desk of the shelf, for a shift', () => {
  expect(open('')).toEqual({ packId: 'harbour', mode: 'shift' });
});

it('whoever played before finds the desk that was played last', () => {
  expect(open('', judged('harbour', 'studio')).packId).toBe('studio');
});

it('a desk that is no longer there does not lie under the lamp', () => {
  expect(open('', judged('gone')).packId).toBe('harbour');
  expect(open('pack=gone', judged('ward')).packId).toBe('ward');
});

it('the address comes first, and says how to play too', () => {
  expect(open('pack=ward&mode=calm', judged('studio'))).toEqual({ packId: 'ward', mode: 'calm' });
  expect(open('mode=asleep').mode).toBe('shift');
});

it('a choice survives its own address', () => {
  const choice = { packId: 'studio', mode: 'coach' } as const;
  expect(open(queryOf(choice))).toEqual(choice);
});

it('letters are counted desk by desk', () => {
  expect(judgedOf('ward', judged('ward', 'harbour', 'ward'))).toBe(2);
  expect(judgedOf('studio', judged('ward'))).toBe(0);
});

it('up and down stay in their column, and stop at the edge of the shelf', () => {
  expect(placeBeyond(1, 'down', 2, 7)).toBe(3);
  expect(placeBeyond(3, 'up', 2, 7)).toBe(1);
  expect(placeBeyond(0, 'up', 2, 7)).toBe(0);
  expect(placeBeyond(5, 'down', 2, 7)).toBe(5);
});
