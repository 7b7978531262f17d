// What this device keeps: disagreements with their export, and the button that forgets everything.
import './kept-sheet.css';
import { useRef, useState } from 'preact/hooks';
import { disputes, downloadDisputes, forgetDisputes } from '../kept/disputes.ts';
import { forgetHistory } from '../kept/history.ts';
import { Icon } from '../kit/icon.tsx';
import { shelf } from '../kept/shelf.ts';
import { forgetRuleOfThumb, ruleOfThumb } from '../kept/rule-of-thumb.ts';
import { SettingsSheet } from './controls.tsx';
import { keptLines } from './kept-lines.ts';
import { resetSettings } from './settings.ts';
import { t } from '../text/text.ts';
import { tierWord } from '../kit/tier-mark.tsx';

function forgetAll(): void {
  shelf.clear();
  resetSettings();
  forgetHistory();
  forgetDisputes();
  forgetRuleOfThumb();
}

function DeleteAll() {
  const [step, setStep] = useState<'rest' | 'ask' | 'done'>('rest');
  const first = useRef<HTMLButtonElement>(null);
  const back = (next: 'rest' | 'done'): void => {
    setStep(next);
    queueMicrotask(() => first.current?.focus());
  };
  if (step === 'ask') {
    return (
      <div class="delete-ask" role="group" aria-label={t('settings.deleteAsk')}>
        <p>{t('settings.deleteAsk')}</p>
        <button
          type="button"
          class="pbtn danger"
          onClick={() => {
            forgetAll();
            back('done');
          }}
        >
          {t('settings.deleteYes')}
        </button>
        <button type="button" class="pbtn quiet" onClick={() => back('rest')} ref={(button) => button?.focus()}>
          {t('settings.deleteNo')}
        </button>
      </div>
    );
  }
  return (
    <>
      <button type="button" class="pbtn quiet" ref={first} onClick={() => setStep('ask')}>
        {t('settings.delete')}
      </button>
      <p role="status">{step === 'done' ? t('settings.deleted') : ''}</p>
    </>
  );
}

/** The rule of thumb, which can be forgotten on its own. */
function KeptRule() {
  const line = useRef<HTMLLIElement>(null);
  const rule = ruleOfThumb.value;
  const forget = (): void => {
    forgetRuleOfThumb();
    line.current?.focus(); // the button is gone
  };
  return (
    <li ref={line} tabIndex={-1}>
      {rule === null ? t('settings.keptNoRule') : t('settings.keptRule', { rule })}{' '}
      {rule !== null && (
        <button type="button" class="link" onClick={forget}>
          {t('settings.forgetRule')}
        </button>
      )}
    </li>
  );
}

/** The two sheets about what is kept. */
export function KeptSheets() {
  const list = disputes.value;
  const aside = shelf.asideKeys();
  return (
    <div class="settings-kept">
      <SettingsSheet name="disputes" title={t('settings.disputes')}>
        {list.length === 0 ? (
          <p>{t('settings.disputesNone')}</p>
        ) : (
          <>
            <p>{t('settings.disputesLead')}</p>
            <ul class="disputes">
              {list.map((dispute) => (
                <li key={`${dispute.packId} ${dispute.messageId} ${dispute.action}`}>
                  <b>
                    {t('settings.disputeLine', {
                      action: t(`action.${dispute.action}`),
                      tier: tierWord(dispute.tier, dispute.action),
                    })}
                  </b>
                  <p>{dispute.comment || t('settings.disputeNoComment')}</p>
                  <small>
                    {t('settings.disputeFrom', {
                      message: dispute.messageId,
                      guidance: dispute.guidanceId,
                      edition: dispute.edition,
                    })}{' '}
                    <time dateTime={dispute.day}>{dispute.day}</time>
                  </small>
                </li>
              ))}
            </ul>
            <button type="button" class="pbtn" onClick={downloadDisputes}>
              <Icon name="download-simple-bold" />
              {t('settings.disputesExport', { count: list.length })}
            </button>
          </>
        )}
      </SettingsSheet>
      <SettingsSheet name="kept" title={t('settings.kept')}>
        <p>{t('settings.keptLead')}</p>
        <ul class="kept">
          {keptLines().map((line) => (
            <li key={line}>{line}</li>
          ))}
          <KeptRule />
          {aside.length > 0 && <li>{t('settings.keptAside', { keys: aside.join(', ') })}</li>}
        </ul>
        <DeleteAll />
      </SettingsSheet>
    </div>
  );
}
