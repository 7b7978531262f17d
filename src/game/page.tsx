// The play page: loads the library, deals, and shows the stage, then the debrief, then the next round.
import './page.css';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { buildReport, type Report } from '../engine/report/report.ts';
import { type Choice, tellingChoices } from '../engine/report/reflex.ts';
import type { Round } from '../engine/play/round-state.ts';
import type { Pack } from '../pack/pack-schema.ts';
import type { Mode } from '../pack/words.ts';
import { type Library, LibraryError } from '../library/library.ts';
import { hasLessMotion } from '../shell/settings/settings.ts';
import { verdictHistory } from '../shell/kept/history.ts';
import { GO_ON, keptRounds } from '../shell/kept/rounds.ts';
import { type MountedPage, navigate } from '../shell/site/routes.ts';
import { RuleBook } from './stage/over/books.tsx';
import { keepRound, modeFrom, newSeed, seedFrom, startFive, startLate, startShift, takeUpRound } from './shift/deal.ts';
import { Debrief } from './debrief/debrief.tsx';
import { rulesToPractise } from './debrief/next-step.ts';
import { type Opened, openPack, SHELF, USUAL_PACK } from '../library/files.ts';
import { findKeptRound, type FoundRound } from './shift/kept-round.ts';
import type { Play } from './shift/play.ts';
import { awaitEyes, watchEyes } from './shift/seen.ts';
import { t } from './shift/text.ts';
import { ProblemSheet } from './problem-sheet.tsx';
import { ResumeSheet } from './resume-sheet.tsx';
import { Stage } from './stage/stage.tsx';

const LAST_BREATH_MS = 1400;

interface Finished {
  round: Round;
  report: Report;
  history: readonly Choice[];
  toPractise: readonly string[]; // rules that were missed and wait for five letters
}

/** What is dealt from. */
interface Source {
  pack: Pack;
  library: Library;
  mode: Mode;
}

/** Deals a shift, which waits where the page is hidden. */
function begin({ pack, library, mode }: Source, seed: number): Play {
  const play = startShift(pack, library, mode, seed);
  awaitEyes(play, document);
  return play;
}

/** Takes a kept shift up again; it runs at once where somebody looks. */
function goOn({ pack, library }: Source, { kept }: FoundRound): Play {
  const play = takeUpRound(pack, library, kept);
  play.clear();
  awaitEyes(play, document);
  return play;
}

const toMenu = (): void => navigate('/');

/** How long the end waits: while the last choice may be taken back; else a breath, in which the last paper rests. */
function lastWaitMs(play: Play): number {
  return play.leftToUndoMs() || (hasLessMotion.peek() ? 0 : LAST_BREATH_MS);
}

/** Reports a round that is over and keeps what it showed; `waiting` are the rules that were to practise before it. */
function finish(play: Play, waiting: readonly string[]): Finished {
  const round = play.round.peek();
  const history = tellingChoices(verdictHistory.peek());
  const report = buildReport(round);
  keepRound(round, report);
  keptRounds.drop(play.dealt);
  return { round, report, history, toPractise: rulesToPractise(waiting, round, report) };
}

function Shift({ first, source }: { first: Play; source: Source }) {
  const [play, setPlay] = useState<Play>(first);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [rule, setRule] = useState<string | null>(null);
  const waiting = useRef<readonly string[]>([]); // rules to practise: five letters after five letters get through them
  const isOver = play.view.value.phase === 'over';

  useEffect(() => {
    if (!isOver) return undefined;
    let isDone = false;
    const conclude = (): Finished => {
      isDone = true;
      const end = finish(play, waiting.current);
      waiting.current = end.toPractise;
      return end;
    };
    const timer = setTimeout(() => setFinished(conclude()), lastWaitMs(play));
    return () => {
      clearTimeout(timer);
      if (!isDone && play.round.peek().isOver) conclude(); // left before the debrief stood there
    };
  }, [isOver, play]);
  useEffect(() => {
    const unwatch = watchEyes(play, document);
    return () => {
      unwatch();
      play.close();
    };
  }, [play]);

  const go = (next: Play): void => {
    setFinished(null);
    setPlay(next);
  };
  if (!finished || !isOver) {
    return <Stage key={play.round.peek().deck.seed} play={play} onLeave={toMenu} />;
  }
  const { round, report, history, toPractise } = finished;
  return (
    <>
      <div inert={rule !== null}>
        <Debrief
          round={round}
          report={report}
          toPractise={toPractise}
          history={history}
          onAgain={() => go(begin(source, newSeed()))}
          onFive={(ruleId) => go(startFive(source.pack, source.library, play, ruleId, newSeed()))}
          onLate={() => go(startLate(source.pack, source.library, play, report))}
          onMenu={toMenu}
          onRule={setRule}
        />
      </div>
      {rule !== null && <RuleBook guidance={round.guidance} target={rule} onClose={() => setRule(null)} />}
    </>
  );
}

/** A shift that was left lying here, until the player says what becomes of it; then the shift. */
function Lying({ found, source, seed }: { found: FoundRound; source: Source; seed: number }) {
  const [first, setFirst] = useState<Play | null>(null);
  if (first) return <Shift first={first} source={source} />;
  const startAnew = (): void => {
    if (found.round.isOver) keepRound(found.round, buildReport(found.round));
    keptRounds.drop(found.kept);
    setFirst(begin(source, seed));
  };
  return <ResumeSheet round={found.round} onGoOn={() => setFirst(goOn(source, found))} onAnew={startAnew} />;
}

function problemOf(error: unknown): { title: string; problems: readonly string[] } {
  if (error instanceof LibraryError) return { title: error.message, problems: error.problems };
  throw error;
}

/** A reload of the page asks again. */
function forget(param: string): void {
  const url = new URL(location.href);
  url.searchParams.delete(param);
  history.replaceState(null, '', url);
}

/** The desk for ?pack, ?mode and ?seed, or a sheet that says what is wrong and what can be played. */
export async function mountPage(root: HTMLElement, params: URLSearchParams): Promise<MountedPage> {
  const page: MountedPage = { unmount: () => render(null, root) };
  render(<p class="stage-wait">{t('play.loading')}</p>, root);
  const id = params.get('pack') ?? USUAL_PACK;
  let opened: Opened;
  try {
    opened = await openPack(id);
  } catch (error) {
    const { title, problems } = problemOf(error);
    render(<ProblemSheet title={title} problems={problems} packs={[]} />, root);
    return page;
  }
  const others = SHELF.filter((entry) => entry.id !== id);
  if (opened.kind === 'unknown') render(<ProblemSheet title={t('play.unknownPack', { id })} packs={others} />, root);
  else if (opened.kind === 'broken') {
    const title = t('play.brokenPack', { id });
    const { problems } = opened;
    render(<ProblemSheet title={title} lead={t('play.brokenLead')} problems={problems} packs={others} />, root);
  } else {
    const { pack, library } = opened;
    const source: Source = { pack, library, mode: modeFrom(params) };
    const seed = seedFrom(params);
    const found = findKeptRound({ pack, library, shelf: SHELF.map((entry) => entry.id) }, source.mode);
    if (found && params.has(GO_ON)) {
      forget(GO_ON);
      render(<Shift first={goOn(source, found)} source={source} />, root);
    } else if (found) render(<Lying found={found} source={source} seed={seed} />, root);
    else render(<Shift first={begin(source, seed)} source={source} />, root);
  }
  return page;
}
