import type { Verdict } from '../engine/judge.ts';
import { ACTION_ICONS, ACTION_ORDER } from '../shell/action-plate.tsx';
import { Icon } from '../shell/icon.tsx';
import { t as shared } from '../shell/text.ts';
import { TierMark } from '../shell/tier-mark.tsx';
import { t } from './play-text.ts';

/** The four answers with their tiers, in the order that holds everywhere. */
export function FourAnswers({ verdict, wasAnswered }: { verdict: Verdict; wasAnswered: boolean }) {
  return (
    <ul class="four" aria-label={t('card.four')}>
      {ACTION_ORDER.map((action) => (
        <li class={action === verdict.best ? 'bst' : ''}>
          <div class={`an a-${action}`}>
            <span class="tab">
              <Icon name={ACTION_ICONS[action]} />
            </span>
            {shared(`action.${action}`)}
          </div>
          <TierMark tier={verdict.key[action]} action={action} />
          {wasAnswered && action === verdict.action && <div class="me">{t('card.yours')}</div>}
        </li>
      ))}
    </ul>
  );
}
