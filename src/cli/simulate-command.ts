// `simulate`: whole rounds played by a strategy, and what the scale makes of them.
import { parseArgs } from 'node:util';
import { type Simulation, simulate } from '../check/play/simulate.ts';
import { STRATEGIES, strategyNamed } from '../check/play/strategies.ts';
import type { Strategy } from '../check/play/strategy.ts';
import { projectPath } from './files.ts';
import { loadPack, loadPeople } from './load.ts';
import { needed, seedOf, wholeNumber } from './options.ts';
import { loadStrategyFile, StrategyError } from './strategy-file.ts';
import { EXIT_FINDINGS, EXIT_FINE, type Exit, tellProblems, type Terminal, UsageError } from './terminal.ts';

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

/** Plays rounds by a built-in strategy or one from a file. */
export async function simulateCommand(args: string[], terminal: Terminal): Promise<Exit> {
  const { values } = parseArgs({
    args,
    options: {
      strategy: { type: 'string' },
      pack: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const name = needed(values.strategy, '--strategy');
  const rounds = wholeNumber(values.rounds ?? '200', '--rounds', 1, MAX_ROUNDS);
  const seed = seedOf(values.seed ?? '1');
  const loaded = loadPack(values.pack ?? projectPath('scenarios', 'packs', 'harbour-talks.json'));
  const people = loadPeople();
  if (!loaded.ok || !people.ok) {
    tellProblems(terminal, [...(loaded.ok ? [] : loaded.problems), ...(people.ok ? [] : people.problems)]);
    return EXIT_FINDINGS;
  }
  try {
    const strategy = await findStrategy(name);
    const result = simulate({
      pack: loaded.pack,
      guidance: loaded.guidance,
      people: people.people,
      strategy,
      rounds,
      seed,
    });
    terminal.out(values.json === true ? JSON.stringify(result, null, 2) : asText(result));
    return EXIT_FINE;
  } catch (error) {
    if (!(error instanceof StrategyError)) throw error;
    terminal.talk(error.message);
    return EXIT_FINDINGS;
  }
}
