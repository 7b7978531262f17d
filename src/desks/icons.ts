import type { ShelfIcon } from '../pack/words.ts';
import type { IconName } from '../shell/kit/icons.ts';

/** The drawing for the icon that a pack chose for its folder. */
export const FOLDER_ICONS: Readonly<Record<ShelfIcon, IconName>> = {
  health: 'heartbeat-duotone',
  campus: 'graduation-cap-duotone',
  ward: 'first-aid-kit-duotone',
  studio: 'paint-brush-duotone',
  'start-up': 'hourglass-medium-duotone',
  ledger: 'calculator-duotone',
  harbour: 'lighthouse-duotone',
  own: 'folder-duotone',
};
