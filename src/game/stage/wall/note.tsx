// The pinned note: who you are and what you need. What is no longer needed is struck through.
import './note.css';
import type { DeskView, NeedView } from '../../shift/desk-view.ts';
import { t } from '../../shift/text.ts';

interface NoteProps {
  view: DeskView;
}

/** The needs of the note, one a line. */
export function NeedLines({ needs }: { needs: readonly NeedView[] }) {
  return needs.map(({ text, state }) =>
    state === 'past' ? (
      <li class="fallen">
        <s aria-label={t('note.done', { need: text })}>{text}</s>
      </li>
    ) : (
      <li class={state === 'new' ? 'new' : ''}>{text}</li>
    ),
  );
}

/** “You are Robin,” in bold, the rest as the pack says it, and what is needed now. */
export function NoteWords({ view }: NoteProps) {
  const bold = `You are ${view.personaName},`;
  const hasBold = view.brief.startsWith(bold);
  return (
    <>
      <i class="pin" aria-hidden="true" />
      <p>
        {hasBold && <b>{bold}</b>}
        {hasBold ? view.brief.slice(bold.length) : view.brief}
      </p>
      <ul>
        <NeedLines needs={view.needs} />
      </ul>
    </>
  );
}

/** The note as it hangs on the cork. */
export function Note(props: NoteProps) {
  return (
    <section class="note" aria-label={t('note.region')}>
      <NoteWords {...props} />
    </section>
  );
}
