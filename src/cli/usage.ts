// What `help` says.
import { STRATEGIES } from '../check/play/strategies.ts';

/** The usage of every command. */
export function usage(): string {
  const names = (readsKey: boolean): string =>
    STRATEGIES.filter((strategy) => strategy.readsKey === readsKey)
      .map((strategy) => strategy.name)
      .join(', ');
  return `usage: npm run -s cli -- <command>

  check [paths…] [--json] [--strict]
      Checks packs, guidance and people; without paths, everything under scenarios/.
      --strict: a warning counts as a finding.
  grade --pack FILE
      Reads lines {"messageId": …, "action": …} from stdin, writes a verdict for each.
  deal --pack FILE --seed N [--json]
      Shows the deck that this seed deals.
  simulate --strategy NAME|FILE.mjs [--pack FILE] [--rounds N] [--seed N] [--json]
      Plays whole rounds by a strategy (200 rounds, seed 1, the first shipped pack).
      play blind: ${names(false)}
      read the key: ${names(true)}
  simulate --reader WPM [--first] [--pack FILE] [--rounds N] [--seed N] [--json]
      Plays shifts on the clock by a reader of so many words a minute: how full the desk becomes, and what is lost.
      --first: a newcomer, whose pace the desk does not know yet.
  facts
      Shows the dictionary of facts: what each fact of a message means.
  help
      Shows this.

Results go to stdout, everything else to stderr. Exit: 0 fine, 1 findings, 2 wrong usage.
See docs/cli.md.`;
}
