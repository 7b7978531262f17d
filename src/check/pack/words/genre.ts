// Does every message say what kind it is? The library's table of genres counts on it.
import { type Finding, warningAt } from '../../finding.ts';
import type { Study } from '../study.ts';

/** Messages without a genre, told once for the pack. */
export function checkGenre({ items }: Study): Finding[] {
  const without = items.filter(({ message }) => message.genre === undefined);
  const [first] = without;
  if (!first) return [];
  const rest = without.length > 1 ? ` and ${without.length - 1} more` : '';
  return [
    warningAt(
      ['messages', first.at],
      'no-genre',
      `"${first.message.id}"${rest} names no genre. Give each message one of the list, so that the table of genres can count it.`,
    ),
  ];
}
