// `simulate`: whole rounds played by a strategy, and what the scale makes of them; or shifts by a reader, on the clock.
import { parseArgs } from 'node:util';
import { type ReaderSimulation, simulateReader } from '../../check/play/readers.ts';
import { type Simulation, simulate } from '../../check/play/simulate.ts';
import { STRATEGIES, strategyNamed } from '../../check/play/strategies.ts';
import type { Strategy } from '../../check/play/strategy.ts';
import { PACE } from '../../engine/play/pace.ts';
import { projectPath } from '../files/disk.ts';
import { loadPack, loadPeople } from '../files/load.ts';
import { needed, seedOf, wholeNumber } from '../options.ts';
import { loadStrategyFile, StrategyError } from '../files/strategy-file.ts';
import { EXIT_FINDINGS, EXIT_FINE, type Exit, tellProblems, type Terminal, UsageError } from '../terminal.ts';

const MAX_ROUNDS = 100_000;

async function findStrategy(name: string): Promise<Strategy> {
  const builtIn = strategyNamed(name);
  if (builtIn) return builtIn;
  if (!/\.(mjs|js)$/.test(name))
    throw new UsageError(
      `There is no strategy "${name}". Built in are ${STRATEGIES.map((strategy) => strategy.name).join(', ')}; a file ends in .mjs.`,
    );
  // What a strategy file prints is talk; stdout is for the result.
  console.log = console.error;
  console.info = console.error;
  return loadStrategyFile(name);
}

function asText({ strategy, readsKey, pack, rounds, seed, judgement, withheld, credit, bands }: Simulation): string {
  return [
    `${strategy}${readsKey ? ' (reads the key)' : ''}: ${rounds} round${rounds === 1 ? '' : 's'} of ${pack} from seed ${seed}`,
    `judgement   ${judgement.mean ?? 'none'}, sd ${judgement.sd ?? 'none'}, withheld ${withheld}`,
    `credit      ${credit.mean ?? 'none'} a message`,
    `bands       ${Object.entries(bands)
      .map(([band, count]) => `${band} ${count}`)
      .join(', ')}`,
  ].join('\n');
}

function readerAsText(result: ReaderSimulation): string {
  return [
    `${result.shifts} shift${result.shifts === 1 ? '' : 's'}, median ${result.bellSeconds} s`,
    `four or five on the desk at once in ${Math.round(100 * result.peakShare)} of 100`,
    `a shift: ${result.pushedOffMean} pushed off, ${result.sweptMean} swept at the bell`,
    `deserved an answer and got none: ${result.lostByFace} by the face, ${result.lostInOrder} in order`,
  ].join('\n');
}

/** Plays rounds by a built-in strategy or one from a file, or shifts by a reader of so many words a minute. */
export async function simulateCommand(args: string[], terminal: Terminal): Promise<Exit> {
  const { values } = parseArgs({
    args,
    options: {
      strategy: { type: 'string' },
      reader: { type: 'string' },
      first: { type: 'boolean' },
      pack: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (values.reader === undefined && values.first === true) throw new UsageError('--first goes with --reader.');
  if (values.reader !== undefined && values.strategy !== undefined)
    throw new UsageError('Either --strategy or --reader, not both.');
  const rounds = wholeNumber(values.rounds ?? '200', '--rounds', 1, MAX_ROUNDS);
  const seed = seedOf(values.seed ?? '1');
  const loaded = loadPack(values.pack ?? projectPath('scenarios', 'packs', 'harbour-talks.json'));
  const people = loadPeople();
  if (!loaded.ok || !people.ok) {
    tellProblems(terminal, [...(loaded.ok ? [] : loaded.problems), ...(people.ok ? [] : people.problems)]);
    return EXIT_FINDINGS;
  }
  const { pack, guidance } = loaded;
  const setup = { pack, guidance, people: people.people, rounds, seed };
  if (values.reader !== undefined) {
    const wpm = wholeNumber(values.reader, '--reader', PACE.slowest, PACE.fastest);
    const result = simulateReader({ ...setup, wpm, isFirst: values.first === true });
    terminal.out(values.json === true ? JSON.stringify(result, null, 2) : readerAsText(result));
    return EXIT_FINE;
  }
  try {
    const strategy = await findStrategy(needed(values.strategy, '--strategy or --reader'));
    const result = simulate({ ...setup, strategy });
    terminal.out(values.json === true ? JSON.stringify(result, null, 2) : asText(result));
    return EXIT_FINE;
  } catch (error) {
    if (!(error instanceof StrategyError)) throw error;
    terminal.talk(error.message);
    return EXIT_FINDINGS;
  }
}
