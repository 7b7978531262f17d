import { expect, test } from 'vitest';
import { castKind, castOn } from '../../../src/shell/kept/cast.ts';
import { openShelf } from '../../../src/shell/kept/storage.ts';
import { fakeStore } from './fake-store.ts';

const counting = (): (() => number) => {
  let made = 0;
  return () => ++made;
};

test('a cast is made once and kept', () => {
  const store = fakeStore();
  const shelf = openShelf(store, () => undefined);
  const own = castOn(shelf, counting());
  expect([own(), own()]).toEqual([1, 1]);
  expect(JSON.parse(store.map.get(castKind.key) ?? '')).toEqual({ format: 'replyworthy-cast', version: 1, seed: 1 });
  expect(
    castOn(
      openShelf(store, () => undefined),
      () => 9,
    )(),
  ).toBe(1);
});

test('where nothing can be kept it holds as long as the page lives', () => {
  const own = castOn(
    openShelf(fakeStore({}, true), () => undefined),
    counting(),
  );
  expect([own(), own()]).toEqual([1, 1]);
  const without = castOn(
    openShelf(null, () => undefined),
    counting(),
  );
  expect([without(), without()]).toEqual([1, 1]);
});

test('is made anew once everything was forgotten', () => {
  const shelf = openShelf(fakeStore(), () => undefined);
  const own = castOn(shelf, counting());
  own();
  shelf.clear();
  expect(own()).toBe(2);
});
