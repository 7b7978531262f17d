// What hangs on the cork board: the two newest side by side, the rest a stack, the oldest off.
import { expect, it } from 'vitest';
import { CORK_HOLDS, hangPostcards } from '../../../src/game/stage/wall/cork.ts';

const card = (messageId: string) => ({
  packId: 'harbour',
  messageId,
  personId: 'noor-haddad',
  disc: 2,
  first: 'Noor',
  text: 'The soup is leek.',
  action: 'decline' as const,
});
const earlier = ['e1', 'e2', 'e3'].map(card);
const placesOf = (came: string[], before = earlier): string[] =>
  hangPostcards(before, came.map(card)).map(
    ({ postcard, place, under }) => `${postcard.messageId} ${place}${under > 0 ? ` under ${under}` : ''}`,
  );

it.for<[string, string[], typeof earlier, string[]]>([
  ['nothing', [], [], []],
  ['the first of all on the left', ['a'], [], ['a left']],
  ['two side by side, the newest on the right', ['a', 'b'], [], ['a left', 'b right']],
  ['a third over a stack', ['a', 'b', 'c'], [], ['a left under 1', 'b left', 'c right']],
  ['those of earlier shifts until new ones come', [], earlier, ['e1 left under 1', 'e2 left', 'e3 right']],
  ['new ones over earlier ones', ['a'], earlier, ['e1 left under 2', 'e2 left under 1', 'e3 left', 'a right']],
])('shows %s', ([, came, before, places]) => expect(placesOf(came, before)).toEqual(places));

it('holds five: the oldest fall off', () => {
  expect(placesOf(['a', 'b', 'c'])).toHaveLength(CORK_HOLDS);
  expect(placesOf(['a', 'b', 'c'])[0]).toBe('e2 left under 3');
});

it('shows a postcard again that hangs there from an earlier shift, as two', () => {
  expect(hangPostcards(earlier, [card('e3')]).map(({ isEarlier }) => isEarlier)).toEqual([true, true, true, false]);
});
