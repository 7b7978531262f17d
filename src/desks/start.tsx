import './start.css';
import { type Mode, MODES } from '../pack/words.ts';
import { Icon } from '../shell/kit/icon.tsx';
import type { IconName } from '../shell/kit/icons.ts';
import { t } from './text.ts';

const MODE_ICONS: Readonly<Record<Mode, IconName>> = {
  shift: 'clock-duotone',
  calm: 'coffee-duotone',
  coach: 'chats-circle-duotone',
};

/** Three slips: how the desk is played. */
export function Modes({ mode, onChoose }: { mode: Mode; onChoose: (mode: Mode) => void }) {
  return (
    <div class="modes" role="radiogroup" aria-label={t('desks.how')}>
      {MODES.map((each) => (
        <label key={each} class="mode-slip">
          <input type="radio" name="mode" value={each} checked={each === mode} onChange={() => onChoose(each)} />
          <b>
            <Icon name={MODE_ICONS[each]} />
            {t(`desks.mode.${each}`)}
            {each === mode && <Icon name="check-bold" />}
          </b>
          <span>{t(`desks.mode.${each}Text`)}</span>
        </label>
      ))}
    </div>
  );
}

/** The enamel plate that begins. */
export function StartPlate({ mode }: { mode: Mode }) {
  return (
    <button class="start-plate" type="submit">
      <span class="start-face">
        <Icon name="play-fill" />
        <b>{t('desks.start')}</b>
        <span>{t(`desks.start.${mode}`)}</span>
        <kbd class="shortcut" aria-hidden="true">
          {t('desks.startShortcut')}
        </kbd>
      </span>
    </button>
  );
}
