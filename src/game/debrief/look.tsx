// One file taken out of the box: the letter with its deciding words lit, and the whole card beside it.
import './look.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../engine/judge/judge.ts';
import type { Report } from '../../engine/report/report.ts';
import type { Round } from '../../engine/play/round-state.ts';
import { Icon } from '../../shell/kit/icon.tsx';
import { FeedbackCard } from '../../paper/card/card.tsx';
import { CuedLetter } from '../../paper/cued-letter.tsx';
import { cuedLetterOf, disagree, feedbackOn } from '../shift/feedback.ts';
import { t } from './text.ts';

interface LookAgainProps {
  round: Round;
  report: Report;
  verdicts: readonly Verdict[]; // that can be leafed through
  at: number;
  onTurn(to: number): void;
  onClose(): void;
  onRule(guidelineId: string): void;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** The slip that decides, and whether it was looked at. */
function SlipLine({ report, messageId }: { report: Report; messageId: string }) {
  const slip = report.slips.find((other) => other.messageId === messageId);
  if (!slip) return null;
  return (
    <p class="tagnote deb-look-slip">
      {t(slip.wasLooked ? 'look.slipSeen' : 'look.slipUnseen', { slip: t(`slip.${slip.kind}`) })}
    </p>
  );
}

/** The card of one file over the dimmed desk. Arrow keys turn the files, Escape puts them back. */
export function LookAgain({ round, report, verdicts, at, onTurn, onClose, onRule }: LookAgainProps) {
  const verdict = verdicts[at];
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // What lies above this sheet, the rulebook for one, makes it inert and has the keys.
      if (
        event.defaultPrevented ||
        sheet.current?.closest('[inert]') ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        isTyping(event.target)
      )
        return;
      const to = event.key === 'ArrowRight' ? at + 1 : event.key === 'ArrowLeft' ? at - 1 : at;
      if (event.key === 'Escape') onClose();
      else if (to !== at && verdicts[to]) onTurn(to);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [at, verdicts, onTurn, onClose]);
  const letter = verdict && cuedLetterOf(round, verdict);
  const feedback = verdict && feedbackOn(round, verdict);
  if (!letter || !feedback) return null;
  return (
    <div
      class="deb-look"
      ref={sheet}
      role="dialog"
      aria-modal="true"
      aria-label={t('look.title', { number: at + 1, count: verdicts.length })}
    >
      <nav class="deb-look-bar">
        <button type="button" class="pbtn white" onClick={onClose}>
          <Icon name="x-bold" />
          {t('look.close')}
        </button>
        <p class="deb-look-at">
          {t('look.title', { number: at + 1, count: verdicts.length })}
          <span>{t('look.shortcuts')}</span>
        </p>
        <button
          type="button"
          class="brassbtn"
          aria-label={t('look.previous')}
          disabled={at === 0}
          onClick={() => onTurn(at - 1)}
        >
          <Icon name="caret-left-bold" />
        </button>
        <button
          type="button"
          class="brassbtn"
          aria-label={t('look.next')}
          disabled={at === verdicts.length - 1}
          onClick={() => onTurn(at + 1)}
        >
          <Icon name="caret-right-bold" />
        </button>
      </nav>
      <div class="deb-look-papers" key={verdict.messageId}>
        <div class="deb-look-letter">
          <CuedLetter {...letter} />
          <SlipLine report={report} messageId={verdict.messageId} />
        </div>
        <FeedbackCard
          verdict={verdict}
          feedback={feedback}
          onRule={onRule}
          onDisagree={(comment) => disagree(round, verdict, comment)}
        />
      </div>
    </div>
  );
}
