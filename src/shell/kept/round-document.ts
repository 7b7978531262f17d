// Rounds that are still running, as they are kept: how each was dealt, and every move. Pure guards, no browser needed.
import { isFields, KEY_PREFIX, type DocumentKind } from './storage.ts';
import { CLOCKS } from '../settings/document.ts';
import type { BlockReason, Move, RoundSettings } from '../../engine/play/round-state.ts';
import type { SlipKind } from '../../pack/pack-schema.ts';

export const MODES = ['shift', 'calm', 'coach'] as const;
export type Mode = (typeof MODES)[number];

/** All that is needed to deal the same round again. */
export interface Dealt {
  readonly packId: string;
  readonly mode: Mode;
  readonly seed: number;
  readonly guidanceId: string;
  readonly edition: string; // of the guidance that judges it
  readonly opening: 'usual' | 'first';
  readonly avoid: readonly string[]; // met lately when it was dealt
  readonly lateIds: readonly string[] | null; // of a late round: the letters that had slid off
  readonly settings: RoundSettings;
}

/** A round that still runs, as it is kept; there is one at most of each pack and mode. */
export interface KeptRound extends Dealt {
  readonly moves: readonly Move[];
}

export interface RoundsDocument {
  readonly rounds: readonly KeptRound[];
}

// written out: the first screen may not import the rules that also list them
const COACHES: readonly RoundSettings['coach'][] = ['all', 'first-three', 'harmful'];
const REASONS: readonly BlockReason[] = ['harassment', 'scam', 'spam', 'after-no', 'other'];
const SLIPS: readonly SlipKind[] = ['profile', 'earlier', 'link'];
const ANSWERS = ['reply', 'decline', 'ignore'] as const;
const PLAIN = ['putBack', 'undo', 'memoRead', 'cardRead', 'pause', 'resume'] as const;
const NAMED = ['open', 'skip'] as const;
const OPENINGS = ['usual', 'first'] as const;
const LONGEST_ID = 200;

function wordIn<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_ID;
const areIds = (value: unknown): value is string[] => Array.isArray(value) && value.every(isId);

function parseAnswer(atMs: number, action: unknown, reason: unknown, isReported: unknown): Move | null {
  const answer = wordIn(ANSWERS, action);
  if (answer !== null) return { type: 'answer', action: answer, atMs };
  const blockReason = wordIn(REASONS, reason);
  if (action !== 'block' || blockReason === null || typeof isReported !== 'boolean') return null;
  return { type: 'answer', action, reason: blockReason, isReported, atMs };
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
    const slip = wordIn(SLIPS, value['slip']);
    return slip === null ? null : { type, slip, atMs };
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

function parseRound(value: unknown): KeptRound | null {
  if (!isFields(value) || !Array.isArray(value['moves'])) return null;
  const { packId, seed, guidanceId, edition, avoid, lateIds } = value;
  const mode = wordIn(MODES, value['mode']);
  const opening = wordIn(OPENINGS, value['opening']);
  const settings = parseRoundSettings(value['settings']);
  if (!isId(packId) || !isWhole(seed) || !isId(guidanceId) || !isId(edition) || !areIds(avoid)) return null;
  if (mode === null || opening === null || settings === null || (lateIds !== null && !areIds(lateIds))) return null;
  const moves = value['moves'].map(parseMove);
  if (!moves.every((move) => move !== null)) return null;
  return { packId, mode, seed, guidanceId, edition, opening, avoid, lateIds, settings, moves };
}

export const roundsKind: DocumentKind<RoundsDocument> = {
  key: `${KEY_PREFIX}rounds`,
  format: 'replyworthy-rounds',
  version: 1,
  migrations: {},
  parse({ rounds }) {
    if (!Array.isArray(rounds)) return null;
    const parsed = rounds.map(parseRound);
    return parsed.every((round) => round !== null) ? { rounds: parsed } : null;
  },
  empty: () => ({ rounds: [] }),
};
