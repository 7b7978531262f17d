// The pinned note: who you are and what you need. When the turn has come, the old needs are struck through.
import type { Round } from '../../../engine/play/round-state.ts';
import type { DeskView } from '../../shift/desk-view.ts';
import { t } from '../../shift/text.ts';

/** Goals that fell with the memo. */
function fallen(round: Round, view: DeskView): string[] {
  return round.memo === 'read' ? round.deck.persona.goals.filter((goal) => !view.goals.includes(goal)) : [];
}

interface NoteProps {
  round: Round;
  view: DeskView;
}

/** “You are Robin,” in bold, the rest as the pack says it, and what is needed now. */
export function NoteWords({ round, view }: NoteProps) {
  const bold = `You are ${view.personaName},`;
  const hasBold = view.brief.startsWith(bold);
  const news = round.deck.persona.goals;
  return (
    <>
      <i class="pin" aria-hidden="true" />
      <p>
        {hasBold && <b>{bold}</b>}
        {hasBold ? view.brief.slice(bold.length) : view.brief}
      </p>
      <ul>
        {fallen(round, view).map((goal) => (
          <li class="fallen">
            <s aria-label={t('note.done', { goal })}>{goal}</s>
          </li>
        ))}
        {view.goals.map((goal) => (
          <li class={news.includes(goal) ? '' : 'new'}>{goal}</li>
        ))}
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
