import './loose.css';
import type { LooseView } from './files.ts';
import { t } from './text.ts';
import { TieTab } from '../../paper/tie-tab.tsx';

/** Letters without an answer, as their envelopes showed them. Their keys are not told: they may come back. */
export function LooseLetters({ kind, letters }: { kind: 'missed' | 'skipped'; letters: readonly LooseView[] }) {
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
              <p class="deb-loose-six">“{letter.opening}…”</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
