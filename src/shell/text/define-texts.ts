// Kept apart from text.ts so that a catalogue can be written without importing all the others.

/** Marks a catalogue: keeps every key and every text as its own literal type, so that both are checked. */
export function defineTexts<const T extends Readonly<Record<string, string>>>(texts: T): T {
  return texts;
}
