import { ActionPlate } from '../../shell/kit/action-plate.tsx';
import type { LooseView } from './files.ts';
import { t } from './text.ts';
import { TieTab } from '../../paper/tie-tab.tsx';

interface LooseLettersProps {
  kind: 'missed' | 'abandoned' | 'skipped';
  letters: readonly LooseView[];
  onOpen(messageId: string): void;
}

/** Letters without an answer: what each was, and what would have been best. A skipped one stays closed. */
export function LooseLetters({ kind, letters, onOpen }: LooseLettersProps) {
  if (letters.length === 0) return null;
  return (
    <section class="sheet deb-loose" aria-labelledby={`deb-${kind}`}>
      <h2 id={`deb-${kind}`}>{t(`loose.${kind}`)}</h2>
      <p class="deb-loose-lead">{t(`loose.${kind}Lead`)}</p>
      <ul>
        {letters.map((letter) => (
          <li key={letter.messageId}>
            <p class="deb-loose-top">
              <TieTab tie={letter.tie} />
              <b>{letter.role}</b>
            </p>
            {kind === 'skipped' ? (
              <p class="deb-loose-note">{letter.note}</p>
            ) : (
              <>
                <p class="deb-loose-six">“{letter.opening}…”</p>
                <p class="deb-loose-best">
                  <span class="lab">{t('loose.best')}</span> <ActionPlate action={letter.best} />
                </p>
                <p>{letter.why}</p>
                <button
                  type="button"
                  class="link deb-loose-open"
                  data-file={letter.messageId}
                  onClick={() => onOpen(letter.messageId)}
                >
                  {t('loose.card')}
                  <span class="unseen">: {letter.role}</span>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
