// What can be played: guidance, people and packs, fetched as text and parsed at the door. A broken pack is named; the
// others still load.
import { parseGuidance, parsePack, parsePeople } from '../pack/parse.ts';
import type { Guidance } from '../pack/guidance-schema.ts';
import type { Pack } from '../pack/pack-schema.ts';
import type { People } from '../pack/people-schema.ts';
import { formatProblem, type Problem } from '../pack/problem.ts';

/** A file of the library: its name as the player should read it, and how to get its text. */
export interface LibraryFile {
  name: string;
  read(): Promise<string>;
}

export interface Library {
  guidance: Guidance;
  people: People;
  packs: Pack[];
  problems: Problem[]; // of packs that did not load
}

/** Something that keeps the game from being played at all, in sentences for the player. */
export class LibraryError extends Error {
  readonly problems: readonly string[];
  constructor(message: string, problems: readonly string[]) {
    super(message);
    this.name = 'LibraryError';
    this.problems = problems;
  }
}

async function readText(file: LibraryFile): Promise<{ text: string } | { failure: string }> {
  try {
    return { text: await file.read() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

async function readNeeded(file: LibraryFile): Promise<string> {
  const read = await readText(file);
  if ('text' in read) return read.text;
  throw new LibraryError(`The file ${file.name} could not be fetched. Check the connection and try again.`, [
    read.failure,
  ]);
}

function refuse(file: LibraryFile, problems: readonly Problem[]): never {
  throw new LibraryError(`The file ${file.name} cannot be read.`, problems.map(formatProblem));
}

/** Reads guidance alone, for a page that shows rules and plays nothing. Throws a LibraryError where it cannot be read. */
export async function loadGuidance(file: LibraryFile): Promise<Guidance> {
  const parsed = parseGuidance(await readNeeded(file), file.name);
  if (!parsed.ok) refuse(file, parsed.problems);
  return parsed.guidance;
}

async function loadPeople(file: LibraryFile): Promise<People> {
  const parsed = parsePeople(await readNeeded(file), file.name);
  if (!parsed.ok) refuse(file, parsed.problems);
  return parsed.people;
}

/** Reads the whole library. Throws a LibraryError only where nothing can be played without the file. */
export async function loadLibrary(files: {
  guidance: LibraryFile;
  people: LibraryFile;
  packs: readonly LibraryFile[];
}): Promise<Library> {
  const [guidance, people] = await Promise.all([loadGuidance(files.guidance), loadPeople(files.people)]);
  const packs: Pack[] = [];
  const problems: Problem[] = [];
  for (const file of files.packs) {
    const read = await readText(file);
    if ('failure' in read) {
      problems.push({
        file: file.name,
        line: 1,
        column: 1,
        code: 'not-fetched',
        message: `The pack could not be fetched: ${read.failure}.`,
      });
      continue;
    }
    const parsed = parsePack(read.text, file.name, guidance);
    if (parsed.ok) packs.push(parsed.pack);
    else problems.push(...parsed.problems);
  }
  return { guidance, people, packs, problems };
}
