// The pool of sender names and portraits. A deck deals from it by the player's own seed, blind to what a message says
// but for the age and gender that its text fixes, so that no name can hint at a verdict.
import { z } from 'zod';
import { IdSchema } from './guidance-schema.ts';
import { AGES, GENDERS } from './words.ts';

export const PersonSchema = z.strictObject({
  id: IdSchema,
  first: z.string().min(1),
  last: z.string().min(1),
  region: z.enum(['africa', 'americas', 'asia', 'europe', 'middle-east', 'oceania']),
  gender: z.enum(GENDERS),
  age: z.enum(AGES).optional(), // as the portrait is drawn; one without an age is nobody whose age a text fixes
  disc: z.int().min(1).max(6), // which of the six background colours
});

export const PeopleSchema = z.strictObject({
  format: z.literal('replyworthy-people'),
  version: z.literal(1),
  people: z.array(PersonSchema).min(24),
});

export type Person = z.infer<typeof PersonSchema>;
export type People = z.infer<typeof PeopleSchema>;
