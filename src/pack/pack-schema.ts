// What a pack file is: one persona, the memos of its shifts, and the messages with what is true of them.
import { z } from 'zod';
import {
  ActionSchema,
  AskSchema,
  CapacitySchema,
  EffortSchema,
  IdSchema,
  MannerSchema,
  TierSchema,
  TieSchema,
  WantsSchema,
} from './guidance-schema.ts';
import { DICTIONARY } from './dictionary/dictionary.ts';
import { SLIP_KINDS, TONES } from './words.ts';

/** The version of the pack format that this release writes; older ones are migrated at the door. */
export const PACK_VERSION = 2;

export const NeedSchema = z.strictObject({
  id: IdSchema,
  text: z.string().min(3).max(60), // "speakers for spring": stands on the pinned note
  topics: z.array(IdSchema).min(1), // a message on one of them is of high relevance while the need stands
  boxes: z.int().min(1).max(3).default(1), // how many offers fill it
  close: z.strictObject({ met: z.string().min(10).max(140), open: z.string().min(10).max(140) }).optional(), // what became of it, told at the end
});

export const PersonaSchema = z.strictObject({
  name: z.string().min(1),
  role: z.string().min(3), // "runs evening talks at a small harbour museum"
  brief: z.string().min(10), // the pinned note of about 20 words
  field: z.string().min(3),
  needs: z.array(NeedSchema).min(1).max(4),
  topics: z.record(IdSchema, z.enum(['some', 'none'])), // what else messages are about: an interest, or nothing
  capacity: CapacitySchema,
});

export const MemoSchema = z.strictObject({
  id: IdSchema,
  text: z.string().min(10).max(200),
  drops: z.array(IdSchema).default([]), // needs that stand no more
  needs: z.array(NeedSchema).max(4).default([]), // new ones; one with a known id takes its place, open again
});

/** A fact with its entry of the dictionary as the schema's own description. */
function meant<T extends z.ZodType>(schema: T, fact: keyof typeof DICTIONARY): T {
  const { question, about, values } = DICTIONARY[fact];
  return schema.meta({ title: question, description: about, values });
}

export const FactsSchema = z
  .strictObject({
    topic: meant(IdSchema, 'topic'),
    effort: meant(EffortSchema, 'effort'),
    wants: meant(WantsSchema, 'wants'),
    ask: meant(AskSchema, 'ask'),
    tie: meant(TieSchema, 'tie'),
    manner: meant(MannerSchema.default('civil'), 'manner'),
    fills: meant(IdSchema.optional(), 'fills'), // the need that taking it up would fill
    misdirected: meant(z.boolean().default(false), 'misdirected'),
    canHelp: meant(z.boolean().default(true), 'canHelp'),
    open: meant(z.boolean().default(true), 'open'),
    sentDaysAgo: meant(z.int().min(0).max(365).default(0), 'sentDaysAgo'),
    openUntil: meant(z.int().min(0).max(365).optional(), 'openUntil'), // days after sending; absent: no end
    overloaded: meant(z.boolean().default(false), 'overloaded'),
  })
  .refine((facts) => (facts.wants === 'nothing') === (facts.ask === 'none'), {
    path: ['ask'],
    message: 'wants "nothing" goes with ask "none", and only with it',
  })
  .refine((facts) => facts.manner !== 'persistent' || facts.openUntil === undefined, {
    path: ['openUntil'],
    message: 'where a sender persists, "open" says whether a clear no was given; a last day would hide it',
  })
  .refine((facts) => facts.fills === undefined || facts.wants === 'yes', {
    path: ['fills'],
    message: 'only an offer (wants "yes") can fill a need',
  });

export const SlipKindSchema = z.enum(SLIP_KINDS);

export const SlipSchema = z.strictObject({
  kind: SlipKindSchema,
  text: z.string().min(3).max(220),
});

export const CueSchema = z.strictObject({
  in: z.enum(['body', 'face', ...SLIP_KINDS]),
  quote: z.string().min(2), // exact words, no placeholder inside
  guideline: IdSchema,
});

const WhySchema = z.string().min(10).max(320);
const PostcardSchema = z.string().min(3);
const SentSchema = z.string().min(10); // a note of two sentences that went out
const TierReasonSchema = z.strictObject({ tier: TierSchema, reason: z.string().min(10) });

/** What a message says and shows where one rule holds. Other rules have words of their own, or the guidance's. */
export const RuleWordsSchema = z.strictObject({
  why: z.partialRecord(ActionSchema, WhySchema),
  cues: z.array(CueSchema).max(4).default([]),
  slip: SlipKindSchema.optional(), // without looking at this slip the rule cannot be told
  sent: z.partialRecord(z.enum(['reply', 'decline']), SentSchema).optional(), // in place of the message's own
  echo: z.partialRecord(ActionSchema, PostcardSchema).optional(), // in place of the message's own
  contested: z.partialRecord(ActionSchema, TierReasonSchema).optional(), // fair readers differ: the higher tier counts
  override: z.partialRecord(ActionSchema, TierReasonSchema).optional(), // the pack's own tier
});

const perAction = <T extends z.ZodType>(value: T) =>
  z.strictObject({ reply: value, decline: value, ignore: value, block: value });

export const MessageSchema = z.strictObject({
  id: IdSchema,
  sender: z.strictObject({
    role: z.string().min(2).max(60),
    mutual: z.int().min(0).max(99),
  }),
  facts: FactsSchema,
  body: z.string().min(2).max(900), // {first} and {last} stand for the dealt sender
  slips: z.array(SlipSchema).max(3),
  under: z.record(IdSchema, RuleWordsSchema), // by the id of each rule that the message can come under
  sent: z.strictObject({ reply: SentSchema, decline: SentSchema }),
  echo: perAction(PostcardSchema).optional(),
  follows: z
    .strictObject({
      message: IdSchema,
      opening: perAction(z.string().min(3)), // the first line, which depends on what was done; the body follows it
    })
    .optional(),
  pair: IdSchema.optional(), // two messages with the same pair id differ by a few words and in their key
  tone: z.enum(TONES),
  difficulty: z.int().min(1).max(5),
  reserved: z.boolean().optional(), // kept for tests of learning, never dealt in play
  note: z.string().optional(), // content note, shown before opening
});

export const PackSchema = z.strictObject({
  format: z.literal('replyworthy-pack'),
  version: z.literal(PACK_VERSION),
  id: IdSchema,
  title: z.string().min(3),
  guidance: z.strictObject({ id: IdSchema, edition: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  persona: PersonaSchema,
  memos: z.array(MemoSchema),
  opening: z.tuple([IdSchema, IdSchema]), // what a newcomer meets first: an easy message, then its twin with the wrong fit
  messages: z.array(MessageSchema).min(1).max(2000),
});

export type Need = z.infer<typeof NeedSchema>;
export type Persona = z.infer<typeof PersonaSchema>;
export type Memo = z.infer<typeof MemoSchema>;
export type Facts = z.infer<typeof FactsSchema>;
export type Slip = z.infer<typeof SlipSchema>;
export type Cue = z.infer<typeof CueSchema>;
export type RuleWords = z.infer<typeof RuleWordsSchema>;
export type Message = z.infer<typeof MessageSchema>;
export type Pack = z.infer<typeof PackSchema>;
