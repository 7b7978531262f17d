import { describe, expect, test } from 'vitest';
import { openShelf, readDocument, type DocumentKind, type StorageNotice } from '../../../src/shell/kept/storage.ts';
import { fakeStore } from './fake-store.ts';

interface Cups {
  readonly cups: number;
}

const kind: DocumentKind<Cups> = {
  key: 'replyworthy:cups',
  format: 'replyworthy-cups',
  version: 3,
  migrations: {
    1: (fields) => ({ ...fields, cups: Number(fields['mugs']) }),
    2: (fields) => ({ ...fields, cups: Number(fields['cups']) * 2 }),
  },
  parse: ({ cups }) => (typeof cups === 'number' && Number.isInteger(cups) ? { cups } : null),
  empty: () => ({ cups: 0 }),
};

function open(entries: Record<string, string> = {}, refuse = false) {
  const store = fakeStore(entries, refuse);
  const notices: StorageNotice[] = [];
  return { store, notices, shelf: openShelf(store, (notice) => notices.push(notice)) };
}

describe('what is saved comes back', () => {
  test('after a reload', () => {
    const { store, shelf, notices } = open();
    shelf.save(kind, { cups: 4 });
    expect(JSON.parse(store.map.get(kind.key) ?? '')).toEqual({ format: kind.format, version: 3, cups: 4 });
    expect(openShelf(store, () => undefined).load(kind)).toEqual({ cups: 4 });
    expect(notices).toEqual([]);
  });

  test('an empty shelf gives the empty value and says nothing', () => {
    const { shelf, notices } = open();
    expect(shelf.load(kind)).toEqual({ cups: 0 });
    expect(notices).toEqual([]);
  });

  test('older versions pass through every migration', () => {
    expect(readDocument(kind, JSON.stringify({ format: kind.format, version: 1, mugs: 3 }))).toEqual({ cups: 6 });
    expect(readDocument(kind, JSON.stringify({ format: kind.format, version: 2, cups: 3 }))).toEqual({ cups: 6 });
  });
});

describe('what cannot be read is put aside, never dropped', () => {
  test.each([
    ['broken JSON', '{"format":"replyworthy-cups","ver'],
    ['no object', '[1,2]'],
    ['a foreign format', '{"format":"somebody-else","version":1}'],
    ['a future version', '{"format":"replyworthy-cups","version":4,"cups":1}'],
    ['a version that is no number', '{"format":"replyworthy-cups","version":"3","cups":1}'],
    ['a wrong field', '{"format":"replyworthy-cups","version":3,"cups":"many"}'],
    ['__proto__ for a version', '{"format":"replyworthy-cups","version":{"__proto__":1},"cups":1}'],
  ])('%s', (_name, text) => {
    const { store, shelf, notices } = open({ [kind.key]: text });
    expect(shelf.load(kind)).toEqual({ cups: 0 });
    expect(store.map.get(`${kind.key}-set-aside-1`)).toBe(text);
    expect(store.map.has(kind.key)).toBe(false);
    expect(notices).toEqual([{ kind: 'set-aside', key: kind.key, movedTo: `${kind.key}-set-aside-1` }]);
    expect(shelf.asideKeys()).toEqual([`${kind.key}-set-aside-1`]);
  });

  test('a second one takes the next number', () => {
    const { store, shelf } = open({ [kind.key]: 'x', [`${kind.key}-set-aside-1`]: 'older' });
    shelf.load(kind);
    expect(store.map.get(`${kind.key}-set-aside-1`)).toBe('older');
    expect(store.map.get(`${kind.key}-set-aside-2`)).toBe('x');
  });

  test('where it cannot be moved either, it stays untouched and the game works in memory', () => {
    const { store, shelf, notices } = open({ [kind.key]: 'x' }, true);
    expect(shelf.load(kind)).toEqual({ cups: 0 });
    shelf.save(kind, { cups: 2 });
    expect(shelf.load(kind)).toEqual({ cups: 2 });
    expect(store.map.get(kind.key)).toBe('x');
    expect(notices).toEqual([{ kind: 'memory-only' }]);
  });
});

describe('a browser that keeps nothing', () => {
  test('quota: values live in memory and it is said once', () => {
    const { shelf, notices } = open({}, true);
    shelf.save(kind, { cups: 1 });
    shelf.save(kind, { cups: 2 });
    expect(shelf.load(kind)).toEqual({ cups: 2 });
    expect(notices).toEqual([{ kind: 'memory-only' }]);
  });

  test('no store at all', () => {
    const notices: StorageNotice[] = [];
    const shelf = openShelf(null, (notice) => notices.push(notice));
    expect(shelf.load(kind)).toEqual({ cups: 0 });
    shelf.save(kind, { cups: 5 });
    expect(shelf.load(kind)).toEqual({ cups: 5 });
    expect(notices).toEqual([{ kind: 'memory-only' }]);
  });

  test('a store that throws even on reading', () => {
    const shut = fakeStore();
    const notices: StorageNotice[] = [];
    const throwing = {
      ...shut,
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    const shelf = openShelf(throwing, (notice) => notices.push(notice));
    expect(shelf.load(kind)).toEqual({ cups: 0 });
    expect(notices).toEqual([{ kind: 'memory-only' }]);
  });
});

test('clearing takes all that is ours and nothing else', () => {
  const { store, shelf } = open({ [kind.key]: '{}', [`${kind.key}-set-aside-1`]: 'x', 'other-site': 'keep' });
  shelf.clear();
  expect([...store.map.keys()]).toEqual(['other-site']);
});
