// Verdicts and disagreements as they are kept: pure guards, no browser needed.
import { isFields, KEY_PREFIX, type DocumentKind, type Fields } from './storage.ts';
import { type Action, ACTIONS, type Tier, TIERS } from '../../pack/words.ts';

/** What is remembered of one verdict: enough for practice and reflex profiles, not the message itself. */
export interface KeptVerdict {
  readonly messageId: string;
  readonly packId: string;
  readonly edition: string; // of the guidance that judged it
  readonly action: Action;
  readonly tier: Tier;
  readonly credit: number; // hundredths
  readonly best: Action;
  readonly isContested: boolean; // fair readers differ on it: it shows no leaning
  readonly atDay: string; // 2025-11-23, the player's own calendar
}

/** “I disagree”, on one verdict. */
export interface Dispute {
  readonly messageId: string;
  readonly packId: string;
  readonly guidanceId: string;
  readonly edition: string;
  readonly action: Action;
  readonly tier: Tier;
  readonly comment: string;
  readonly day: string;
}

export const HISTORY_CAP = 600;
export const COMMENT_CAP = 2000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= COMMENT_CAP;
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isCredit = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);
const isAction = (value: unknown): value is Action => ACTIONS.some((action) => action === value);
const isTier = (value: unknown): value is Tier => TIERS.some((tier) => tier === value);

function parseVerdict(value: unknown): KeptVerdict | null {
  if (!isFields(value)) return null;
  const { messageId, packId, edition, action, tier, credit, best, isContested, atDay } = value;
  if (!isText(messageId) || !isText(packId) || !isText(edition) || !isDay(atDay)) return null;
  if (!isAction(action) || !isAction(best) || !isTier(tier) || !isCredit(credit)) return null;
  if (typeof isContested !== 'boolean') return null;
  return { messageId, packId, edition, action, tier, credit, best, isContested, atDay };
}

function parseDispute(value: unknown): Dispute | null {
  if (!isFields(value)) return null;
  const { messageId, packId, guidanceId, edition, action, tier, comment, day } = value;
  if (!isText(messageId) || !isText(packId) || !isText(guidanceId) || !isText(edition)) return null;
  if (!isAction(action) || !isTier(tier) || !isText(comment) || !isDay(day)) return null;
  return { messageId, packId, guidanceId, edition, action, tier, comment, day };
}

/** Every entry parsed, or null where the list or one of its entries is not what it should be. */
function parseList<T>(list: unknown, parseOne: (value: unknown) => T | null): T[] | null {
  if (!Array.isArray(list)) return null;
  const entries: T[] = [];
  for (const item of list) {
    const entry = parseOne(item);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

interface HistoryDocument {
  readonly verdicts: readonly KeptVerdict[];
}

/** Version 1 did not say what was contested. Few choices are: those it kept count on, as they did. */
function historyFrom1(fields: Fields): Fields {
  const verdicts: unknown = fields['verdicts'];
  if (!Array.isArray(verdicts)) return fields;
  return {
    ...fields,
    verdicts: verdicts.map((verdict: unknown) => (isFields(verdict) ? { ...verdict, isContested: false } : verdict)),
  };
}

export const historyKind: DocumentKind<HistoryDocument> = {
  key: `${KEY_PREFIX}history`,
  format: 'replyworthy-history',
  version: 2,
  migrations: { 1: historyFrom1 },
  parse: (fields) => {
    const verdicts = parseList(fields['verdicts'], parseVerdict);
    return verdicts && { verdicts: verdicts.slice(-HISTORY_CAP) };
  },
  empty: () => ({ verdicts: [] }),
};

interface DisputesDocument {
  readonly disputes: readonly Dispute[];
}

export const disputesKind: DocumentKind<DisputesDocument> = {
  key: `${KEY_PREFIX}disputes`,
  format: 'replyworthy-disputes',
  version: 1,
  migrations: {},
  parse: (fields) => {
    const disputes = parseList(fields['disputes'], parseDispute);
    return disputes && { disputes };
  },
  empty: () => ({ disputes: [] }),
};
