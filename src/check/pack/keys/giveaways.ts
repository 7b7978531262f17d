// Words that give the key away: openings met twice, and single words that mostly go with one action.
import { firstSixWords } from '../../../engine/deal/face.ts';
import { errorAt, type Finding, percent, warningAt } from '../../finding.ts';
import { bestCounts, type Item, type Study } from '../study.ts';
import { STOP_WORDS, tokensOf } from '../../text/tokens.ts';
import { ACTIONS } from '../../../pack/words.ts';

const TOKEN_SUPPORT = 6;
const TOKEN_SHARE = 0.8;

function checkOpenings(items: readonly Item[]): Finding[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const opening = tokensOf(firstSixWords(item.message.body)).join(' ');
    groups.set(opening, [...(groups.get(opening) ?? []), item]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return [];
    const isPair =
      others.length === 1 && first.message.pair !== undefined && others[0]?.message.pair === first.message.pair;
    if (isPair) return [];
    return others.map(({ at }) =>
      errorAt(
        ['messages', at, 'body'],
        'same-opening',
        `The first six words are those of "${first.message.id}" too. Only the two of a pair may share them: begin this one in another way.`,
      ),
    );
  });
}

function checkTokens(items: readonly Item[]): Finding[] {
  const holders = new Map<string, Item[]>();
  for (const item of items) {
    const { body, sender, slips } = item.message;
    const tokens = new Set(tokensOf([sender.role, body, ...slips.map((slip) => slip.text)].join(' \n ')));
    for (const token of tokens) if (!STOP_WORDS.has(token)) holders.set(token, [...(holders.get(token) ?? []), item]);
  }
  return [...holders].flatMap(([token, found]) => {
    if (found.length < TOKEN_SUPPORT) return [];
    const counts = bestCounts(found);
    const action = ACTIONS.find((candidate) => counts[candidate] / found.length > TOKEN_SHARE);
    if (action === undefined) return [];
    const share = counts[action] / found.length;
    return [
      warningAt(
        ['messages', found[0]?.at ?? 0],
        'give-away',
        `The word "${token}" stands in ${found.length} messages, and ${percent(share)} of them are best met with ${action}. Use it in others too, or reword some.`,
      ),
    ];
  });
}

/** No opening is met twice outside a pair; no single word goes with one action nearly always. */
export function checkGiveaways({ items }: Study): Finding[] {
  return [...checkOpenings(items), ...checkTokens(items)];
}
