// Which command it is, and what becomes of its exit code.
import process from 'node:process';
import { checkCommand } from './commands/check.ts';
import { dealCommand } from './commands/deal.ts';
import { factsCommand } from './commands/facts.ts';
import { gradeCommand } from './commands/grade.ts';
import { simulateCommand } from './commands/simulate.ts';
import { EXIT_FINE, EXIT_USAGE, type Exit, type Terminal, UsageError } from './terminal.ts';
import { usage } from './usage.ts';

type Command = (args: string[], terminal: Terminal) => Exit | Promise<Exit>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', checkCommand],
  ['grade', gradeCommand],
  ['deal', dealCommand],
  ['simulate', simulateCommand],
  ['facts', factsCommand],
]);

/** The sentence of a wrong call, or null for an error of another kind. */
function usageSentence(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  const isOption = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isOption ? error.message : null;
}

/** Runs one command line. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(usage());
    return EXIT_FINE;
  }
  const command = COMMANDS.get(name ?? '');
  if (!command) {
    terminal.talk(name === undefined ? 'A command is missing.' : `There is no command "${name}".`);
    terminal.talk(`\n${usage()}`);
    return EXIT_USAGE;
  }
  try {
    return await command(rest, terminal);
  } catch (error) {
    const sentence = usageSentence(error);
    if (sentence === null) throw error;
    terminal.talk(`${sentence}\n\n${usage()}`);
    return EXIT_USAGE;
  }
}

/** Runs the process's own command line. A reader that goes away early (`| head`) is no error. */
export async function runOnProcess(): Promise<void> {
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    talk: (text) => process.stderr.write(`${text}\n`),
    input: process.stdin,
  });
}
