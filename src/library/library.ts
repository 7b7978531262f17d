// What can be played: guidance, people and packs, fetched as text and parsed at the door.
import type { Guidance } from '../pack/guidance-schema.ts';
import type { Pack } from '../pack/pack-schema.ts';
import { parseGuidance, parsePack, parsePeople } from '../pack/parse.ts';
import type { People } from '../pack/people-schema.ts';
import { formatProblem, type Problem } from '../pack/problem.ts';

/** A file of the library: its name as the player should read it, and how to get its text. */
export interface LibraryFile {
  name: string;
  read(): Promise<string>;
}

/** By what packs are dealt and judged. */
export interface Library {
  guidance: Guidance;
  people: People;
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

/** Reads guidance. Throws a LibraryError where it cannot be fetched or read: nothing can be judged without it. */
export async function loadGuidance(file: LibraryFile): Promise<Guidance> {
  const parsed = parseGuidance(await readNeeded(file), file.name);
  if (!parsed.ok) refuse(file, parsed.problems);
  return parsed.guidance;
}

/** Reads the pool of people. Throws a LibraryError where it cannot be fetched or read: nobody could write. */
export async function loadPeople(file: LibraryFile): Promise<People> {
  const parsed = parsePeople(await readNeeded(file), file.name);
  if (!parsed.ok) refuse(file, parsed.problems);
  return parsed.people;
}

/** Reads one pack, or says in located problems why it cannot be played today. */
export async function loadPack(
  file: LibraryFile,
  guidance: Guidance,
): Promise<{ ok: true; pack: Pack } | { ok: false; problems: Problem[] }> {
  const read = await readText(file);
  if ('text' in read) return parsePack(read.text, file.name, guidance);
  const message = `The pack could not be fetched: ${read.failure}.`;
  return { ok: false, problems: [{ file: file.name, line: 1, column: 1, code: 'not-fetched', message }] };
}
