// The five glyphs of the tiers as they stand on the big stamp: filled where the small mark is not.
import type { IconName } from './icons.ts';
import type { Tier } from '../../pack/words.ts';

export const TIER_GLYPHS: Readonly<Record<Tier, IconName>> = {
  best: 'seal-check-fill',
  fine: 'check-circle-duotone',
  weak: 'circle-half-fill',
  wrong: 'x-circle-bold',
  harmful: 'warning-octagon-fill',
};
