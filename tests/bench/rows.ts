// What a stage of the bench hands back, and the table in which a person reads it.

/** One thing that is measured: several runs, and the most that their median may be. */
export interface Row {
  readonly name: string;
  readonly runs: readonly number[];
  readonly limit: number;
  readonly unit: '×' | 'kB' | 'MB'; // never milliseconds: they tell of the machine
  readonly note?: string; // what the ratio was made of, for whoever looks into it
}

export interface Result {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly limit: number;
  readonly unit: string;
  readonly isMet: boolean;
  readonly note: string;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? Number.NaN;
}

export function resultOf({ name, runs, limit, unit, note = '' }: Row): Result {
  const middle = median(runs);
  return {
    name,
    median: middle,
    min: Math.min(...runs),
    max: Math.max(...runs),
    limit,
    unit,
    isMet: middle <= limit,
    note,
  };
}

const HEAD = ['', 'ratio, median (min–max)', 'limit', ''] as const;
const NAME_WIDTH = 58;

function line(name: string, value: string, limit: string, word: string): string {
  return `${name.padEnd(NAME_WIDTH)}  ${value.padEnd(25)}  ${limit.padEnd(9)}  ${word}`.trimEnd();
}

export const tableHead = line(...HEAD);

/** One line of the table. */
export function tableLine({ name, median: middle, min, max, limit, unit, isMet, note }: Result): string {
  const value = `${middle.toFixed(2)} ${unit} (${min.toFixed(2)}–${max.toFixed(2)})`;
  const first = line(name, value, `${limit.toFixed(2)} ${unit}`, isMet ? 'met' : 'MISSED');
  return note === '' ? first : `${first}\n    ${note}`;
}

/** Several takes in turns, so that a busy minute of the machine meets them all. */
export async function inTurns(times: number, takes: readonly (() => Promise<void>)[]): Promise<void> {
  for (let run = 0; run < times; run++) for (const take of takes) await take();
}

/** Each run over the run of the other that stood beside it. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, at) => value / (under[at] ?? Number.NaN));
}
