// The dictionary of facts: what each fact of a message means. A fact that the schema gains asks for its entry here.
import type { Facts } from '../pack-schema.ts';
import type { FactEntry } from './entry.ts';
import { TOPIC } from './facts/topic.ts';
import { EFFORT } from './facts/effort.ts';
import { WANTS } from './facts/wants.ts';
import { ASK } from './facts/ask.ts';
import { MANNER } from './facts/manner.ts';
import { TIE } from './facts/tie.ts';
import { FILLS } from './facts/fills.ts';
import { MISDIRECTED } from './facts/misdirected.ts';
import { CAN_HELP } from './facts/can-help.ts';
import { OPEN } from './facts/open.ts';
import { SENT_DAYS_AGO } from './facts/sent-days-ago.ts';
import { OPEN_UNTIL } from './facts/open-until.ts';
import { OVERLOADED } from './facts/overloaded.ts';

export const DICTIONARY = {
  topic: TOPIC,
  effort: EFFORT,
  wants: WANTS,
  ask: ASK,
  manner: MANNER,
  tie: TIE,
  fills: FILLS,
  misdirected: MISDIRECTED,
  canHelp: CAN_HELP,
  open: OPEN,
  sentDaysAgo: SENT_DAYS_AGO,
  openUntil: OPEN_UNTIL,
  overloaded: OVERLOADED,
} satisfies Record<keyof Facts, FactEntry>;
