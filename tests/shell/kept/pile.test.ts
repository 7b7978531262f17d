// Tomorrow's pile: what the bell sweeps waits, pack by pack, until it is dealt again.
import { expect, test } from 'vitest';
import { pileKind, pileOn } from '../../../src/shell/kept/pile.ts';
import { openShelf } from '../../../src/shell/kept/storage.ts';
import { fakeStore } from './fake-store.ts';

function open() {
  const store = fakeStore({});
  return { store, pile: pileOn(openShelf(store, () => undefined)) };
}

test('what is swept waits in its own pack, behind what waits there already', () => {
  const { pile } = open();
  pile.sweep('a-pack', ['m-1', 'm-2'], ['m-2']);
  pile.sweep('another', ['n-1'], ['n-1']);
  pile.sweep('a-pack', ['m-3', 'm-4'], ['m-3', 'm-4']);
  expect([pile.of('a-pack'), pile.of('another'), pile.of('a-third')]).toEqual([['m-2', 'm-3', 'm-4'], ['n-1'], []]);
});

test('what is dealt leaves it, and the last letter takes the document with it', () => {
  const { store, pile } = open();
  pile.sweep('a-pack', ['m-1', 'm-2'], ['m-1', 'm-2']);
  pile.sweep('a-pack', ['m-1', 'm-3'], []);
  expect(pile.of('a-pack')).toEqual(['m-2']);
  pile.sweep('a-pack', ['m-2'], []);
  expect([...store.map.keys()]).toEqual([]);
});

test.each<[unknown]>([['none'], [[{ packId: 1, messageIds: [] }]], [[{ packId: 'a-pack', messageIds: [7] }]], [[{}]]])(
  'no pile: %o',
  (packs) => {
    expect(pileKind.parse({ packs })).toBeNull();
  },
);
