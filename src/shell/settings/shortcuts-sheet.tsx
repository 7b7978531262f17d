// Changing the shortcuts of the four answers: a cap has the focus, and the next key pressed is its own.
import './shortcuts-sheet.css';
import { useState } from 'preact/hooks';
import { capOf, DEFAULT_SHORTCUTS, isCharacter, type ShortcutRefusal, refuseShortcut } from './shortcuts.ts';
import { changeSettings, settings } from './settings.ts';
import { t } from '../text/text.ts';
import { ACTIONS, type Action } from '../../pack/words.ts';

function refusalWords(key: string, refusal: ShortcutRefusal): string {
  const cap = key === ' ' ? t('settings.shortcutSpace') : capOf(key);
  if (refusal.kind === 'no-character') return t('settings.shortcutNone');
  if (refusal.kind === 'clash')
    return t('settings.shortcutClash', { shortcut: cap, action: t(`action.${refusal.action}`) });
  return t(`settings.shortcutTaken.${refusal.by}`, { shortcut: cap });
}

function Cap({ action, onSay }: { action: Action; onSay: (words: string) => void }) {
  const { keys } = settings.value;
  const name = t(`action.${action}`);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const key = event.key.toLowerCase();
    if (!isCharacter(key)) return; // Tab, Enter and the like keep their meaning
    event.preventDefault();
    event.stopPropagation();
    const refusal = refuseShortcut(keys, action, key);
    if (refusal) return onSay(refusalWords(key, refusal));
    changeSettings({ keys: { ...keys, [action]: key } });
    onSay(t('settings.shortcutSet', { shortcut: capOf(key), action: name }));
  };
  return (
    <div class="shortcut-cap">
      <span aria-hidden="true">{name}</span>{' '}
      <button
        type="button"
        class="pbtn quiet"
        data-shortcut-for={action}
        aria-label={t('settings.shortcutCap', { action: name, shortcut: capOf(keys[action]) })}
        onKeyDown={press}
        onClick={(event) => {
          event.currentTarget.focus(); // Safari does not focus a clicked button
          onSay(t('settings.shortcutWait', { action: name }));
        }}
      >
        <kbd class="shortcut" aria-hidden="true">
          {capOf(keys[action])}
        </kbd>
      </button>
    </div>
  );
}

/** The four caps, what was said about the last press, and the way back to R, D, I and B. */
export function ShortcutChoice() {
  const [words, say] = useState('');
  return (
    <fieldset class="choice shortcuts" aria-describedby="shortcuts-hint">
      <legend>{t('settings.shortcuts')}</legend>
      <div class="choice-row">
        {ACTIONS.map((action) => (
          <Cap key={action} action={action} onSay={say} />
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
