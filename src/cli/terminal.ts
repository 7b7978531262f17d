// What a command is given to talk with: results go out, everything else is talk.
import type { Readable } from 'node:stream';
import { formatProblem, type Problem } from '../pack/problem.ts';

export interface Terminal {
  out(text: string): void; // stdout: results
  talk(text: string): void; // stderr: everything else
  input: Readable;
}

export const EXIT_FINE = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_USAGE = 2;
export type Exit = typeof EXIT_FINE | typeof EXIT_FINDINGS | typeof EXIT_USAGE;

/** A command that was called in a wrong way. Its sentence goes to stderr, followed by the usage. */
export class UsageError extends Error {}

/** Tells of problems on stderr, one a line. */
export function tellProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const problem of problems) terminal.talk(formatProblem(problem));
}
