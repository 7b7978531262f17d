// Types of article-runs.mjs for the type-checked tests; the module itself runs in plain Node without a build.
export const RUN_WORDS: number;
export function wordsOf(text: string): string[];
export function runsOf(text: string, words?: number): string[];
export function hashRun(run: string): string;
export function sharedRuns(text: string, hashes: ReadonlySet<string>, words?: number): string[];
