// What the dictionary of facts says of one fact: it is what authors read, in the editor and on the page of facts alike.

interface NearMiss {
  text: string; // looks like the value and is none
  instead: string; // the value, or fact=value, that it has
  because: string;
}

interface ValueEntry {
  means: string;
  examples: readonly [string, string];
  nearMisses: readonly [NearMiss, NearMiss];
}

/** A fact: the question that an author asks, and each of its values. A fact of free values has one entry, `*`. */
export interface FactEntry<Value extends string = string> {
  question: string;
  about: string;
  values: Readonly<Record<Value, ValueEntry>>;
}

/** What wins where two values, or two facts, seem to hold. */
export interface Precedence {
  between: string;
  wins: string;
  because: string;
}
