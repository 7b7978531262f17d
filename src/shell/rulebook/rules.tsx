import './rules.css';
import type { Adjustment, Guideline, Rule } from '../../pack/guidance-schema.ts';
import { ActionPlate } from '../kit/action-plate.tsx';
import { t } from '../text/text.ts';
import { TierMark } from '../kit/tier-mark.tsx';
import { ACTIONS } from '../../pack/words.ts';

export type NumberOf = (guidelineId: string) => Guideline['number'] | undefined;

/** Links from a situation or a tension to the guidelines it rests on. */
export function GuidelineLinks({ ids, numberOf }: { ids: readonly string[]; numberOf: NumberOf }) {
  return (
    <span class="book-see">
      {[...new Set(ids)].map((id) => (
        <a key={id} href={`#${id}`} aria-label={t('rulebook.linkTo', { number: numberOf(id) ?? id })}>
          {numberOf(id) ?? id}
        </a>
      ))}
    </span>
  );
}

function RuleRows({ rule, target, numberOf }: { rule: Rule; target: string; numberOf: NumberOf }) {
  return (
    <tbody id={rule.id} class={target === rule.id ? 'is-target' : ''}>
      <tr>
        <th scope="row">{rule.title}</th>
        {ACTIONS.map((action) => (
          <td key={action} class={rule.tiers[action] === 'best' ? 'is-best' : ''}>
            <span class="book-cell-action" aria-hidden="true">
              <ActionPlate action={action} />
            </span>
            <TierMark tier={rule.tiers[action]} action={action} />
          </td>
        ))}
      </tr>
      <tr class="book-why">
        <td colSpan={5}>
          <details open={target === rule.id}>
            <summary>
              <span class="link">{t('rulebook.why')}</span>
              <span class="unseen">: {rule.title}</span>
              {rule.houseReading && <span class="book-ours">{t('rulebook.houseReading')}</span>}
            </summary>
            {rule.houseReading && <p class="book-reading">{rule.houseReading}</p>}
            <dl>
              {ACTIONS.map((action) => (
                <div key={action}>
                  <dt>
                    <ActionPlate action={action} />
                  </dt>
                  <dd>
                    {rule.explain[action]} <GuidelineLinks ids={rule.because[action]} numberOf={numberOf} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </td>
      </tr>
    </tbody>
  );
}

interface RulesProps {
  rules: readonly Rule[];
  adjustments: readonly Adjustment[];
  target: string;
  numberOf: NumberOf;
}

/** The table: which situation makes which answer best, fine, weak, wrong or harmful. */
export function RulesTable({ rules, adjustments, target, numberOf }: RulesProps) {
  return (
    <>
      {rules.length > 0 && (
        <table class="book-rules">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t('rulebook.ruleColumn')}</span>
              </th>
              {ACTIONS.map((action) => (
                <th scope="col" key={action}>
                  <ActionPlate action={action} />
                </th>
              ))}
            </tr>
          </thead>
          {rules.map((rule) => (
            <RuleRows key={rule.id} rule={rule} target={target} numberOf={numberOf} />
          ))}
        </table>
      )}
      {adjustments.length > 0 && (
        <div class="book-lifts">
          <h3>{t('rulebook.adjustments')}</h3>
          <ul>
            {adjustments.map((adjustment) => (
              <li key={adjustment.id} id={adjustment.id} class={target === adjustment.id ? 'is-target' : ''}>
                {adjustment.explain}{' '}
                <small>
                  {t('rulebook.lifts', { actions: adjustment.lift.map((action) => t(`action.${action}`)).join(', ') })}
                </small>{' '}
                <GuidelineLinks ids={adjustment.because} numberOf={numberOf} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
