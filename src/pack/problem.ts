// A finding about a file, with its place: every door (game, check, editor, server) speaks of faults in this one shape.

export interface Problem {
  file: string;
  line: number; // 1-based
  column: number; // 1-based
  code: string; // kebab-case, stable: tools may match on it
  message: string; // what is wrong and what to do
}

/** Line and column (both from 1) of a character offset in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** The one-line form of a finding: `file:line:column  code  sentence`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${problem.code}  ${problem.message}`;
}
