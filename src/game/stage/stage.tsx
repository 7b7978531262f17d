// The stage: backdrop, canvas, light, papers, and what lies over them. See the layers in docs.
import './stage.css';
import './tiny.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Actions } from './hand/actions.tsx';
import { Evidence } from './hand/evidence.tsx';
import { useFocusOnPapers } from './focus.ts';
import { RuleBook, SettingsBook } from './over/books.tsx';
import { CoachScene } from '../../paper/card/card.tsx';
import { cuedLetterOf, disagree, feedbackOn } from '../shift/feedback.ts';
import { FiledToast } from './hand/filed-toast.tsx';
import { hangPostcards } from './wall/cork.ts';
import { Hud } from './wall/hud.tsx';
import { Idle } from './hand/idle.tsx';
import { Inbox } from './inbox.tsx';
import { listenToKeyboard } from './keyboard.ts';
import { Letter } from './hand/letter.tsx';
import { Live } from './live.tsx';
import { Memo } from './over/memo.tsx';
import { useNews } from './wall/news.ts';
import { PauseSheet } from './over/pause-sheet.tsx';
import type { Play } from '../shift/play.ts';
import { t } from '../shift/text.ts';
import { keptCork } from '../../shell/kept/postcards.ts';
import { fetchPortraits } from '../../paper/portrait.tsx';
import { Light, BackdropBack, BackdropFront } from './backdrop.tsx';
import { useDesk } from './use-desk.ts';
import { useSound } from '../sound/use-sound.ts';

/** The first letter lies on the desk before anything else is fetched. */
const FACES_MS = 1000;

/** The card of the choice that was just made, with its letter. */
function Coach({ play }: { play: Play }) {
  const round = play.round.value;
  const view = play.view.value;
  const verdict = round.filed.findLast((filed) => filed.verdict.messageId === round.cardFor)?.verdict;
  const feedback = verdict && feedbackOn(round, verdict);
  const letter = verdict && cuedLetterOf(round, verdict);
  if (!feedback || !letter) return null;
  return (
    <CoachScene
      key={verdict.messageId}
      letter={letter}
      isTimed={!view.isClockOff}
      verdict={verdict}
      feedback={feedback}
      isLast={view.handled === view.total}
      onNext={() => play.cardRead()}
      onRule={(id) => play.lay('rulebook', id)}
      onDisagree={(comment) => disagree(round, verdict, comment)}
    />
  );
}

function Overlays({ play, onLeave }: { play: Play; onLeave: () => void }) {
  const round = play.round.value;
  const view = play.view.value;
  const overlay = play.overlay.value;
  const close = (): void => play.clear();
  return (
    <>
      {view.phase === 'card' && <Coach play={play} />}
      {view.phase === 'memo' && view.memo !== null && <Memo round={round} text={view.memo} play={play} />}
      {(overlay === 'pause' || overlay === 'away') && (
        <PauseSheet play={play} isAway={overlay === 'away'} onLeave={onLeave} />
      )}
      {overlay === 'settings' && <SettingsBook onClose={close} />}
      {overlay === 'rulebook' && <RuleBook guidance={round.guidance} target={play.ruleTarget.value} onClose={close} />}
    </>
  );
}

/** The whole play screen of one round. */
export function Stage({ play, onLeave }: { play: Play; onLeave: () => void }) {
  const stage = useRef<HTMLElement>(null);
  const mount = useRef<HTMLDivElement>(null);
  const round = play.round.value;
  const view = play.view.value;
  const overlay = play.overlay.value;
  const filing = play.filing.value;
  const hint = play.hint.value;
  const earlier = useMemo(() => keptCork.of(play.dealt.packId), [play]);
  const hung = hangPostcards(earlier, view.postcards);
  const news = useNews(view);
  const { hasCanvas, landed } = useDesk(play, mount, stage);
  const faces = useRef<HTMLImageElement[]>([]);
  useSound(play);
  useEffect(() => {
    const fetchFaces = (): void => {
      faces.current = fetchPortraits(play.round.peek().deck.cards.map(({ sender }) => sender.id));
    };
    const timer = setTimeout(fetchFaces, FACES_MS);
    return () => clearTimeout(timer);
  }, [play]);
  useEffect(() => listenToKeyboard(play), [play]);
  const isAsking = play.isAsking.value && view.hand !== null;
  const isCovered = overlay !== 'none' || view.phase === 'memo' || view.phase === 'card';
  useFocusOnPapers({ view, isCovered, isAsking });
  return (
    <main
      ref={stage}
      class={`stage${hasCanvas ? '' : ' no-canvas'}${play.isStampUp.value ? ' held' : ''}${isAsking ? ' asking' : ''}${view.isRung ? ' rung' : ''}`}
      data-phase={view.phase}
      style={{ '--dusk': view.dial / 100, '--tension': view.tension / 100 }}
    >
      <h1 class="unseen" tabIndex={-1}>
        {t('play.title')}
      </h1>
      <BackdropBack round={round} view={view} hung={hung} />
      <div class="desk-canvas" ref={mount} aria-hidden="true" />
      <BackdropFront view={view} play={play} />
      <Light />
      <div class="papers" inert={isCovered}>
        <div class="aside" inert={isAsking}>
          <Hud view={view} play={play} hung={hung} landed={landed} />
          <Inbox view={view} play={play} />
        </div>
        {view.hand ? (
          <Letter key={view.hand.messageId} letter={view.hand} play={play} isTurned={isCovered} />
        ) : (
          !isCovered && view.phase !== 'over' && <Idle view={view} isBeside={filing !== null} {...{ news, landed }} />
        )}
        {filing && !isAsking && <FiledToast round={round} filing={filing} play={play} isBrief={view.hand !== null} />}
        {view.isRung && view.hand && !isAsking && (
          <p class="tagnote bell-line">{t(view.swept.length > 0 ? 'bell.line' : 'bell.last')}</p>
        )}
        {hint !== null && !view.isRung && <p class="tagnote pad-hint">{hint}</p>}
        {isAsking && view.hand ? (
          <Evidence play={play} letter={view.hand} />
        ) : (
          <Actions play={play} isReady={view.hand !== null} />
        )}
      </div>
      <Overlays play={play} onLeave={onLeave} />
      <Live play={play} />
    </main>
  );
}
