// After a shift: the people first, then what the choices add up to, and one next step. Judges nothing; the report has.
import './debrief.css';
import './ways.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Choice, tellingChoices } from '../../engine/report/reflex.ts';
import type { Report } from '../../engine/report/report.ts';
import type { Round } from '../../engine/play/round-state.ts';
import { Icon } from '../../shell/kit/icon.tsx';
import { needStories } from './evening.ts';
import { EveningNote } from './evening-note.tsx';
import { FiveResult, Judgement, ReflexNote, SmallPrint } from './judgement.tsx';
import { LookAgain } from './look.tsx';
import { FiveButton } from './five-button.tsx';
import { fiveOn, nextStepOf } from './next-step.ts';
import { pairView } from './pair/pair.ts';
import { Twins } from './pair/twins.tsx';
import { Board, Felt } from './people/board.tsx';
import { faceViews, forwardOf } from './people/faces.ts';
import { Sealed } from './people/sealed.tsx';
import { sealedViews } from './people/sealed.ts';
import { RuleOfThumb } from './rule.tsx';
import { ShareCard, ShareSheet } from './share/share.tsx';
import { shareView } from './share/share.ts';
import { t } from './text.ts';
import { titleOf } from './title.ts';

interface DebriefProps {
  round: Round;
  report: Report;
  toPractise: readonly string[]; // rules that were missed and wait for five letters, the dearest first
  history: readonly Choice[]; // that show a leaning, of earlier rounds, oldest first
  onAgain(): void;
  onFive(ruleId: string): void; // five letters on this rule
  onLate(): void;
  onMenu(): void;
  onRule(guidelineId: string): void; // opens the rulebook there
}

/** All that is shown of a round that is over. */
function useViews(round: Round, report: Report, toPractise: readonly string[]) {
  return useMemo(() => {
    const five = fiveOn(round, report, toPractise);
    const faces = faceViews(round, report);
    const isFive = round.deck.rule !== null;
    return {
      faces,
      forward: isFive ? { why: 'learn' as const, faces: [] } : forwardOf(round, faces),
      piles: sealedViews(round, report),
      stories: isFive || report.isLate ? [] : needStories(round, faces),
      share: isFive || report.isLate ? null : shareView(round, report, faces),
      pair: pairView(round, report),
      step: nextStepOf(report, five),
      five,
      isFive,
    };
  }, [round, report, toPractise]);
}

/** The debrief of a round that is over. */
export function Debrief(props: DebriefProps) {
  const { round, report, toPractise, history, onAgain, onFive, onLate, onMenu, onRule } = props;
  const [openAt, openCard] = useState<number | null>(null);
  const [isSharing, share] = useState(false);
  const region = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const view = useViews(round, report, toPractise);
  const { faces, forward, pair, step, five, isFive } = view;
  const verdicts = report.verdicts;
  const pairFace = pair && faces.find(({ messageId }) => messageId === pair.sides[0].message.id);

  const close = useCallback((): void => {
    const messageId = openAt === null ? undefined : verdicts[openAt]?.messageId;
    openCard(null);
    // The board under it is inert until it is painted again.
    requestAnimationFrame(() => {
      region.current?.querySelector<HTMLElement>(`[data-face="${CSS.escape(messageId ?? '')}"]`)?.focus();
    });
  }, [openAt, verdicts]);
  const toPair = (): void => {
    const sheet = region.current?.querySelector<HTMLElement>('#deb-pair');
    sheet?.scrollIntoView({ block: 'center' });
    sheet?.focus({ preventScroll: true });
  };

  return (
    <section
      class="deb"
      style={{ '--faces': String(faces.length) }}
      data-next={step}
      aria-label={t('debrief.region')}
      ref={region}
    >
      <div class="deb-scroll" inert={openAt !== null || isSharing}>
        <header class="deb-top">
          <h1 tabIndex={-1} ref={heading}>
            {titleOf(round, report)}
          </h1>
          <button type="button" class="pbtn deb-menu" onClick={onMenu}>
            {t('debrief.menu')}
          </button>
        </header>
        <div class="deb-desk">
          <i class="deb-cork" aria-hidden="true" />
          <Board
            faces={faces.filter((face) => !forward.faces.includes(face))}
            isEmpty={faces.length === 0}
            onOpen={openCard}
          />
          <Felt forward={forward} onOpen={openCard}>
            {five && <FiveButton round={round} offer={five} isNext={step === 'five'} onFive={onFive} />}
          </Felt>
          {view.piles.length > 0 && (
            <div class="deb-left">
              <Sealed piles={view.piles} />
              {step === 'late' && (
                <button type="button" class="pbtn white deb-late is-next" onClick={onLate}>
                  <Icon name="clock-counter-clockwise-bold" />
                  {t('debrief.theLate')}
                </button>
              )}
            </div>
          )}
          <div class="deb-side">
            {view.stories.length > 0 && <EveningNote persona={round.deck.persona} stories={view.stories} />}
            <div class="sheet deb-sheet">
              {isFive ? <FiveResult report={report} /> : <Judgement report={report} />}
              {!isFive && (
                <ReflexNote choices={[...history, ...tellingChoices(verdicts)]} isWider={history.length > 0} />
              )}
              {pair && (
                <button type="button" class="link deb-to-pair" onClick={toPair}>
                  {t('debrief.toPair')}
                </button>
              )}
            </div>
          </div>
          {view.share && <ShareCard view={view.share} onOpen={() => share(true)} />}
          {pair && <Twins view={pair} number={pairFace ? pairFace.at + 1 : null} />}
          {!isFive && (
            <div class="deb-last">
              <RuleOfThumb />
              <SmallPrint report={report} />
            </div>
          )}
          <div class="sheet deb-on">
            <button type="button" class={`pbtn deb-again ${step === 'again' ? 'is-next' : 'quiet'}`} onClick={onAgain}>
              <Icon name="tray-bold" />
              {t('debrief.again')}
            </button>
          </div>
        </div>
        <div class="deb-light" aria-hidden="true">
          <div class="light" />
          <div class="glow" />
        </div>
      </div>
      {openAt !== null && (
        <LookAgain
          round={round}
          report={report}
          verdicts={verdicts}
          at={openAt}
          onTurn={openCard}
          onClose={close}
          onRule={onRule}
        />
      )}
      {isSharing && view.share && <ShareSheet view={view.share} onClose={() => share(false)} />}
    </section>
  );
}
