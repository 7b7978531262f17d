// Content notes and postcards: hard content is announced, and neither announces a key.
import { errorAt, type Finding, percent, warningAt } from '../../finding.ts';
import type { Study } from '../study.ts';
import { ACTIONS } from '../../../pack/words.ts';

const WITH_ECHO = 0.5;

/** From so many notes on, there is one for every best action. */
const NOTES_FOR_ALL = 4;

/**
 * A note tells the kind of content, not the key: notes stand on letters of every best action, and the words that stand on
 * abuse stand on something else too.
 */
function notesThatTell(items: Study['items']): Finding[] {
  const noted = items.filter((item) => item.message.note !== undefined);
  const first = noted[0];
  if (!first) return [];
  const findings: Finding[] = [];
  const without = ACTIONS.filter((action) => !noted.some((item) => item.best === action));
  const isTelling = noted.length < NOTES_FOR_ALL ? without.length === ACTIONS.length - 1 : without.length > 0;
  if (isTelling)
    findings.push(
      errorAt(
        ['messages', first.at, 'note'],
        'note-tells',
        `No content note stands on a message best met with ${without.join(', ')}, so that a note gives the answer away. Put one on a hard moment among those.`,
      ),
    );
  for (const { message, at } of noted) {
    if (message.facts.manner !== 'abusive') continue;
    if (noted.some((other) => other.message.note === message.note && other.message.facts.manner !== 'abusive'))
      continue;
    findings.push(
      errorAt(
        ['messages', at, 'note'],
        'note-tells-abuse',
        `"${message.note}" stands only on abuse, so that these words give it away. Put the same note on another message that has such content.`,
      ),
    );
  }
  return findings;
}

/** Abuse has a note and sends no postcard; notes tell no key; half of the messages have a postcard. */
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
  findings.push(...notesThatTell(items));
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
