// The dictionary of facts: what each fact of a message means. A fact that the schema gains asks for its entry here.
import type { Facts } from '../pack-schema.ts';
import type { FactEntry } from './entry.ts';
import { TOPIC } from './topic.ts';
import { EFFORT } from './effort.ts';
import { WANTS } from './wants.ts';
import { ASK } from './ask.ts';
import { MANNER } from './manner.ts';
import { TIE } from './tie.ts';
import { FILLS } from './fills.ts';
import { MISDIRECTED } from './misdirected.ts';
import { CAN_HELP } from './can-help.ts';
import { OPEN } from './open.ts';
import { SENT_DAYS_AGO } from './sent-days-ago.ts';
import { OPEN_UNTIL } from './open-until.ts';
import { OVERLOADED } from './overloaded.ts';

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
