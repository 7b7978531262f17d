// Contrast pairs: two messages of nearly the same words, and another best action.
import { errorAt, type Finding, warningAt } from '../../finding.ts';
import type { Item, Study } from '../study.ts';
import { editWords, tokensOf } from '../../text/tokens.ts';

const PAIRED_SHARE = 0.25; // of the messages
const PAIRS_AT_LEAST = 4;
const EDIT_WORDS = 12;

function groupByPair(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    if (item.message.pair !== undefined)
      groups.set(item.message.pair, [...(groups.get(item.message.pair) ?? []), item]);
  return groups;
}

/** Each pair has two messages, two best actions and few changed words; there are enough of them. */
export function checkPairs({ items }: Study): Finding[] {
  const findings: Finding[] = [];
  let sound = 0;
  for (const [id, group] of groupByPair(items)) {
    const [one, two] = group;
    if (!one) continue;
    const path: PropertyKey[] = ['messages', one.at, 'pair'];
    if (!two || group.length > 2) {
      findings.push(
        errorAt(
          path,
          'pair-size',
          `The pair "${id}" has ${group.length} message${group.length === 1 ? '' : 's'}; a pair has two. Give the other one the same id, or take this one away.`,
        ),
      );
      continue;
    }
    if (one.best === two.best) {
      findings.push(
        errorAt(
          path,
          'pair-same-best',
          `Both messages of the pair "${id}" are best met with ${one.best}. Change one fact of "${two.message.id}" so that it turns.`,
        ),
      );
      continue;
    }
    sound++;
    for (const { message, at } of [one, two])
      if (message.facts.fills !== undefined)
        findings.push(
          errorAt(
            ['messages', at, 'facts', 'fills'],
            'filler-in-pair',
            `"${message.id}" is one of a pair and fills the need "${message.facts.fills}". Once it is met, the other of the two would have another key and the pair would show nothing. Take "fills" away, or the pair.`,
          ),
        );
    const edit = editWords(tokensOf(one.message.body), tokensOf(two.message.body));
    if (edit > EDIT_WORDS)
      findings.push(
        warningAt(
          path,
          'pair-far-apart',
          `The bodies of the pair "${id}" differ by ${edit} words; ${EDIT_WORDS} or fewer show what decides. Bring "${two.message.id}" closer to "${one.message.id}".`,
        ),
      );
  }
  const needed = Math.max(PAIRS_AT_LEAST, Math.ceil((items.length * PAIRED_SHARE) / 2));
  if (sound < needed)
    findings.push(
      errorAt(
        ['messages'],
        'few-pairs',
        `${sound} pair${sound === 1 ? '' : 's'} of messages differ in their best action; ${needed} are needed, a quarter of the messages. Give a message a twin with few changed words and another key, and both the same "pair".`,
      ),
    );
  return findings;
}
