// The built-in strategies by name.
import { BLIND_STRATEGIES } from './blind-strategies.ts';
import { KEY_STRATEGIES } from './key-strategies.ts';
import type { Strategy } from './strategy.ts';

export const STRATEGIES: readonly Strategy[] = [...BLIND_STRATEGIES, ...KEY_STRATEGIES];

export function strategyNamed(name: string): Strategy | undefined {
  return STRATEGIES.find((strategy) => strategy.name === name);
}
