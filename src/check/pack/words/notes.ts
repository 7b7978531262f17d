// Content notes and postcards: hard content is announced, and neither announces a key.
import { errorAt, type Finding, percent, warningAt } from '../../finding.ts';
import type { Study } from '../study.ts';
import { ACTIONS } from '../../../pack/words.ts';

const WITH_ECHO = 0.5;

/** Abuse has a note and sends no postcard; notes stand on several keys; half of the messages have a postcard. */
export function checkNotes({ items }: Study): Finding[] {
  if (items.length === 0) return [];
  const findings: Finding[] = [];
  for (const { message, at } of items) {
    if (message.facts.manner !== 'abusive') continue;
    if (message.note === undefined)
      findings.push(
        errorAt(
          ['messages', at],
          'abuse-without-note',
          `"${message.id}" is abusive and has no content note. Add a "note" of a few words, so that it may be skipped.`,
        ),
      );
    if (message.echo)
      findings.push(
        errorAt(
          ['messages', at, 'echo'],
          'abuse-with-echo',
          `"${message.id}" is abusive: such a sender never returns. Take its "echo" away.`,
        ),
      );
  }
  const noted = items.filter((item) => item.message.note !== undefined);
  const bests = ACTIONS.filter((action) => noted.some((item) => item.best === action));
  if (bests.length === 1)
    findings.push(
      errorAt(
        ['messages', noted[0]?.at ?? 0, 'note'],
        'note-tells',
        `Every content note stands on a message best met with ${bests[0]}, so that the note gives it away. Put one on a hard moment with another best action.`,
      ),
    );
  const echoes = items.filter((item) => item.message.echo).length / items.length;
  if (echoes < WITH_ECHO)
    findings.push(
      warningAt(
        ['messages'],
        'few-echoes',
        `${percent(echoes)} of the messages send a postcard; at least ${percent(WITH_ECHO)} should. Add an "echo" to more of them.`,
      ),
    );
  return findings;
}
