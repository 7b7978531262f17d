// The schema of facts with the dictionary as its own description: for who writes packs, and for tools. Who only reads packs,
// such as the page of play, loads the schema without the prose.
import { z } from 'zod';
import { FactsSchema } from '../pack-schema.ts';
import { DICTIONARY } from './dictionary.ts';
import type { FactEntry } from './entry.ts';

const entries: ReadonlyMap<string, FactEntry> = new Map(Object.entries(DICTIONARY));

function described(fact: string, schema: z.ZodType): z.ZodType {
  const entry = entries.get(fact);
  return entry ? schema.meta({ title: entry.question, description: entry.about, values: entry.values }) : schema;
}

/** The shape of facts, each with its entry; what holds between facts is checked by `FactsSchema`. */
export const DescribedFactsSchema = z.strictObject(
  Object.fromEntries(Object.entries(FactsSchema.shape).map(([fact, schema]) => [fact, described(fact, schema)])),
);
