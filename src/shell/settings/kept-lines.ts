// What this device keeps, a line each.
import { hasOwnCast } from '../kept/cast.ts';
import { disputes } from '../kept/disputes.ts';
import { HISTORY_CAP } from '../kept/history-document.ts';
import { verdictHistory } from '../kept/history.ts';
import { pile } from '../kept/pile.ts';
import { keptCork } from '../kept/postcards.ts';
import { keptRounds } from '../kept/rounds.ts';
import { t } from '../text/text.ts';
import { settings } from './settings.ts';

/** The lines but for the rule of thumb, which has a button, and for what was put aside. */
export function keptLines(): string[] {
  return [
    t('settings.keptSettings'),
    t('settings.keptShifts', { count: settings.value.shiftsPlayed }),
    t('settings.keptVerdicts', { count: verdictHistory.value.length, most: HISTORY_CAP }),
    t('settings.keptDisputes', { count: disputes.value.length }),
    t('settings.keptRounds', { count: keptRounds.all().length }),
    t(hasOwnCast() ? 'settings.keptCast' : 'settings.keptNoCast'),
    t('settings.keptPile', { count: pile.count() }),
    t('settings.keptPostcards', { count: keptCork.count() }),
  ];
}
