// The five glyphs of the tiers as they stand on the big stamp: filled where the small mark is not.
import type { Tier } from '../../pack/guidance-schema.ts';
import type { IconName } from './icons.ts';

export const TIER_GLYPHS: Readonly<Record<Tier, IconName>> = {
  best: 'seal-check-fill',
  fine: 'check-circle-duotone',
  weak: 'circle-half-fill',
  wrong: 'x-circle-bold',
  harmful: 'warning-octagon-fill',
};
