// After a shift: what the choices add up to, and every file again on request. Judges nothing; the report has done that.
import './debrief.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Choice, tellingChoices } from '../../engine/report/reflex.ts';
import type { Report } from '../../engine/report/report.ts';
import type { Round } from '../../engine/play/round-state.ts';
import { Icon } from '../../shell/kit/icon.tsx';
import { FileBox } from './box.tsx';
import { fileViews, looseViews } from './files.ts';
import { Judgement } from './judgement.tsx';
import { LookAgain } from './look.tsx';
import { LooseLetters } from './loose.tsx';
import { Outcomes, ReflexNote } from './notes.tsx';
import { pairView } from './pair.ts';
import { RuleOfThumb } from './rule.tsx';
import { t } from './text.ts';
import { Twins } from './twins.tsx';

interface DebriefProps {
  round: Round;
  report: Report;
  history: readonly Choice[]; // that show a leaning, of earlier rounds, oldest first
  onAgain(): void;
  onLate(): void;
  onMenu(): void;
  onRule(guidelineId: string): void; // opens the rulebook there
}

/** Buttons on the wall: on, back to the missed ones, or away. */
function WayOn({
  hasMissed,
  onAgain,
  onLate,
  onMenu,
}: { hasMissed: boolean } & Pick<DebriefProps, 'onAgain' | 'onLate' | 'onMenu'>) {
  return (
    <nav class="deb-way" aria-label={t('debrief.way')}>
      {hasMissed && (
        <button type="button" class="pbtn white" onClick={onLate}>
          <Icon name="clock-counter-clockwise-bold" />
          {t('debrief.theLate')}
        </button>
      )}
      <button type="button" class={hasMissed ? 'pbtn quiet' : 'pbtn white'} onClick={onAgain}>
        <Icon name="play-fill" />
        {t('debrief.again')}
      </button>
      <button type="button" class="pbtn quiet" onClick={onMenu}>
        {t('debrief.menu')}
      </button>
    </nav>
  );
}

/** The debrief of a round that is over. */
export function Debrief({ round, report, history, onAgain, onLate, onMenu, onRule }: DebriefProps) {
  const [openAt, openFile] = useState<number | null>(null);
  const region = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const files = useMemo(() => fileViews(round, report), [round, report]);
  const pair = useMemo(() => pairView(round, report), [round, report]);
  const verdicts = useMemo(() => files.map((file) => file.verdict), [files]);
  const choices = [...history, ...tellingChoices(report.verdicts)];

  const close = useCallback((): void => {
    const messageId = openAt === null ? undefined : verdicts[openAt]?.messageId;
    openFile(null);
    // The sheet under it is inert until it is painted again.
    requestAnimationFrame(() => {
      region.current?.querySelector<HTMLElement>(`[data-file="${CSS.escape(messageId ?? '')}"]`)?.focus();
    });
  }, [openAt, verdicts]);

  const pairFile = pair && files.find((file) => file.messageId === pair.sides[0].message.id);
  return (
    <section class="deb" style={{ '--files': String(files.length) }} aria-label={t('debrief.region')} ref={region}>
      <div class="deb-backdrop" aria-hidden="true">
        <div class="wall" />
        <div class="desk" />
        <div class="light" />
        <div class="glow" />
      </div>
      <div class="deb-scroll" inert={openAt !== null}>
        <header class="deb-top">
          <h1 tabIndex={-1} ref={heading}>
            {t(report.isLate ? 'debrief.late' : 'debrief.clear')}
          </h1>
          <WayOn
            hasMissed={report.comingBack.length > 0 && !report.isLate}
            onAgain={onAgain}
            onLate={onLate}
            onMenu={onMenu}
          />
        </header>
        <div class="deb-desk">
          <div class="sheet deb-sheet">
            <Judgement report={report} />
            <ReflexNote choices={choices} isWider={history.length > 0} />
            <Outcomes round={round} report={report} />
            <RuleOfThumb />
          </div>
          <div class="deb-right">
            <FileBox files={files} report={report} onOpen={openFile} />
            {pair && <Twins view={pair} fileNumber={pairFile?.number ?? null} />}
          </div>
          <div class="deb-below">
            <LooseLetters kind="missed" letters={looseViews(round, report.missed)} />
            <LooseLetters kind="skipped" letters={looseViews(round, report.skipped)} />
          </div>
        </div>
      </div>
      {openAt !== null && (
        <LookAgain
          round={round}
          report={report}
          verdicts={verdicts}
          at={openAt}
          onTurn={openFile}
          onClose={close}
          onRule={onRule}
        />
      )}
    </section>
  );
}
