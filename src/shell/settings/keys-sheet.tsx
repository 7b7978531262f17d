// Changing the keys of the four answers: a cap has the focus, and the next key pressed is its own.
import { useState } from 'preact/hooks';
import { ACTION_ORDER } from '../kit/action-plate.tsx';
import { capOf, DEFAULT_KEYS, isCharacter, type KeyRefusal, refuseKey } from './answer-keys.ts';
import { changeSettings, settings } from './settings.ts';
import { t } from '../text/text.ts';
import type { Action } from '../../pack/guidance-schema.ts';

function refusalWords(key: string, refusal: KeyRefusal): string {
  const cap = key === ' ' ? t('settings.keySpace') : capOf(key);
  if (refusal.kind === 'no-character') return t('settings.keyNone');
  if (refusal.kind === 'clash') return t('settings.keyClash', { key: cap, action: t(`action.${refusal.action}`) });
  return t(`settings.keyTaken.${refusal.by}`, { key: cap });
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
    const refusal = refuseKey(keys, action, key);
    if (refusal) return onSay(refusalWords(key, refusal));
    changeSettings({ keys: { ...keys, [action]: key } });
    onSay(t('settings.keySet', { key: capOf(key), action: name }));
  };
  return (
    <div class="key-cap">
      <span aria-hidden="true">{name}</span>{' '}
      <button
        type="button"
        class="pbtn quiet"
        data-key-for={action}
        aria-label={t('settings.keyCap', { action: name, key: capOf(keys[action]) })}
        onKeyDown={press}
        onClick={(event) => {
          event.currentTarget.focus(); // Safari does not focus a clicked button
          onSay(t('settings.keyWait', { action: name }));
        }}
      >
        <kbd class="key" aria-hidden="true">
          {capOf(keys[action])}
        </kbd>
      </button>
    </div>
  );
}

/** The four caps, what was said about the last press, and the way back to R, D, I and B. */
export function KeyChoice() {
  const [words, say] = useState('');
  return (
    <fieldset class="choice keys" aria-describedby="keys-hint">
      <legend>{t('settings.keys')}</legend>
      <div class="choice-row">
        {ACTION_ORDER.map((action) => (
          <Cap key={action} action={action} onSay={say} />
        ))}
      </div>
      <p class="hint" id="keys-hint">
        {t('settings.keysHint')}
      </p>
      <p role="status">{words}</p>
      <button
        type="button"
        class="pbtn quiet"
        onClick={() => {
          changeSettings({ keys: DEFAULT_KEYS });
          say(t('settings.keysDone'));
        }}
      >
        {t('settings.keysReset')}
      </button>
    </fieldset>
  );
}
