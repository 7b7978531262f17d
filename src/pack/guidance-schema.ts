// What a guidance file is: guidelines in our words, the ordered rule table, adjustments, tensions.
import { z } from 'zod';
import {
  ACTIONS,
  ASKS,
  CAPACITIES,
  EFFORTS,
  GUIDELINE_LEVELS,
  MANNERS,
  RELEVANCES,
  TIERS,
  TIES,
  WANTS,
} from './words.ts';

// zod compiles schemas with eval unless told not to; a page with a strict content policy forbids eval.
z.config({ jitless: true });

export const ActionSchema = z.enum(ACTIONS);
export const TierSchema = z.enum(TIERS);
const RelevanceSchema = z.enum(RELEVANCES);
/** An id is looked up as a key, so it may not be a word that every object has. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens')
  .refine((id) => !(id in {}), 'this word cannot be an id; take another');

export const EffortSchema = z.enum(EFFORTS);
export const WantsSchema = z.enum(WANTS);
export const AskSchema = z.enum(ASKS);
export const MannerSchema = z.enum(MANNERS);
export const TieSchema = z.enum(TIES);
export const CapacitySchema = z.enum(CAPACITIES);

const KeySchema = z.strictObject({
  reply: TierSchema,
  decline: TierSchema,
  ignore: TierSchema,
  block: TierSchema,
});

const oneOf = <T extends z.ZodType>(value: T) => z.array(value).min(1).optional();

/** One row of conditions: every named fact must hold one of the listed values. */
const ConditionSchema = z.strictObject({
  effort: oneOf(EffortSchema),
  wants: oneOf(WantsSchema),
  ask: oneOf(AskSchema),
  manner: oneOf(MannerSchema),
  tie: oneOf(TieSchema),
  relevance: oneOf(RelevanceSchema),
  misdirected: z.boolean().optional(),
  canHelp: z.boolean().optional(),
  open: z.boolean().optional(),
  late: z.boolean().optional(),
  overloaded: z.boolean().optional(),
  capacity: oneOf(CapacitySchema),
});

const perAction = <T extends z.ZodType>(value: T) =>
  z.strictObject({ reply: value, decline: value, ignore: value, block: value });

const GuidelineSchema = z.strictObject({
  number: z.int().min(1),
  id: IdSchema,
  kind: IdSchema,
  level: z.enum(GUIDELINE_LEVELS),
  text: z.string().min(10).max(240),
  isUnverified: z.boolean().optional(), // a claim about a platform that the source makes and nobody checked
});

const RuleSchema = z.strictObject({
  id: IdSchema,
  title: z.string().min(3),
  when: z.array(ConditionSchema).min(1), // any of these rows; the first rule of the table that matches wins
  tiers: KeySchema,
  because: perAction(z.array(IdSchema).min(1)),
  explain: perAction(z.string().min(10).max(320)), // spoken on any message of the rule that has no words of its own for it
  houseReading: z.string().optional(), // where the source allows more than one reading, what we chose
});

const AdjustmentSchema = z.strictObject({
  id: IdSchema,
  rules: z.array(IdSchema).min(1),
  when: ConditionSchema,
  lift: z.array(ActionSchema).min(1), // one tier up, never above fine
  because: z.array(IdSchema).min(1),
  explain: z.string().min(10).max(320),
});

const TensionSchema = z.strictObject({
  id: z.string().regex(/^T\d+$/),
  text: z.string().min(10),
  reading: z.string().min(10),
  guidelines: z.array(IdSchema).min(1),
});

export const GuidanceSchema = z.strictObject({
  format: z.literal('replyworthy-guidance'),
  version: z.literal(2),
  id: IdSchema,
  edition: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().min(3),
  guidelines: z.array(GuidelineSchema).min(1),
  rules: z.array(RuleSchema).min(1),
  adjustments: z.array(AdjustmentSchema),
  tensions: z.array(TensionSchema),
});

export type Condition = z.infer<typeof ConditionSchema>;
export type Guideline = z.infer<typeof GuidelineSchema>;
export type Rule = z.infer<typeof RuleSchema>;
export type Adjustment = z.infer<typeof AdjustmentSchema>;
export type Tension = z.infer<typeof TensionSchema>;
export type Guidance = z.infer<typeof GuidanceSchema>;
