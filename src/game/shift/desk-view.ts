// The desk as a screen needs it: a function of the round and the moment. Knows no DOM and no Phaser.
import { cardOf } from '../../engine/deal/deck.ts';
import { shiftMs } from '../../engine/play/clock.ts';
import { inHand, needsNow, textOf } from '../../engine/play/round.ts';
import { sinceMs } from '../../engine/play/undoable.ts';
import { DESK_HOLDS, type Letter, type Round, UNDO_MS } from '../../engine/play/round-state.ts';
import { firstSixWords, sheetsOf, wordsOf } from '../../engine/deal/face.ts';
import { echoUnder } from '../../engine/judge/explain.ts';
import type { Needs } from '../../engine/judge/needs.ts';
import type { Facts, Need } from '../../pack/pack-schema.ts';
import { isSound, type Action, type SlipKind } from '../../pack/words.ts';

export interface EnvelopeView {
  messageId: string;
  slot: number; // 0 to 4, from the lamp downwards; more after an undo onto a full desk: it lies across the others
  tie: Facts['tie'];
  role: string;
  opening: string; // first six words of the body: an envelope looks the same whatever was done before
  sheets: 1 | 2 | 3;
  hasNote: boolean;
  wasOpened: boolean;
  isNextToSlide: boolean;
  tilt: number; // hundredths of a degree; a letter always lies the same way
}

export interface SlipView {
  kind: SlipKind;
  words: number;
  text: string | null; // null until it is looked at
}

export interface LetterView {
  messageId: string;
  slot: number;
  first: string;
  last: string;
  personId: string;
  disc: number;
  role: string;
  tie: Facts['tie'];
  mutual: number;
  paragraphs: string[];
  slips: SlipView[];
  note: string | null;
  isOverloaded: boolean;
  isReturning: boolean; // declined in an earlier shift, and writing again
  tilt: number;
}

export interface PostcardView {
  messageId: string;
  first: string;
  personId: string;
  disc: number;
  text: string;
  action: Action;
}

export interface NeedView {
  text: string;
  state: 'standing' | 'new' | 'past'; // new: it came with the memo
}

export interface DeskView {
  phase: 'play' | 'paused' | 'memo' | 'card' | 'over';
  dial: number; // how much of the shift has passed, hundredths
  isClockOff: boolean;
  handled: number; // answered, slid off or skipped
  total: number;
  envelopes: EnvelopeView[];
  hand: LetterView | null;
  trays: Record<Action, string[]>; // message ids in order of filing
  slid: string[];
  streak: number; // sound choices in a row, see `soundInARow`
  postcards: PostcardView[];
  personaName: string;
  brief: string;
  needs: NeedView[]; // as the pinned note lists them
  memo: string | null; // waiting to be read
}

/** Where each letter lies; kept by the screen between two views so that papers do not jump. */
export type Slots = ReadonlyMap<string, number>;

/** Slots for the letters on the desk and in the hand: kept where they were, new ones in the first free place. */
export function assignSlots(round: Round, before: Slots): Slots {
  const lying = round.letters.filter((letter) => letter.place === 'desk');
  const hand = inHand(round);
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  const put = (letter: Letter, slot: number): void => {
    slots.set(letter.messageId, slot);
    taken.add(slot);
  };
  for (const letter of lying) {
    const slot = before.get(letter.messageId);
    if (slot !== undefined && slot >= 0 && slot < DESK_HOLDS) put(letter, slot);
  }
  const kept = hand && before.get(hand.messageId);
  const needed = lying.filter((letter) => !slots.has(letter.messageId));
  // The hand's place stays empty while there is space elsewhere.
  if (hand && kept !== undefined && !taken.has(kept) && lying.length < DESK_HOLDS) put(hand, kept);
  for (const letter of needed) {
    let slot = 0;
    while (taken.has(slot)) slot++;
    put(letter, slot);
  }
  if (hand && !slots.has(hand.messageId)) slots.set(hand.messageId, -1);
  return slots;
}

function tiltOf(messageId: string, reach: number): number {
  let mixed = 7;
  for (const character of messageId) mixed = (Math.imul(mixed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return (Math.abs(mixed) % (2 * reach + 1)) - reach;
}

function envelopeView(round: Round, letter: Letter, slot: number, isNextToSlide: boolean): EnvelopeView | null {
  const message = cardOf(round.deck, letter.messageId)?.message;
  if (!message) return null;
  return {
    messageId: message.id,
    slot,
    tie: message.facts.tie,
    role: message.sender.role,
    opening: firstSixWords(message.body),
    sheets: sheetsOf(message.body, message.slips),
    hasNote: message.note !== undefined,
    wasOpened: letter.wasOpened,
    isNextToSlide,
    tilt: tiltOf(message.id, 120),
  };
}

function letterView(round: Round, letter: Letter, slot: number): LetterView | null {
  const card = cardOf(round.deck, letter.messageId);
  if (!card) return null;
  const { message, sender } = card;
  return {
    messageId: message.id,
    slot,
    first: sender.first,
    last: sender.last,
    personId: sender.id,
    disc: sender.disc,
    role: message.sender.role,
    tie: message.facts.tie,
    mutual: message.sender.mutual,
    paragraphs: textOf(round, message.id).split(/\n+/),
    slips: message.slips.map((slip) => ({
      kind: slip.kind,
      words: wordsOf(slip.text).length,
      text: letter.looked.includes(slip.kind) ? slip.text : null,
    })),
    note: message.note ?? null,
    isOverloaded: message.facts.overloaded,
    isReturning: message.returns !== undefined,
    tilt: tiltOf(message.id, 60),
  };
}

/** Sound choices in a row, from the newest that can no longer be taken back. */
export function soundInARow(round: Round, nowMs: number): number {
  const settled = round.filed.filter((filed) => sinceMs(round, filed, nowMs) > UNDO_MS);
  const lastOther = settled.findLastIndex(({ verdict }) => !isSound(verdict.tier));
  return settled.length - 1 - lastOther;
}

/** The needs of the note: what stands no more first, then what still does, then what has come. */
export function needViews({ deck }: Round, now: Needs): NeedView[] {
  const isNew = (need: Need): boolean => !deck.needs.standing.includes(need);
  return [
    ...now.past.map(({ text }): NeedView => ({ text, state: 'past' })),
    ...now.standing.map((need): NeedView => ({ text: need.text, state: isNew(need) ? 'new' : 'standing' })),
  ];
}

/** The postcards that have come, oldest first. */
export function postcardsOf(round: Round): PostcardView[] {
  return round.postcards.flatMap(({ messageId, action }) => {
    const card = cardOf(round.deck, messageId);
    const filed = round.filed.find((other) => other.verdict.messageId === messageId);
    const text = card && filed && echoUnder(card.message, filed.verdict.ruleId, action);
    return card && text !== undefined
      ? [{ messageId, first: card.sender.first, personId: card.sender.id, disc: card.sender.disc, text, action }]
      : [];
  });
}

function phaseOf(round: Round): DeskView['phase'] {
  if (round.cardFor !== null) return 'card';
  if (round.isOver) return 'over';
  if (round.memo === 'waiting') return 'memo';
  return round.isPaused ? 'paused' : 'play';
}

/** The whole desk at `nowMs` (milliseconds since the round began). */
export function deskView(round: Round, nowMs: number, slots: Slots): DeskView {
  const lying = round.letters.filter((letter) => letter.place === 'desk');
  const oldest = lying.toSorted((a, b) => (a.landedAtMs ?? 0) - (b.landedAtMs ?? 0))[0];
  const hand = inHand(round);
  const trays: DeskView['trays'] = { reply: [], decline: [], ignore: [], block: [] };
  for (const filed of round.filed) trays[filed.verdict.action].push(filed.verdict.messageId);
  const slid = round.letters.filter((letter) => letter.place === 'slid').map((letter) => letter.messageId);
  const isClockOff = round.settings.clock === 'off';
  const total = round.letters.length;
  const handled = round.letters.filter(
    (letter) => letter.place === 'filed' || letter.place === 'slid' || letter.place === 'skipped',
  ).length;
  const passed = isClockOff
    ? handled / Math.max(1, total)
    : (shiftMs(round, nowMs) + round.pulledMs) / Math.max(1, round.endMs);
  return {
    phase: phaseOf(round),
    dial: Math.round(100 * Math.min(1, Math.max(0, passed))),
    isClockOff,
    handled,
    total,
    envelopes: lying.flatMap((letter) => {
      const isNextToSlide = !isClockOff && lying.length >= DESK_HOLDS - 1 && letter === oldest;
      return envelopeView(round, letter, slots.get(letter.messageId) ?? 0, isNextToSlide) ?? [];
    }),
    hand: hand ? letterView(round, hand, slots.get(hand.messageId) ?? -1) : null,
    trays,
    slid,
    streak: soundInARow(round, nowMs),
    postcards: postcardsOf(round),
    personaName: round.deck.persona.name,
    brief: round.deck.persona.brief,
    needs: needViews(round, needsNow(round)),
    memo: round.memo === 'waiting' ? (round.deck.memo?.text ?? null) : null,
  };
}
