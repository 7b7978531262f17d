// The desk as a screen needs it: a function of the round and the moment. Knows no DOM and no Phaser.
import { cardOf } from '../../engine/deal/deck.ts';
import { shiftMs } from '../../engine/play/clock.ts';
import { inHand, isGone, needsNow, textOf } from '../../engine/play/round.ts';
import { sinceMs } from '../../engine/play/undoable.ts';
import { type Letter, type Mark, type Round, UNDO_MS } from '../../engine/play/round-state.ts';
import { nextToSlide, type Slots, tensionOf } from './lying.ts';
import { firstSixWords, sheetsOf, wordsOf } from '../../engine/deal/face.ts';
import { echoUnder } from '../../engine/judge/explain.ts';
import { boxesTicked, isMet, type Needs } from '../../engine/judge/needs.ts';
import type { Facts, Need } from '../../pack/pack-schema.ts';
import { isSound, type Action, type SlipKind } from '../../pack/words.ts';

export interface EnvelopeView {
  messageId: string;
  slot: number; // 0 to 4, from the lamp downwards; more after an undo onto a full desk: it lies across the others
  tie: Facts['tie'];
  role: string;
  firstWords: string; // the first six of the body: an envelope looks the same whatever was done before
  sheets: 1 | 2 | 3;
  hasNote: boolean;
  wasOpened: boolean;
  isNextToSlide: boolean; // leans over the front edge
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
  body: string; // as it stands now: a follow-up begins with the line that answers what was done
  marks: readonly Mark[];
  slips: SlipView[];
  note: string | null;
  isOverloaded: boolean;
  sentDaysAgo: number;
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
  id: string;
  text: string;
  state: 'standing' | 'new' | 'met' | 'dropped'; // new: it came with the memo; dropped: by the memo, unfilled
  boxes: number; // 0 where no tick counts
  ticked: number;
}

export interface DeskView {
  phase: 'play' | 'paused' | 'memo' | 'card' | 'over';
  dial: number; // how much of the shift has passed, hundredths
  isClockOff: boolean;
  isLate: boolean; // a week later: the letters that slid off
  handled: number; // answered, slid off, skipped or swept
  total: number;
  done: number; // answered or skipped: what the calendar counts
  ahead: number; // letters that are still to come
  tension: number; // of the room, 0 to 100, with the pile
  envelopes: EnvelopeView[];
  hand: LetterView | null;
  trays: Record<Action, string[]>; // message ids in order of filing
  slid: string[];
  isRung: boolean; // the bell: the letter in the hand may be finished
  swept: string[]; // kept for tomorrow
  streak: number; // sound choices in a row, see `soundInARow`
  postcards: PostcardView[];
  personaName: string;
  brief: string;
  needs: NeedView[]; // as the pinned note lists them
  memo: string | null; // waiting to be read
  hasPencil: boolean; // words may be marked in any letter; a new player meets other things first
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
    firstWords: firstSixWords(message.body),
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
    body: textOf(round, message.id),
    marks: letter.marks,
    slips: message.slips.map((slip) => ({
      kind: slip.kind,
      words: wordsOf(slip.text).length,
      text: letter.looked.includes(slip.kind) ? slip.text : null,
    })),
    note: message.note ?? null,
    isOverloaded: message.facts.overloaded,
    sentDaysAgo: message.facts.sentDaysAgo,
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
  const viewOf = (need: Need, state: NeedView['state']): NeedView => {
    const ticked = boxesTicked(now, need.id); // a late round ticks nothing, and keeps what its shift had ticked
    return { id: need.id, text: need.text, state, boxes: deck.hasTicks || ticked > 0 ? need.boxes : 0, ticked };
  };
  return [
    ...now.past.map((need) => viewOf(need, isMet(now, need) ? 'met' : 'dropped')),
    ...now.standing.map((need) => viewOf(need, isNew(need) ? 'new' : 'standing')),
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
  const next = nextToSlide(round);
  const hand = inHand(round);
  const trays: DeskView['trays'] = { reply: [], decline: [], ignore: [], block: [] };
  for (const filed of round.filed) trays[filed.verdict.action].push(filed.verdict.messageId);
  const idsAt = (place: Letter['place']): string[] =>
    round.letters.flatMap((letter) => (letter.place === place ? [letter.messageId] : []));
  const isClockOff = round.settings.clock === 'off';
  const total = round.letters.length;
  const handled = round.letters.filter(isGone).length;
  const passed = isClockOff ? handled / Math.max(1, total) : shiftMs(round, nowMs) / Math.max(1, round.bellMs);
  return {
    phase: phaseOf(round),
    dial: Math.round(100 * Math.min(1, Math.max(0, passed))),
    isClockOff,
    isLate: round.settings.isLate,
    handled,
    total,
    done: idsAt('filed').length + idsAt('skipped').length,
    ahead: idsAt('ahead').length,
    tension: tensionOf(round),
    envelopes: lying.flatMap(
      (letter) => envelopeView(round, letter, slots.get(letter.messageId) ?? 0, letter === next) ?? [],
    ),
    hand: hand ? letterView(round, hand, slots.get(hand.messageId) ?? -1) : null,
    trays,
    slid: idsAt('slid'),
    isRung: round.isRung,
    swept: idsAt('swept'),
    streak: soundInARow(round, nowMs),
    postcards: postcardsOf(round),
    personaName: round.deck.persona.name,
    brief: round.deck.persona.brief,
    needs: needViews(round, needsNow(round)),
    memo: round.memo === 'waiting' ? (round.deck.memo?.text ?? null) : null,
    hasPencil: round.deck.scope === 'usual',
  };
}
