import type { Verdict } from '../../engine/judge/judge.ts';
import { ACTION_ICONS, ACTION_ORDER } from '../../shell/kit/action-plate.tsx';
import { Icon } from '../../shell/kit/icon.tsx';
import { t as shared } from '../../shell/text/text.ts';
import { TierMark } from '../../shell/kit/tier-mark.tsx';
import type { Action, Tier } from '../../pack/guidance-schema.ts';
import { t } from '../text.ts';

interface FourAnswersProps {
  verdict: Verdict;
  tiers: Readonly<Record<Action, Tier>>; // as they count
  wasAnswered: boolean;
}

/** The four answers with their tiers, in the order that holds everywhere. */
export function FourAnswers({ verdict, tiers, wasAnswered }: FourAnswersProps) {
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
          <TierMark tier={tiers[action]} action={action} />
          {wasAnswered && action === verdict.action && <div class="me">{t('card.yours')}</div>}
        </li>
      ))}
    </ul>
  );
}
