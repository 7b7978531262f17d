import './four-answers.css';
import type { Verdict } from '../../engine/judge/judge.ts';
import { ACTION_ICONS } from '../../shell/kit/action-plate.tsx';
import { Icon } from '../../shell/kit/icon.tsx';
import { t as shared } from '../../shell/text/text.ts';
import { TierMark } from '../../shell/kit/tier-mark.tsx';
import { t } from '../text.ts';
import { ACTIONS, type Action, type Tier } from '../../pack/words.ts';

interface FourAnswersProps {
  verdict: Verdict;
  tiers: Readonly<Record<Action, Tier>>; // as they count
}

/** The four answers with their tiers, in the order that holds everywhere. */
export function FourAnswers({ verdict, tiers }: FourAnswersProps) {
  return (
    <ul class="four" aria-label={t('card.four')}>
      {ACTIONS.map((action) => (
        <li class={`a-${action}${action === verdict.best ? ' bst' : ''}`}>
          <div class="an">
            <span class="tab">
              <Icon name={ACTION_ICONS[action]} />
            </span>
            {shared(`action.${action}`)}
          </div>
          <TierMark tier={tiers[action]} action={action} />
          {action === verdict.action && <div class="me">{t('card.yours')}</div>}
        </li>
      ))}
    </ul>
  );
}
