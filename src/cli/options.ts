// Options that several commands read.
import { UsageError } from './terminal.ts';

/** A whole number from its text, or a UsageError that names the option. */
export function wholeNumber(text: string, option: string, low: number, high: number): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value) || value < low || value > high)
    throw new UsageError(`${option} takes a whole number from ${low} to ${high}, not "${text}".`);
  return value;
}

/** A seed: any safe integer that leaves space for the seeds after it. */
export function seedOf(text: string): number {
  return wholeNumber(text, '--seed', -1_000_000_000_000, 1_000_000_000_000);
}

/** The value of an option that may not be left out. */
export function needed(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing.`);
  return value;
}
