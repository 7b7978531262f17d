// Which value wins where two seem to hold.
import type { Precedence } from './entry.ts';
import { MANNER_PRECEDENCE } from './precedence/manner.ts';
import { COST_PRECEDENCE } from './precedence/cost.ts';
import { EFFORT_PRECEDENCE } from './precedence/effort.ts';
import { TIE_PRECEDENCE } from './precedence/tie.ts';
import { STATE_PRECEDENCE } from './precedence/state.ts';

export const PRECEDENCE: readonly Precedence[] = [
  ...MANNER_PRECEDENCE,
  ...COST_PRECEDENCE,
  ...EFFORT_PRECEDENCE,
  ...TIE_PRECEDENCE,
  ...STATE_PRECEDENCE,
];
