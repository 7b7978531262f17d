// The one door to what this device keeps. Every document is {format, version, …}; what cannot be read
// is moved aside, never dropped; a browser that refuses to keep anything gets a game that works in memory.

/** The part of the Storage interface that is used; a Map stands in for it in tests. */
export interface KeyValueStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What one kind of document is: its key, its guard, and how older versions become the present one. */
export interface DocumentKind<T extends object> {
  readonly key: string;
  readonly format: string;
  readonly version: number;
  /** From a document of version n to one of version n + 1; the chain starts at 1. */
  readonly migrations: Readonly<Record<number, (fields: Fields) => Fields>>;
  /** The value, or null where the fields are not what they should be. */
  readonly parse: (fields: Fields) => T | null;
  readonly empty: () => T;
}

export type StorageNotice =
  | { readonly kind: 'set-aside'; readonly key: string; readonly movedTo: string }
  | { readonly kind: 'outdated'; readonly key: string; readonly movedTo: string }
  | { readonly kind: 'memory-only' };

export interface Shelf {
  load<T extends object>(kind: DocumentKind<T>): T;
  save<T extends object>(kind: DocumentKind<T>, value: T): void;
  /** Forgets one document. */
  drop<T extends object>(kind: DocumentKind<T>): void;
  /** Puts a value aside that can be read but no longer be used, and says so. False where there is no space for it. */
  putAside<T extends object>(kind: DocumentKind<T>, value: T): boolean;
  /** Keys of documents that were put aside. */
  asideKeys(): string[];
  /** Forgets everything that is ours, also what was put aside. */
  clear(): void;
}

export const KEY_PREFIX = 'replyworthy:';
const ASIDE = '-set-aside-';

/** True for a plain object, which is the only thing a document may be. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a text as a document of this kind, by way of the migrations; null where it is not one. */
export function readDocument<T extends object>(kind: DocumentKind<T>, text: string): T | null {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(fields) || fields['format'] !== kind.format) return null;
  let version = fields['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > kind.version) return null;
  for (; version < kind.version; version += 1) {
    const migrate = kind.migrations[version];
    if (!migrate) return null;
    fields = migrate(isFields(fields) ? fields : {});
  }
  return isFields(fields) ? kind.parse(fields) : null;
}

/** The text under which a value is kept or exported. */
export function writeDocument<T extends object>(kind: DocumentKind<T>, value: T): string {
  return JSON.stringify({ format: kind.format, version: kind.version, ...value });
}

/** Opens the shelf. `store` is null where the browser offers none; `tell` hears of trouble, of each kind once. */
export function openShelf(store: KeyValueStore | null, tell: (notice: StorageNotice) => void): Shelf {
  const memory = new Map<string, string>();
  const sealed = new Set<string>(); // unreadable and impossible to move: never written over
  let isTold = false;

  const fallBack = (): void => {
    if (isTold) return;
    isTold = true;
    tell({ kind: 'memory-only' });
  };

  const read = (key: string): string | null => {
    const held = memory.get(key);
    if (held !== undefined) return held;
    if (!store) {
      fallBack();
      return null;
    }
    try {
      return store.getItem(key);
    } catch {
      fallBack();
      return null;
    }
  };

  const ownKeys = (): string[] => {
    const keys: string[] = [];
    try {
      const length = store?.length ?? 0;
      for (let index = 0; index < length; index += 1) {
        const key = store?.key(index);
        if (key?.startsWith(KEY_PREFIX)) keys.push(key);
      }
    } catch {
      fallBack();
    }
    return keys;
  };

  const freeKey = (key: string): string => {
    const taken = new Set(ownKeys());
    let number = 1;
    while (taken.has(`${key}${ASIDE}${number}`)) number += 1;
    return `${key}${ASIDE}${number}`;
  };

  const putAside = (key: string, text: string): void => {
    const movedTo = freeKey(key);
    try {
      store?.setItem(movedTo, text);
      store?.removeItem(key);
      tell({ kind: 'set-aside', key, movedTo });
    } catch {
      sealed.add(key);
      fallBack();
    }
  };

  return {
    load(kind) {
      const text = read(kind.key);
      if (text === null) return kind.empty();
      const value = readDocument(kind, text);
      if (value !== null) return value;
      if (!sealed.has(kind.key)) putAside(kind.key, text);
      return kind.empty();
    },
    save(kind, value) {
      const text = writeDocument(kind, value);
      if (store && !sealed.has(kind.key)) {
        try {
          store.setItem(kind.key, text);
          memory.delete(kind.key);
          return;
        } catch {
          // falls through to memory
        }
      }
      memory.set(kind.key, text);
      fallBack();
    },
    drop({ key }) {
      memory.delete(key);
      if (sealed.has(key)) return;
      try {
        store?.removeItem(key);
      } catch {
        fallBack();
      }
    },
    putAside(kind, value) {
      const movedTo = freeKey(kind.key);
      try {
        if (store) {
          store.setItem(movedTo, writeDocument(kind, value));
          tell({ kind: 'outdated', key: kind.key, movedTo });
          return true;
        }
      } catch {
        // said below
      }
      fallBack();
      return false;
    },
    asideKeys: () => ownKeys().filter((key) => key.includes(ASIDE)),
    clear() {
      memory.clear();
      sealed.clear();
      for (const key of ownKeys()) {
        try {
          store?.removeItem(key);
        } catch {
          fallBack();
        }
      }
    },
  };
}
