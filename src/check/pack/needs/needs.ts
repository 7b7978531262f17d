// Needs that can be lived through: enough memos, offers that fill each need, and a short word on what became of it.
import { wordsOf } from '../../../engine/deal/face.ts';
import type { Need } from '../../../pack/pack-schema.ts';
import { isSound } from '../../../pack/words.ts';
import { errorAt, type Finding, warningAt } from '../../finding.ts';
import type { Item, Study } from '../study.ts';

/** One memo for so many messages … */
const MESSAGES_PER_MEMO = 9;
/** … up to this many, which a whole pack has at least. */
const MEMOS_AT_LEAST = 4;
const MEMOS_AT_MOST = 10;
const CLOSE_WORDS = 14;

/** Whether the dealer can deal it for the need, and a reply then ticks a box. */
function fills({ message, reached }: Item, { id }: Need): boolean {
  const isDealt = !message.reserved && !message.follows && message.pair === undefined;
  const needed = reached.find(({ relevance }) => relevance === 'high');
  return isDealt && message.facts.fills === id && needed !== undefined && isSound(needed.ruling.key.reply);
}

function checkNeed(need: Need, path: PropertyKey[], items: readonly Item[]): Finding[] {
  const count = items.filter((item) => fills(item, need)).length;
  const words = (['met', 'open'] as const).flatMap((end) => {
    const length = need.close ? wordsOf(need.close[end]).length : 0;
    return length > CLOSE_WORDS
      ? [
          errorAt(
            [...path, 'close', end],
            'word-limit',
            `What became of the need "${need.id}" takes ${length} words; at most ${CLOSE_WORDS} fit. Cut ${length - CLOSE_WORDS}.`,
          ),
        ]
      : [];
  });
  if (count >= need.boxes) return words;
  return [
    ...words,
    errorAt(
      path,
      'need-unfilled',
      `The need "${need.id}" has ${need.boxes} box${need.boxes === 1 ? '' : 'es'}, and ${count} message${count === 1 ? '' : 's'} that can be dealt would fill one. Write offers with "fills": "${need.id}" that deserve a reply while it stands, outside of pairs.`,
    ),
  ];
}

function checkCount({ items, pack }: Study): Finding[] {
  const { length } = pack.memos;
  const least = Math.min(MEMOS_AT_LEAST, Math.floor(items.length / MESSAGES_PER_MEMO));
  if (length < least)
    return [
      errorAt(
        ['memos'],
        'few-memos',
        `${length} memo${length === 1 ? '' : 's'} for ${items.length} messages; ${least} are needed, or shifts grow alike. Add some that change other needs.`,
      ),
    ];
  if (length > MEMOS_AT_MOST)
    return [
      warningAt(
        ['memos'],
        'many-memos',
        `${length} memos; with more than ${MEMOS_AT_MOST} each is met so seldom that its words for verdicts go unread. Take the weakest out.`,
      ),
    ];
  return [];
}

/** Each need can be filled, and is told in few words at the end; there are enough memos for shifts to differ. */
export function checkNeeds(study: Study): Finding[] {
  const { persona, memos } = study.pack;
  const at = (needs: readonly Need[], path: PropertyKey[]): Finding[] =>
    needs.flatMap((need, index) => checkNeed(need, [...path, 'needs', index], study.items));
  return [
    ...checkCount(study),
    ...at(persona.needs, ['persona']),
    ...memos.flatMap((memo, index) => at(memo.needs, ['memos', index])),
  ];
}
