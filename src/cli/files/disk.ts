// The door to the disk: text of a file or a problem, and which files lie under a path.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAX_FILE_BYTES, TOO_LARGE } from '../../pack/json-text.ts';
import type { Problem } from '../../pack/problem.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A path of this project as a reader at the working directory would write it. */
export function projectPath(...parts: string[]): string {
  const path = relative(process.cwd(), join(ROOT, ...parts));
  return path.startsWith(`..${sep}..${sep}`) ? join(ROOT, ...parts) : path || '.';
}

export const GUIDANCE_PATH = ['scenarios', 'guidance', 'professional-messages.json'] as const;
export const PEOPLE_PATH = ['scenarios', 'people.json'] as const;

type Text = { ok: true; text: string } | { ok: false; problems: Problem[] };

/** The text of a file. Refuses what is missing, unreadable, no plain file, too large to read, or not UTF-8. */
export function readText(file: string): Text {
  const refuse = (code: string, message: string): Text => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, code, message }],
  });
  try {
    const stats = statSync(file);
    if (!stats.isFile())
      return refuse('not-a-file', 'This is not a plain file. Name a JSON file, or a folder for "check".');
    if (stats.size > MAX_FILE_BYTES) return refuse('too-large', TOO_LARGE);
    const bytes = readFileSync(file);
    try {
      return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return refuse('not-utf8', 'The file is not UTF-8 text. Save it with that encoding.');
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT'
      ? refuse('no-such-file', 'There is no such file. Check the path.')
      : refuse('unreadable', `The file cannot be read (${code}). Check its permissions.`);
  }
}

export interface ScenarioFile {
  file: string;
  isNamed: boolean; // named on the command line, not found in a folder
}

/** Every .json file under a folder, by name. A folder that may not be read stands for itself, so that it is told. */
function jsonUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return jsonUnder(path);
        return entry.isFile() && entry.name.endsWith('.json') ? [path] : [];
      });
  } catch {
    return [folder];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The files meant by these paths, each once: a file is itself, a folder every .json file in it. */
export function listFiles(paths: readonly string[]): ScenarioFile[] {
  const files = paths.flatMap((path): ScenarioFile[] =>
    isFolder(path) ? jsonUnder(path).map((file) => ({ file, isNamed: false })) : [{ file: path, isNamed: true }],
  );
  const seen = new Set<string>();
  return files.filter(({ file }) => !seen.has(resolve(file)) && seen.add(resolve(file)));
}
