// The files of this build: a shelf that says what there is, and the one pack that is asked for.
import peopleUrl from '../../scenarios/people.json?url';
import type { Guidance } from '../pack/guidance-schema.ts';
import type { Pack } from '../pack/pack-schema.ts';
import type { ShelfEntry } from '../pack/shelf-entry.ts';
import { type Library, LibraryError, type LibraryFile, loadGuidance, loadPack, loadPeople } from './library.ts';

export const USUAL_PACK = 'harbour-talks';
const USUAL_GUIDANCE = 'professional-messages';

const packUrls = import.meta.glob<string>('../../scenarios/packs/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const entries = import.meta.glob<ShelfEntry>('../../scenarios/packs/*.json', {
  query: '?shelf', // vite.config.ts answers it with the entry alone
  import: 'default',
  eager: true,
});
const guidanceUrls = import.meta.glob<string>(
  ['../../scenarios/guidance/*.json', '!../../scenarios/guidance/article-runs.json'],
  { query: '?url', import: 'default', eager: true },
);

/** Every pack of this build, the usual one first. */
export const SHELF: readonly ShelfEntry[] = Object.values(entries).toSorted(
  (one, other) => Number(other.id === USUAL_PACK) - Number(one.id === USUAL_PACK),
);

function fileAt(url: string, name: string): LibraryFile {
  return {
    name,
    async read() {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return response.text();
    },
  };
}

/** What `load` gives for a key, once for the page's life; a failure is tried anew at the next call. */
function onceEach<T>(load: (key: string) => Promise<T>) {
  const loaded = new Map<string, Promise<T>>();
  return {
    get(key: string): Promise<T> {
      const known = loaded.get(key);
      if (known) return known;
      const loading = load(key).catch((error: unknown) => {
        loaded.delete(key);
        throw error;
      });
      loaded.set(key, loading);
      return loading;
    },
    forget(key: string): void {
      loaded.delete(key);
    },
  };
}

const guidances = onceEach(async (id): Promise<Guidance> => {
  const url = guidanceUrls[`../../scenarios/guidance/${id}.json`];
  if (url === undefined) throw new LibraryError(`The guidance "${id}" is not part of this game.`, []);
  return loadGuidance(fileAt(url, `${id}.json`));
});
const people = onceEach(async (url) => loadPeople(fileAt(url, 'people.json')));

/** The guidance of the game's own packs, for a page that shows rules and plays nothing. */
export const loadGameGuidance = (): Promise<Guidance> => guidances.get(USUAL_GUIDANCE);

export type Opened =
  | { kind: 'found'; pack: Pack; library: Library }
  | { kind: 'unknown' }
  | { kind: 'broken'; problems: string[] };

const opened = onceEach(async (id): Promise<Opened> => {
  const entry = SHELF.find((other) => other.id === id);
  const url = packUrls[`../../scenarios/packs/${id}.json`]; // a pack's file is named after its id
  if (!entry || url === undefined) return { kind: 'unknown' };
  const file = fileAt(url, `${id}.json`);
  const text = file.read(); // on its way while guidance and people are
  text.catch(() => undefined); // told by loadPack
  const [guidance, pool] = await Promise.all([guidances.get(entry.guidance.id), people.get(peopleUrl)]);
  const read = await loadPack({ name: file.name, read: () => text }, guidance);
  if (read.ok) return { kind: 'found', pack: read.pack, library: { guidance, people: pool } };
  opened.forget(id);
  const problems = read.problems.map((problem) => `${problem.message} (${problem.file}, line ${problem.line})`);
  return { kind: 'broken', problems };
});

/** One pack with what judges it, parsed once. Throws a LibraryError where guidance or people are missing. */
export const openPack = (id: string): Promise<Opened> => opened.get(id);
