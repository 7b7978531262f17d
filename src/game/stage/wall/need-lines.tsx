// Needs, one a line: what has been found is ticked off in pencil, what a memo dropped is struck through.
import './need-lines.css';
import type { NeedView } from '../../shift/desk-view.ts';
import { t } from '../../shift/text.ts';

/** A tick of a soft pencil, in two passes: drawn on the box as it appears. */
function PencilTick() {
  return (
    <svg class="tick" viewBox="0 0 22 20" aria-hidden="true">
      <path d="M2 11Q5 13 7 17Q11 8 20 1" pathLength="1" />
      <path class="soft" d="M3.4 12Q6 14 7.6 16Q12 8 19 3" pathLength="1" />
    </svg>
  );
}

function Boxes({ boxes, ticked }: Pick<NeedView, 'boxes' | 'ticked'>) {
  return (
    <span class="boxes" aria-hidden="true">
      {boxes === 0 && <i class="dot" />}
      {Array.from({ length: boxes }, (_, at) => (
        <i class="box" key={at}>
          {at < ticked && <PencilTick />}
        </i>
      ))}
    </span>
  );
}

/** What a need says to those who do not see its boxes. */
function spoken({ text, state, boxes, ticked }: NeedView): string {
  if (state === 'met' || state === 'dropped') return t(`note.${state}`, { need: text });
  return ticked > 0 ? t('note.part', { need: text, ticked, boxes }) : text;
}

/** The needs of the note, one a line. */
export function NeedLines({ needs }: { needs: readonly NeedView[] }) {
  return needs.map((need) => (
    <li key={need.id} class={`need ${need.state}`}>
      <Boxes {...need} />
      <span class="need-text" aria-hidden="true">
        {need.text}
      </span>
      <span class="unseen">{spoken(need)}</span>
    </li>
  ));
}
