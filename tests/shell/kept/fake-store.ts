import type { KeyValueStore } from '../../../src/shell/kept/storage.ts';

/** A store in memory; with `refuse` it throws on writing, as private mode and a full disk do. */
export function fakeStore(
  entries: Record<string, string> = {},
  refuse = false,
): KeyValueStore & { readonly map: Map<string, string> } {
  const map = new Map(Object.entries(entries));
  return {
    map,
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      if (refuse) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem(key) {
      map.delete(key);
    },
  };
}
