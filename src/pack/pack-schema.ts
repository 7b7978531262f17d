// What a pack file is: one persona, the turns of its shifts, and the messages with what is true of them.
import { z } from 'zod';
import {
  ActionSchema,
  AskSchema,
  CapacitySchema,
  EffortSchema,
  IdSchema,
  MannerSchema,
  RelevanceSchema,
  TieSchema,
  TierSchema,
} from './guidance-schema.ts';

const NeedsSchema = z.record(IdSchema, RelevanceSchema);

export const PersonaSchema = z.strictObject({
  name: z.string().min(1),
  role: z.string().min(3), // "runs evening talks at a small harbour museum"
  brief: z.string().min(10), // the pinned note of about 20 words
  field: z.string().min(3),
  goals: z.array(z.string().min(3)).min(1).max(4), // "speakers for spring": shown as the needs on the note
  needs: NeedsSchema, // topic → high, some or none; every topic a message may have
  capacity: CapacitySchema,
});

export const TurnSchema = z.strictObject({
  id: IdSchema,
  memo: z.string().min(10).max(200),
  needs: NeedsSchema, // the topics whose need changes
  goals: z.array(z.string().min(3)).min(1).max(4), // what the note says from now on
});

export const FactsSchema = z.strictObject({
  topic: IdSchema,
  effort: EffortSchema,
  ask: AskSchema,
  manner: MannerSchema,
  tie: TieSchema,
  misdirected: z.boolean(),
  canHelp: z.boolean(),
  open: z.boolean(),
  sentDaysAgo: z.int().min(0).max(365),
  openUntilDay: z.int().min(0).max(365).optional(), // days after it was sent until which an answer is of use; absent: no end
  overloaded: z.boolean(),
  fitsGoal: z.boolean(),
});

export const SLIP_KINDS = ['profile', 'earlier', 'link'] as const;
export const SlipKindSchema = z.enum(SLIP_KINDS);

export const SlipSchema = z.strictObject({
  kind: SlipKindSchema,
  text: z.string().min(3).max(220),
  decides: z.boolean().optional(), // without this slip the message cannot be told
});

export const CueSchema = z.strictObject({
  in: z.enum(['body', 'face', ...SLIP_KINDS]),
  quote: z.string().min(2), // exact words, no placeholder inside
  guideline: IdSchema,
});

const WhySchema = z.strictObject({ tier: TierSchema, text: z.string().min(10).max(320) });
const TierReasonSchema = z.strictObject({ tier: TierSchema, reason: z.string().min(10) });

export const MessageSchema = z.strictObject({
  id: IdSchema,
  sender: z.strictObject({
    role: z.string().min(2).max(60),
    mutual: z.int().min(0).max(99),
  }),
  facts: FactsSchema,
  body: z.string().min(10).max(600), // {first} and {last} stand for the dealt sender
  slips: z.array(SlipSchema).max(3),
  cues: z.array(CueSchema).min(1).max(4),
  why: z.strictObject({ reply: WhySchema, decline: WhySchema, ignore: WhySchema, block: WhySchema }),
  sent: z.strictObject({ reply: z.string().min(10), decline: z.string().min(10) }), // the two-sentence note that went out
  echo: z
    .strictObject({
      reply: z.string().min(3),
      decline: z.string().min(3),
      ignore: z.string().min(3),
      block: z.string().min(3),
    })
    .optional(),
  follows: z
    .strictObject({
      message: IdSchema,
      opening: z.strictObject({
        reply: z.string().min(3),
        decline: z.string().min(3),
        ignore: z.string().min(3),
        block: z.string().min(3),
      }), // the first line, which depends on what was done; the body follows it
    })
    .optional(),
  pair: IdSchema.optional(), // two messages with the same pair id differ by a few words and in their key
  tone: z.enum(['warm', 'neutral', 'harsh']),
  difficulty: z.int().min(1).max(5),
  reserved: z.boolean().optional(), // kept for tests of learning, never dealt in play
  note: z.string().optional(), // content note, shown before opening
  contested: z.partialRecord(ActionSchema, TierReasonSchema).optional(),
  override: z.partialRecord(ActionSchema, TierReasonSchema).optional(),
});

export const PackSchema = z.strictObject({
  format: z.literal('replyworthy-pack'),
  version: z.literal(1),
  id: IdSchema,
  title: z.string().min(3),
  guidance: z.strictObject({ id: IdSchema, edition: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  persona: PersonaSchema,
  turns: z.array(TurnSchema).min(1),
  opening: z.tuple([IdSchema, IdSchema]), // what a newcomer meets first: an easy message, then its twin with the wrong fit
  messages: z.array(MessageSchema).min(1).max(2000),
});

export type Persona = z.infer<typeof PersonaSchema>;
export type Turn = z.infer<typeof TurnSchema>;
export type Facts = z.infer<typeof FactsSchema>;
export type SlipKind = z.infer<typeof SlipKindSchema>;
export type Slip = z.infer<typeof SlipSchema>;
export type Cue = z.infer<typeof CueSchema>;
export type Message = z.infer<typeof MessageSchema>;
export type Pack = z.infer<typeof PackSchema>;
