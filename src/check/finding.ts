// What a check has to say, before it is given a line and a column.

export interface Finding {
  level: 'error' | 'warning';
  code: string; // kebab-case, stable: docs/checks.md lists every one
  path: PropertyKey[]; // where in the pack, such as ['messages', 3, 'body']
  message: string; // what is wrong, and how to mend it
}

export function errorAt(path: PropertyKey[], code: string, message: string): Finding {
  return { level: 'error', code, path, message };
}

export function warningAt(path: PropertyKey[], code: string, message: string): Finding {
  return { level: 'warning', code, path, message };
}

/** A share as people read it: 0.345 is "35 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
