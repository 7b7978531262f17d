// Changing the shortcuts of the four answers, the slips and the pencil: a cap has the focus, and the next key pressed is its own.
import './shortcuts-sheet.css';
import { useState } from 'preact/hooks';
import {
  capOf,
  type Command,
  COMMANDS,
  DEFAULT_SHORTCUTS,
  isCharacter,
  type ShortcutRefusal,
  refuseShortcut,
} from './shortcuts.ts';
import { changeSettings, settings } from './settings.ts';
import { t } from '../text/text.ts';

const nameOf = (command: Command): string =>
  command === 'slip' || command === 'pencil' ? t(`settings.command.${command}`) : t(`action.${command}`);

function refusalWords(key: string, refusal: ShortcutRefusal): string {
  const cap = key === ' ' ? t('settings.shortcutSpace') : capOf(key);
  if (refusal.kind === 'no-character') return t('settings.shortcutNone');
  if (refusal.kind === 'clash') return t('settings.shortcutClash', { shortcut: cap, action: nameOf(refusal.command) });
  return t(`settings.shortcutTaken.${refusal.by}`, { shortcut: cap });
}

function Cap({ command, onSay }: { command: Command; onSay: (words: string) => void }) {
  const { keys } = settings.value;
  const name = nameOf(command);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const key = event.key.toLowerCase();
    if (!isCharacter(key)) return; // Tab, Enter and the like keep their meaning
    event.preventDefault();
    event.stopPropagation();
    const refusal = refuseShortcut(keys, command, key);
    if (refusal) return onSay(refusalWords(key, refusal));
    changeSettings({ keys: { ...keys, [command]: key } });
    onSay(t('settings.shortcutSet', { shortcut: capOf(key), action: name }));
  };
  return (
    <div class="shortcut-cap">
      <span aria-hidden="true">{name}</span>{' '}
      <button
        type="button"
        class="pbtn quiet"
        data-shortcut-for={command}
        aria-label={t('settings.shortcutCap', { action: name, shortcut: capOf(keys[command]) })}
        onKeyDown={press}
        onClick={(event) => {
          event.currentTarget.focus(); // Safari does not focus a clicked button
          onSay(t('settings.shortcutWait', { action: name }));
        }}
      >
        <kbd class="shortcut" aria-hidden="true">
          {capOf(keys[command])}
        </kbd>
      </button>
    </div>
  );
}

/** The caps, what was said about the last press, and the way back to the keys that everybody begins with. */
export function ShortcutChoice() {
  const [words, say] = useState('');
  return (
    <fieldset class="choice shortcuts" aria-describedby="shortcuts-hint">
      <legend>{t('settings.shortcuts')}</legend>
      <div class="choice-row">
        {COMMANDS.map((command) => (
          <Cap key={command} command={command} onSay={say} />
        ))}
      </div>
      <p class="hint" id="shortcuts-hint">
        {t('settings.shortcutsHint')}
      </p>
      <p role="status">{words}</p>
      <button
        type="button"
        class="pbtn quiet"
        onClick={() => {
          changeSettings({ keys: DEFAULT_SHORTCUTS });
          say(t('settings.shortcutsDone'));
        }}
      >
        {t('settings.shortcutsReset')}
      </button>
    </fieldset>
  );
}
