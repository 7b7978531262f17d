// `facts`: the dictionary of facts, as the page in docs shows it.
import { parseArgs } from 'node:util';
import { factsPage } from '../../pack/dictionary/page.ts';
import { EXIT_FINE, type Exit, type Terminal } from '../terminal.ts';

/** Prints what each fact of a message means. */
export function factsCommand(args: string[], terminal: Terminal): Exit {
  parseArgs({ args, options: {} });
  terminal.out(factsPage().trimEnd());
  return EXIT_FINE;
}
