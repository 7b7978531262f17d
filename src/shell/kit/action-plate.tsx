import './action-plate.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { t } from '../text/text.ts';
import type { Action } from '../../pack/words.ts';

export const ACTION_ICONS: Readonly<Record<Action, IconName>> = {
  reply: 'arrow-bend-up-left-bold',
  decline: 'hand-waving-bold',
  ignore: 'archive-bold',
  block: 'prohibit-bold',
};

/** An enamel plate with an action's shape, icon and word. */
export function ActionPlate({ action }: { action: Action }) {
  return (
    <span class={`plate a-${action}`}>
      <Icon name={ACTION_ICONS[action]} />
      {t(`action.${action}`)}
    </span>
  );
}
