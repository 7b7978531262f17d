import './four-meanings.css';
import { ACTIONS } from '../../pack/words.ts';
import { t } from '../text/text.ts';
import { ActionPlate } from './action-plate.tsx';

/** What each of the four answers means, so that nobody replies in order to say no. */
export function FourMeanings() {
  return (
    <dl class="four-meanings" aria-label={t('action.four')}>
      {ACTIONS.map((action) => (
        <div key={action}>
          <dt>
            <ActionPlate action={action} />
          </dt>
          <dd>{t(`action.means.${action}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
