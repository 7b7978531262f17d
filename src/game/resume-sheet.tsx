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

/** A sheet instead of the desk: a shift was left in the middle, and may go on where it stood. */
export function ResumeSheet({ round, onGoOn, onAnew }: ResumeSheetProps) {
  const goOn = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => goOn.current?.focus(), []);
  const done = round.letters.filter(({ place }) => place !== 'ahead' && place !== 'desk' && place !== 'hand').length;
  return (
    <main class="page desk page-failed problem-page">
      <div class="sheet page-note problem-sheet">
        <h1 tabIndex={-1}>{t('resume.title')}</h1>
        <p>{t(round.isOver ? 'resume.over' : 'resume.lead', { done, total: round.letters.length })}</p>
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
