import './view.css';
import { capOf } from './shortcuts.ts';
import { Icon } from '../kit/icon.tsx';
import { Choice, SettingsSheet, Slider, Switch } from './controls.tsx';
import { FEEDBACKS, MOTIONS, TEXT_SIZES, THEMES } from './document.ts';
import { ShortcutChoice } from './shortcuts-sheet.tsx';
import { KeptSheets } from './kept-sheet.tsx';
import { hasKeyboard } from '../site/hand.ts';
import { changeSettings, settings } from './settings.ts';
import { t } from '../text/text.ts';
import { PACE } from '../../engine/play/pace.ts';
import { ACTIONS, CLOCKS } from '../../pack/words.ts';

/** Keys that do something by themselves: whether they do, and which. */
function SingleKeys() {
  const now = settings.value;
  return (
    <>
      <Switch
        label={t('settings.singleShortcuts')}
        hint={t('settings.singleShortcutsHint', {
          shortcuts: ACTIONS.map((action) => capOf(now.keys[action])).join(', '),
          slip: capOf(now.keys.slip),
          pencil: capOf(now.keys.pencil),
        })}
        isOn={now.singleKeys}
        onChange={(singleKeys) => changeSettings({ singleKeys })}
      />
      {now.singleKeys && <ShortcutChoice />}
    </>
  );
}

/** All settings on sheets. Over the desk it gets `onClose`, and leaves out what is kept on the device. */
export function SettingsView({ onClose }: { onClose?: () => void }) {
  const now = settings.value;
  return (
    <div class="settings">
      <p class="settings-lead">
        <span class="tagnote">{t(hasKeyboard.value ? 'settings.lead' : 'settings.leadTouch')}</span>
        {onClose && (
          <button type="button" class="pbtn" onClick={onClose}>
            <Icon name="arrow-left-bold" />
            {t('settings.close')}
          </button>
        )}
      </p>
      <SettingsSheet name="shift" title={t('settings.shift')}>
        <Choice
          legend={t('settings.clock')}
          hint={t('settings.clockHint')}
          options={CLOCKS.map((value) => ({ value, label: t(`settings.clock.${value}`) }))}
          value={now.clock}
          onChange={(clock) => changeSettings({ clock })}
        />
        <Choice
          legend={t('settings.feedback')}
          hint={t('settings.feedbackHint')}
          options={FEEDBACKS.map((value) => ({ value, label: t(`settings.feedback.${value}`) }))}
          value={now.feedback}
          onChange={(feedback) => changeSettings({ feedback })}
        />
        <Slider
          label={t('settings.wpm')}
          hint={t('settings.wpmHint')}
          value={now.wpm}
          min={PACE.slowest}
          max={PACE.fastest}
          step={10}
          valueText={String(now.wpm)}
          onChange={(wpm) => changeSettings({ wpm })}
        />
      </SettingsSheet>
      <SettingsSheet name="eyes" title={t('settings.eyes')}>
        <Choice
          legend={t('settings.theme')}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          value={now.theme}
          onChange={(theme) => changeSettings({ theme })}
        />
        <Choice
          legend={t('settings.textSize')}
          options={TEXT_SIZES.map((value) => ({ value, label: t(`settings.textSize.${value}`) }))}
          value={now.textSize}
          onChange={(textSize) => changeSettings({ textSize })}
        />
        <Choice
          legend={t('settings.motion')}
          options={MOTIONS.map((value) => ({ value, label: t(`settings.motion.${value}`) }))}
          value={now.motion}
          onChange={(motion) => changeSettings({ motion })}
        />
        <Switch
          label={t('settings.contrast')}
          hint={t('settings.contrastHint')}
          isOn={now.moreContrast}
          onChange={(moreContrast) => changeSettings({ moreContrast })}
        />
      </SettingsSheet>
      <SettingsSheet name="ears" title={t(hasKeyboard.value ? 'settings.ears' : 'settings.earsTouch')}>
        <Switch
          label={t('settings.sound')}
          hint={t('settings.soundHint')}
          isOn={now.sound}
          onChange={(sound) => changeSettings({ sound })}
        />
        <Slider
          label={t('settings.volume')}
          value={now.volume}
          min={0}
          max={100}
          step={5}
          valueText={t('settings.volumeValue', { value: now.volume })}
          isDisabled={!now.sound}
          onChange={(volume) => changeSettings({ volume })}
        />
        <Slider
          label={t('settings.ambience')}
          hint={t('settings.ambienceHint')}
          value={now.ambience}
          min={0}
          max={100}
          step={5}
          valueText={t('settings.volumeValue', { value: now.ambience })}
          isDisabled={!now.sound}
          onChange={(ambience) => changeSettings({ ambience })}
        />
        {hasKeyboard.value && <SingleKeys />}
      </SettingsSheet>
      {!onClose && <KeptSheets />}
    </div>
  );
}
