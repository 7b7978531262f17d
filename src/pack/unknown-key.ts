// A key that nothing has: which one may have been meant.
import { z } from 'zod';

/** So many letters may be wrong, missing or swapped in a word of so many. */
const mayDiffer = (length: number): number => Math.max(1, Math.floor(length / 3));

/** Letters to add, drop, change or swap with their neighbour until one word is the other (restricted Damerau-Levenshtein). */
function lettersApart(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

/** The schema of what stands at a path, as far as the path leads through objects, lists and maps; else null. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schemaAt(schema.def.innerType, path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.def.element, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.def.valueType, rest);
  const next = schema instanceof z.ZodObject ? schema.def.shape[String(step)] : undefined;
  return next ? schemaAt(next, rest) : null;
}

/** Half a sentence for whoever wrote the key: the nearest one that may stand at the path, or all of them. */
export function suggestKey(schema: z.ZodType, path: readonly PropertyKey[], unknown: string): string {
  const there = schemaAt(schema, path);
  if (!(there instanceof z.ZodObject)) return '';
  const keys = Object.keys(there.def.shape);
  const word = unknown.toLowerCase().slice(0, 40);
  const near = keys
    .map((key) => ({ key, apart: lettersApart(word, key.toLowerCase()) }))
    .filter(({ key, apart }) => apart <= mayDiffer(key.length))
    .toSorted((a, b) => a.apart - b.apart)[0];
  return near ? ` Did you mean "${near.key}"?` : ` The keys here are ${keys.join(', ')}.`;
}
