// The files of the library as this page finds them, and the pack that the URL asks for.
import guidanceUrl from '../../scenarios/guidance/professional-messages.json?url';
import peopleUrl from '../../scenarios/people.json?url';
import type { Pack } from '../pack/pack-schema.ts';
import { type Library, type LibraryFile, loadGuidance, loadLibrary } from './library.ts';

export const USUAL_PACK = 'harbour-talks';

const packUrls = import.meta.glob<string>('../../scenarios/packs/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

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

/** What `load` gives, once for the page's life; a failure is tried anew at the next call. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}

const guidanceFile = fileAt(guidanceUrl, 'professional-messages.json');

/** The guidance of this build, without people and packs. */
export const loadGameGuidance = once(() => loadGuidance(guidanceFile));

/** Guidance, people and every pack of this build. */
export const loadGameLibrary = once(() =>
  loadLibrary({
    guidance: guidanceFile,
    people: fileAt(peopleUrl, 'people.json'),
    packs: Object.entries(packUrls).map(([path, url]) => fileAt(url, path.split('/').at(-1) ?? path)),
  }),
);

export type Choice =
  | { kind: 'found'; pack: Pack }
  | { kind: 'unknown'; id: string }
  | { kind: 'broken'; id: string; problems: string[] };

/** The pack of this id. A pack file is named after its id, so that a broken one can still be told from an unknown one. */
export function choosePack(library: Library, id: string): Choice {
  const pack = library.packs.find((candidate) => candidate.id === id);
  if (pack) return { kind: 'found', pack };
  const problems = library.problems.filter((problem) => problem.file === `${id}.json`);
  if (problems.length === 0) return { kind: 'unknown', id };
  return {
    kind: 'broken',
    id,
    problems: problems.map((problem) => `${problem.message} (${problem.file}, line ${problem.line})`),
  };
}
