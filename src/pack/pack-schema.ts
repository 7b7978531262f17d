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
import { AGES, GENDERS, GENRES, SHELF_ICONS, SLIP_KINDS, TEXT_PLACES, TONES } from './words.ts';

/** The version of the pack format that this release writes; older ones are migrated at the door. */
export const PACK_VERSION = 2;

export const MAX_MESSAGES = 500;

const CloseSchema = z.string().min(10); // one sentence

export const NeedSchema = z.strictObject({
  id: IdSchema,
  text: z.string().min(3).max(60), // "speakers for spring": stands on the pinned note
  topics: z.array(IdSchema).min(1), // a message on one of them is of high relevance while the need stands
  boxes: z.int().min(1).max(3).default(1), // how many offers fill it
  close: z.strictObject({ met: CloseSchema, open: CloseSchema }).optional(), // what became of it, told at the end
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

/** What is true of a message. What each fact means: `dictionary/`, which describes this schema where authors read it. */
export const FactsSchema = z
  .strictObject({
    topic: IdSchema,
    effort: EffortSchema,
    wants: WantsSchema,
    ask: AskSchema,
    tie: TieSchema,
    manner: MannerSchema.default('civil'),
    fills: IdSchema.optional(), // the need that taking it up would fill
    misdirected: z.boolean().default(false),
    canHelp: z.boolean().default(true),
    open: z.boolean().default(true),
    sentDaysAgo: z.int().min(0).max(365).default(0),
    openUntil: z.int().min(0).max(365).optional(), // days after sending; absent: no end
    overloaded: z.boolean().default(false),
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
  in: z.enum(TEXT_PLACES),
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
    id: IdSchema.optional(), // who it is, where they write more than once; absent: whom it follows, or nobody else
    age: z.enum(AGES).optional(), // only where the text fixes it: the portrait must not contradict it
    gender: z.enum(GENDERS).optional(),
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
  returns: z
    .strictObject({
      sender: IdSchema, // the id of a sender who was declined
      after: IdSchema, // the message that was declined fairly in an earlier shift; without that this one is never dealt
    })
    .optional(),
  pair: IdSchema.optional(), // two messages with the same pair id differ by a few words and in their key
  genre: z.enum(GENRES).optional(), // a label for coverage, read by no rule
  tone: z.enum(TONES),
  difficulty: z.int().min(1).max(5),
  reserved: z.boolean().optional(), // kept for tests of learning, never dealt in play
  note: z.string().optional(), // content note, shown before opening
});

/** How a pack stands on the shelf of desks. */
export const ShelfSchema = z.strictObject({
  label: z.string().min(2).max(18), // the tab of the folder: "Health tech"
  icon: z.enum(SHELF_ICONS),
  hard: z.string().min(10).max(80), // what is hard there, in one sentence
  from: z.int().min(10).max(18).optional(), // the age from which it is suitable; absent: for adults at work
});

const EDITION = z.string().regex(/^\d+\.\d+\.\d+$/);

export const PackSchema = z.strictObject({
  format: z.literal('replyworthy-pack'),
  version: z.literal(PACK_VERSION),
  id: IdSchema,
  title: z.string().min(3),
  edition: EDITION.default('1.0.0'), // of the pack's words: a kept round tells it
  guidance: z.strictObject({ id: IdSchema, edition: EDITION }),
  shelf: ShelfSchema.optional(),
  persona: PersonaSchema,
  memos: z.array(MemoSchema),
  opening: z.tuple([IdSchema, IdSchema]), // what a newcomer meets first: an easy message, then its twin with the wrong fit
  messages: z.array(MessageSchema).min(1).max(MAX_MESSAGES),
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
