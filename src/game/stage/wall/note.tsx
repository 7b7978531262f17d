// The pinned note: who you are and what you need.
import './note.css';
import type { DeskView } from '../../shift/desk-view.ts';
import { t } from '../../shift/text.ts';
import { NeedLines } from './need-lines.tsx';

interface NoteProps {
  view: DeskView;
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
