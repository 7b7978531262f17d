// The play page: loads the library, deals, and shows the stage, then the debrief, then the next round.
import './page.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { buildReport, type Report } from '../engine/report/report.ts';
import type { Choice } from '../engine/report/reflex.ts';
import type { Round } from '../engine/play/round-state.ts';
import type { Pack } from '../pack/pack-schema.ts';
import { type Library, LibraryError } from '../library/library.ts';
import { addNotice } from '../shell/kit/notices.ts';
import { hasLessMotion } from '../shell/settings/settings.ts';
import { verdictHistory } from '../shell/kept/history.ts';
import type { Mode } from '../shell/kept/round-document.ts';
import { keptRounds } from '../shell/kept/rounds.ts';
import type { MountedPage } from '../shell/site/routes.ts';
import { RuleBook } from './stage/over/books.tsx';
import { keepRound, modeFrom, newSeed, seedFrom, startLate, startShift, takeUpRound } from './shift/deal.ts';
import { Debrief } from './debrief/debrief.tsx';
import { choosePack, loadGameLibrary, USUAL_PACK } from '../library/files.ts';
import { findKeptRound } from './shift/kept-round.ts';
import type { Play } from './shift/play.ts';
import { t } from './shift/text.ts';
import { ProblemSheet } from './problem-sheet.tsx';
import { ResumeSheet } from './resume-sheet.tsx';
import { Stage } from './stage/stage.tsx';

const LAST_BREATH_MS = 1400;

interface Finished {
  round: Round;
  report: Report;
  history: readonly Choice[];
}

interface PlayPageProps {
  pack: Pack;
  library: Library;
  mode: Mode;
  seed: number;
  onLeave: () => void;
}

/** How long the end waits: while the last choice may be taken back; else a breath, in which the last paper rests. */
function lastWaitMs(play: Play): number {
  return play.leftToUndoMs() || (hasLessMotion.peek() ? 0 : LAST_BREATH_MS);
}

/** Reports a round that is over and keeps what it showed. */
function finish(play: Play): Finished {
  const round = play.round.peek();
  const history = verdictHistory.peek().map(({ action, best }) => ({ action, best }));
  const report = buildReport(round);
  keepRound(round, report);
  keptRounds.drop(play.dealt);
  return { round, report, history };
}

function Shift({ first, pack, library, mode, onLeave }: Omit<PlayPageProps, 'seed'> & { first: Play }) {
  const [play, setPlay] = useState<Play>(first);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [rule, setRule] = useState<string | null>(null);
  const isOver = play.view.value.phase === 'over';

  useEffect(() => {
    if (!isOver) return undefined;
    let isDone = false;
    const end = (): Finished => {
      isDone = true;
      return finish(play);
    };
    const timer = setTimeout(() => setFinished(end()), lastWaitMs(play));
    return () => {
      clearTimeout(timer);
      if (!isDone && play.round.peek().isOver) end(); // left before the debrief stood there
    };
  }, [isOver, play]);
  useEffect(() => {
    const onHide = (): void => {
      const { phase } = play.view.peek();
      if (document.visibilityState === 'hidden' && phase === 'play') play.lay('away');
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      play.close();
    };
  }, [play]);

  const go = (next: Play): void => {
    setFinished(null);
    setPlay(next);
  };
  if (!finished || !isOver) {
    const leave = (): void => {
      keptRounds.drop(play.dealt);
      onLeave();
    };
    return <Stage key={play.round.peek().deck.seed} play={play} onLeave={leave} />;
  }
  const { round, report, history } = finished;
  return (
    <>
      <div inert={rule !== null}>
        <Debrief
          round={round}
          report={report}
          history={history}
          onAgain={() => go(startShift(pack, library, mode, newSeed()))}
          onLate={() => go(startLate(pack, library, play.dealt, report))}
          onMenu={onLeave}
          onRule={setRule}
        />
      </div>
      {rule !== null && <RuleBook guidance={round.guidance} target={rule} onClose={() => setRule(null)} />}
    </>
  );
}

/** Deals at once, unless a shift of this pack and mode is still lying here: then the player says which. */
function PlayPage({ seed, ...rest }: PlayPageProps) {
  const { pack, library, mode } = rest;
  const lying = useMemo(() => findKeptRound(library, pack.id, mode), []);
  const [first, setFirst] = useState(() => (lying ? null : startShift(pack, library, mode, seed)));
  if (first) return <Shift first={first} {...rest} />;
  if (!lying) return null;
  const startAnew = (): void => {
    if (lying.round.isOver) keepRound(lying.round, buildReport(lying.round));
    keptRounds.drop(lying.kept);
    setFirst(startShift(pack, library, mode, seed));
  };
  return (
    <ResumeSheet
      round={lying.round}
      onGoOn={() => setFirst(takeUpRound(pack, library, lying.kept))}
      onAnew={startAnew}
    />
  );
}

function problemOf(error: unknown): { title: string; problems: readonly string[] } {
  if (error instanceof LibraryError) return { title: error.message, problems: error.problems };
  throw error;
}

/** The desk for ?pack, ?mode and ?seed, or a sheet that says what is wrong and what can be played. */
export async function mountPage(root: HTMLElement, params: URLSearchParams): Promise<MountedPage> {
  const page: MountedPage = { unmount: () => render(null, root) };
  render(<p class="stage-wait">{t('play.loading')}</p>, root);
  let library: Library;
  try {
    library = await loadGameLibrary();
  } catch (error) {
    const { title, problems } = problemOf(error);
    render(<ProblemSheet title={title} problems={problems} packs={[]} />, root);
    return page;
  }
  const choice = choosePack(library, params.get('pack') ?? USUAL_PACK);
  if (choice.kind === 'unknown') {
    render(<ProblemSheet title={t('play.unknownPack', { id: choice.id })} packs={library.packs} />, root);
  } else if (choice.kind === 'broken') {
    const title = t('play.brokenPack', { id: choice.id });
    render(
      <ProblemSheet title={title} lead={t('play.brokenLead')} problems={choice.problems} packs={library.packs} />,
      root,
    );
  } else {
    const broken = [...new Set(library.problems.map((problem) => problem.file))];
    if (broken.length > 0) addNotice(t('play.brokenOthers', { names: broken.join(', ') }));
    const onLeave = (): void => {
      history.pushState(null, '', '/');
      dispatchEvent(new PopStateEvent('popstate'));
    };
    render(
      <PlayPage
        pack={choice.pack}
        library={library}
        mode={modeFrom(params)}
        seed={seedFrom(params)}
        onLeave={onLeave}
      />,
      root,
    );
  }
  return page;
}
