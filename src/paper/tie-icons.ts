import type { IconName } from '../shell/kit/icons.ts';
import type { Tie } from '../pack/words.ts';

export const TIE_ICONS: Readonly<Record<Tie, IconName>> = {
  close: 'handshake-bold',
  network: 'users-three-bold',
  field: 'compass-bold',
  none: 'minus-circle-bold',
};
