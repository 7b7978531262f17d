import type { IconName } from '../shell/kit/icons.ts';
import type { SlipKind } from '../pack/words.ts';

export const SLIP_ICONS: Readonly<Record<SlipKind, IconName>> = {
  profile: 'identification-card-bold',
  earlier: 'clock-counter-clockwise-bold',
  link: 'link-simple-bold',
};
