// The five glyphs of the tiers; they mean nothing else anywhere.
import type { IconName } from './icons.ts';
import type { Tier } from '../../pack/words.ts';

export const TIER_GLYPHS: Readonly<Record<Tier, IconName>> = {
  best: 'seal-check-fill',
  fine: 'check-circle-duotone',
  weak: 'circle-half-duotone',
  wrong: 'x-circle-bold',
  harmful: 'warning-octagon-fill',
};

/** As they stand on the big stamp: filled where a faint half would be lost in the print. */
export const STAMP_GLYPHS: Readonly<Record<Tier, IconName>> = { ...TIER_GLYPHS, weak: 'circle-half-fill' };
