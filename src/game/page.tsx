// The play page: loads the library, deals, and shows the stage, then the debrief, then the next round.
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import './stage.css';
import { buildReport, type Report } from '../engine/report.ts';
import type { Choice } from '../engine/reflex.ts';
import type { Round } from '../engine/round-state.ts';
import type { Pack } from '../pack/pack-schema.ts';
import { type Library, LibraryError } from '../seat/library.ts';
import { addNotice } from '../shell/notices.ts';
import { hasLessMotion } from '../shell/settings.ts';
import { verdictHistory } from '../shell/history.ts';
import type { MountedPage } from '../shell/routes.ts';
import { RuleBook } from './books.tsx';
import { keepRound, type Mode, modeFrom, newSeed, seedFrom, startLate, startShift } from './deal.ts';
import { Debrief } from './debrief.tsx';
import { choosePack, loadGameLibrary, USUAL_PACK } from './game-library.ts';
import type { Play } from './play.ts';
import { t } from './play-text.ts';
import { ProblemSheet } from './problem-sheet.tsx';
import { Stage } from './stage.tsx';

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

function PlayPage({ pack, library, mode, seed, onLeave }: PlayPageProps) {
  const first = useMemo(() => startShift(pack, library, mode, seed), []);
  const [play, setPlay] = useState<Play>(first);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [rule, setRule] = useState<string | null>(null);
  const isOver = play.view.value.phase === 'over';

  useEffect(() => {
    if (!isOver) return undefined;
    const round = play.round.peek();
    const history = verdictHistory.peek().map(({ action, best }) => ({ action, best }));
    const report = buildReport(round);
    keepRound(round, report);
    // a breath, in which the last paper comes to rest; nothing hangs on it
    const timer = setTimeout(() => setFinished({ round, report, history }), hasLessMotion.peek() ? 0 : LAST_BREATH_MS);
    return () => clearTimeout(timer);
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
  if (!finished || !isOver) return <Stage key={play.round.peek().deck.seed} play={play} onLeave={onLeave} />;
  const { round, report, history } = finished;
  return (
    <>
      <div inert={rule !== null}>
        <Debrief
          round={round}
          report={report}
          history={history}
          onAgain={() => go(startShift(pack, library, mode, newSeed()))}
          onLate={() => go(startLate(round, report.missed))}
          onMenu={onLeave}
          onRule={setRule}
        />
      </div>
      {rule !== null && <RuleBook guidance={round.guidance} target={rule} onClose={() => setRule(null)} />}
    </>
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
