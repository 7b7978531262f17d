import '../shell/site/pages.css';
import './problem-sheet.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Round } from '../engine/play/round-state.ts';
import { t } from './shift/text.ts';

interface ResumeSheetProps {
  round: Round;
  onGoOn: () => void;
  onAnew: () => void;
}

/** What lies here, and how far it is; a clock is spoken of only where one runs. */
export function resumeWords({ deck, letters, settings, isOver }: Round): { title: string; lead: string } {
  const done = letters.filter(({ place }) => place !== 'ahead' && place !== 'desk' && place !== 'hand').length;
  const title = deck.rule !== null ? 'resume.title.five' : settings.isLate ? 'resume.title.late' : 'resume.title';
  const lead = isOver ? 'resume.over' : settings.clock === 'off' ? 'resume.leadNoClock' : 'resume.lead';
  return { title: t(title), lead: t(lead, { done, total: letters.length }) };
}

/** A sheet instead of the desk: a round was left in the middle, and may go on where it stood. */
export function ResumeSheet({ round, onGoOn, onAnew }: ResumeSheetProps) {
  const goOn = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => goOn.current?.focus(), []);
  const { title, lead } = resumeWords(round);
  return (
    <main class="page desk page-failed problem-page">
      <div class="sheet page-note problem-sheet">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{lead}</p>
        <p class="problem-ways">
          <button type="button" class="pbtn" ref={goOn} onClick={onGoOn}>
            {t(round.isOver ? 'resume.toDebrief' : 'resume.goOn')}
          </button>
          <button type="button" class="pbtn quiet" onClick={onAnew}>
            {t('resume.anew')}
          </button>
        </p>
      </div>
    </main>
  );
}
