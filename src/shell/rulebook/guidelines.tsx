import './guidelines.css';
import type { Tension } from '../../pack/guidance-schema.ts';
import type { GuidelineGroup } from './filter.ts';
import { GuidelineLinks, type NumberOf } from './rules.tsx';
import { t, texts } from '../text/text.ts';

/** What a kind of guideline is called; a house may bring kinds that we have no word for. */
export function kindName(kind: string): string {
  const key = `rulebook.kind.${kind}`;
  for (const [known, text] of Object.entries(texts)) if (known === key) return text;
  return kind.replaceAll('-', ' ') || t('rulebook.kind.other');
}

/** The pieces of guidance, numbered like lines of a ledger. */
export function GuidelineGroups({ groups, target }: { groups: readonly GuidelineGroup[]; target: string }) {
  return (
    <>
      {groups.map((group) => (
        <section key={group.kind} class="book-group" id={`kind-${group.kind}`}>
          <h3>{kindName(group.kind)}</h3>
          <ol>
            {group.guidelines.map((guideline) => (
              <li
                key={guideline.id}
                id={guideline.id}
                value={guideline.number}
                class={target === guideline.id ? 'is-target' : ''}
              >
                <a
                  class="book-number"
                  href={`#${guideline.id}`}
                  aria-label={t('rulebook.linkTo', { number: guideline.number })}
                >
                  {guideline.number}
                </a>
                <p>
                  {guideline.text}
                  {guideline.isUnverified && <small> {t('rulebook.says')}</small>}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Places where the guidance disagrees with itself, and how we read it. */
export function TensionList({
  tensions,
  target,
  numberOf,
}: {
  tensions: readonly Tension[];
  target: string;
  numberOf: NumberOf;
}) {
  return (
    <ul class="book-tensions">
      {tensions.map((tension) => (
        <li key={tension.id} id={tension.id} class={target === tension.id ? 'is-target' : ''}>
          <p>{tension.text}</p>
          <p class="book-reading">
            <b>{t('rulebook.houseReading')}.</b> {tension.reading}{' '}
            <GuidelineLinks ids={tension.guidelines} numberOf={numberOf} />
          </p>
        </li>
      ))}
    </ul>
  );
}
