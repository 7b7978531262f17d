// A finding about a file, with its place: every door (game, check, editor, server) speaks of faults in this one shape.

export interface Problem {
  file: string;
  line: number; // 1-based
  column: number; // 1-based
  code: string; // kebab-case, stable: tools may match on it
  message: string; // what is wrong and what to do
}

/** Tells line and column (both from 1) of character offsets in a text, which it reads once, at the first question. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
    let line = 0;
    for (let step = 2 ** 24; step >= 1; step /= 2) if ((starts[line + step] ?? Infinity) <= offset) line += step;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The one-line form of a finding: `file:line:column  code  sentence`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${problem.code}  ${problem.message}`;
}
