// Rounds that are still running, as they are kept: how each was dealt, and every move. Pure guards, no browser needed.
import { isFields, KEY_PREFIX, type DocumentKind, type Fields } from './storage.ts';
import type { Tick } from '../../engine/judge/needs.ts';
import type { Move, RoundSettings } from '../../engine/play/round-state.ts';
import {
  type Action,
  ACTIONS,
  BLOCK_REASONS,
  CLOCKS,
  COACHES,
  type Mode,
  MODES,
  type Scope,
  SCOPES,
  SLIP_KINDS,
  TEXT_PLACES,
} from '../../pack/words.ts';

/** The shift before a late round. */
export interface LateRound {
  readonly ids: readonly string[]; // the letters that had slid off
  readonly done: Readonly<Record<string, Action>>; // what was done with the others
  readonly ticks: readonly Tick[]; // what that had filled
}

/** All that is needed to deal the same round again. */
export interface Dealt {
  readonly packId: string;
  readonly mode: Mode;
  readonly seed: number;
  readonly castSeed: number; // by which its senders have their names and faces
  readonly guidanceId: string;
  readonly edition: string; // of the guidance that judges it
  readonly packHash: string; // of the words that were dealt
  readonly rulesVersion: number; // of the rules by which it is dealt and judged
  readonly scope: Scope;
  readonly shift: number; // how many shifts came before it
  readonly avoid: readonly string[]; // met lately when it was dealt
  readonly pile: readonly string[]; // swept by the bell before it was dealt
  readonly declined: readonly string[]; // declined fairly before it was dealt: their senders may write again
  readonly rule: string | null; // of five letters on one rule only: which
  readonly late: LateRound | null; // of a late round only
  readonly settings: RoundSettings;
}

/** A round that still runs, as it is kept; there is one at most of each pack and mode. */
export interface KeptRound extends Dealt {
  readonly moves: readonly Move[];
}

export interface RoundsDocument {
  readonly rounds: readonly KeptRound[];
}

const PLAIN = ['putBack', 'undo', 'memoRead', 'cardRead', 'pause', 'resume'] as const;
const NAMED = ['open', 'swap', 'skip'] as const;
const LONGEST_ID = 200;

function wordIn<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_ID;
const areIds = (value: unknown): value is string[] => Array.isArray(value) && value.every(isId);

function parseAnswer(atMs: number, action: unknown, reason: unknown, isReported: unknown): Move | null {
  const answer = wordIn(ACTIONS, action);
  if (answer === null) return null;
  if (answer !== 'block') return { type: 'answer', action: answer, atMs };
  const blockReason = wordIn(BLOCK_REASONS, reason);
  if (blockReason === null || typeof isReported !== 'boolean') return null;
  return { type: 'answer', action: answer, reason: blockReason, isReported, atMs };
}

/** A move as it was made, or null where it is none. */
export function parseMove(value: unknown): Move | null {
  if (!isFields(value)) return null;
  const { type, atMs, messageId } = value;
  if (!isWhole(atMs)) return null;
  const plain = wordIn(PLAIN, type);
  if (plain !== null) return { type: plain, atMs };
  const named = wordIn(NAMED, type);
  if (named !== null) return isId(messageId) ? { type: named, messageId, atMs } : null;
  if (type === 'look') {
    const slip = wordIn(SLIP_KINDS, value['slip']);
    return slip === null ? null : { type, slip, atMs };
  }
  if (type === 'mark') {
    const place = wordIn(TEXT_PLACES, value['in']);
    const { from, to } = value;
    return place === null || !isWhole(from) || !isWhole(to) ? null : { type, in: place, from, to, atMs };
  }
  return type === 'answer' ? parseAnswer(atMs, value['action'], value['reason'], value['isReported']) : null;
}

function parseRoundSettings(value: unknown): RoundSettings | null {
  if (!isFields(value)) return null;
  const { wpm, isLate } = value;
  const clock = wordIn(CLOCKS, value['clock']);
  const coach = wordIn(COACHES, value['coach']);
  if (!isWhole(wpm) || clock === null || coach === null || typeof isLate !== 'boolean') return null;
  return { wpm, clock, coach, isLate };
}

function parseTick(value: unknown): Tick | null {
  if (!isFields(value)) return null;
  const { needId, messageId, atMs, afterMemo } = value;
  if (!isId(needId) || !isId(messageId) || !isWhole(atMs) || typeof afterMemo !== 'boolean') return null;
  return { needId, messageId, atMs, afterMemo };
}

function parseLate(value: unknown): LateRound | null {
  if (!isFields(value) || !areIds(value['ids']) || !isFields(value['done']) || !Array.isArray(value['ticks']))
    return null;
  const ticks = value['ticks'].map(parseTick);
  if (!ticks.every((tick) => tick !== null)) return null;
  const done = Object.entries(value['done']).map(([id, action]) => ({ id, action: wordIn(ACTIONS, action) }));
  const known = done.flatMap(({ id, action }) => (isId(id) && action !== null ? [[id, action] as const] : []));
  return known.length === done.length ? { ids: value['ids'], done: Object.fromEntries(known), ticks } : null;
}

function parseRound(value: unknown): KeptRound | null {
  if (!isFields(value) || !Array.isArray(value['moves'])) return null;
  const { packId, seed, castSeed, guidanceId, edition, packHash, rulesVersion, shift, avoid, pile, declined } = value;
  const mode = wordIn(MODES, value['mode']);
  const scope = wordIn(SCOPES, value['scope']);
  const settings = parseRoundSettings(value['settings']);
  const { rule } = value;
  const late = value['late'] === null ? null : parseLate(value['late']);
  if (!isId(packHash) || !isWhole(rulesVersion) || (late === null && value['late'] !== null)) return null;
  if (!isId(packId) || !isWhole(seed) || !isWhole(castSeed) || !isId(guidanceId) || !isId(edition)) return null;
  if (!isWhole(shift) || !areIds(avoid) || !areIds(pile) || !areIds(declined)) return null;
  if (mode === null || scope === null || settings === null || (rule !== null && !isId(rule))) return null;
  const moves = value['moves'].map(parseMove);
  if (!moves.every((move) => move !== null)) return null;
  const origin = { packId, guidanceId, edition, packHash, rulesVersion };
  const dealt = { mode, seed, castSeed, scope, shift, avoid, pile, declined, rule };
  return { ...origin, ...dealt, late, settings, moves };
}

/** Version 1 named neither words nor rules: such a round is of the first rules, and of words that nobody can tell. */
function roundsFrom1(fields: Fields): Fields {
  const rounds = Array.isArray(fields['rounds']) ? fields['rounds'] : [];
  return {
    ...fields,
    rounds: rounds.map((round: unknown) => {
      if (!isFields(round)) return round;
      const { lateIds, ...rest } = round;
      return { ...rest, packHash: '', rulesVersion: 1, late: lateIds === null ? null : { ids: lateIds, done: {} } };
    }),
  };
}

function lateFrom2({ late }: Fields): unknown {
  return isFields(late) ? { ...late, ticks: [] } : late;
}

/** Version 2 knew no cast, no bell, no ticks, no five on a rule, and no place of a shift among others: nobody deals such a round any more. */
function roundsFrom2(fields: Fields): Fields {
  const rounds = Array.isArray(fields['rounds']) ? fields['rounds'] : [];
  return {
    ...fields,
    rounds: rounds.map((round: unknown) =>
      isFields(round)
        ? { ...round, castSeed: 0, shift: 0, left: [], declined: [], rule: null, late: lateFrom2(round) }
        : round,
    ),
  };
}

/** Version 3 named the pile by what was left, and the scope by the opening that a newcomer meets. */
function roundsFrom3(fields: Fields): Fields {
  const rounds = Array.isArray(fields['rounds']) ? fields['rounds'] : [];
  return {
    ...fields,
    rounds: rounds.map((round: unknown) => {
      if (!isFields(round)) return round;
      const { left, opening, ...rest } = round;
      return { ...rest, pile: left, scope: opening };
    }),
  };
}

export const roundsKind: DocumentKind<RoundsDocument> = {
  key: `${KEY_PREFIX}rounds`,
  format: 'replyworthy-rounds',
  version: 4,
  migrations: { 1: roundsFrom1, 2: roundsFrom2, 3: roundsFrom3 },
  parse({ rounds }) {
    if (!Array.isArray(rounds)) return null;
    const parsed = rounds.map(parseRound);
    return parsed.every((round) => round !== null) ? { rounds: parsed } : null;
  },
  empty: () => ({ rounds: [] }),
};
