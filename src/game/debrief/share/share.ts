// What a player may show around: the trays in the order of answering, and one postcard. No names, no keys, no ids.
import type { Round } from '../../../engine/play/round-state.ts';
import type { Report } from '../../../engine/report/report.ts';
import { type Action, isSound } from '../../../pack/words.ts';
import { t as shellT } from '../../../shell/text/text.ts';
import type { FaceView } from '../people/faces.ts';
import { t } from '../text.ts';
import { titleOf } from '../title.ts';

export interface ShareView {
  title: string;
  trays: (Action | null)[]; // in order of answering; null: no answer was given
  postcard: string | null;
}

/** As they stand in a line of text, where no colour can be mixed. */
const SQUARES: Readonly<Record<Action, string>> = { reply: '🟩', decline: '🟨', ignore: '🟦', block: '🟥' };
const EMPTY = '⬜';
const IN_A_ROW = 4;

/** The postcard to show: one that came for a good answer and names nobody; those that arrived in the shift come first. */
function postcardOf(round: Round, faces: readonly FaceView[]): string | null {
  const names = round.deck.cards.flatMap(({ sender }) => [sender.first, sender.last]);
  const hasCome = ({ messageId }: FaceView): boolean =>
    round.postcards.some((postcard) => postcard.messageId === messageId);
  const fit = faces.filter(
    ({ became, verdict }) =>
      became.isQuote && isSound(verdict.tier) && !names.some((name) => became.text.includes(name)),
  );
  const best = fit.find(hasCome) ?? fit.find(({ verdict }) => verdict.tier === 'best') ?? fit[0];
  return best?.became.text ?? null;
}

/** The card of a round. */
export function shareView(round: Round, report: Report, faces: readonly FaceView[]): ShareView {
  const trays: (Action | null)[] = round.filed.map(({ verdict }) => verdict.action);
  while (trays.length < report.total) trays.push(null);
  return { title: titleOf(round, report), trays, postcard: postcardOf(round, faces) };
}

/** The trays in words, for whoever cannot see them. */
export function traysInWords({ trays }: ShareView): string {
  return trays.map((action) => (action ? shellT(`action.${action}`) : t('share.empty'))).join(', ');
}

/** The card as text: squares in rows, as one pastes them into a chat. */
export function shareText({ title, trays, postcard }: ShareView): string {
  const rows: string[] = [];
  for (let at = 0; at < trays.length; at += IN_A_ROW)
    rows.push(
      trays
        .slice(at, at + IN_A_ROW)
        .map((action) => (action ? SQUARES[action] : EMPTY))
        .join(''),
    );
  const quote = postcard === null ? [] : [`“${postcard}”`];
  return [`${shellT('site.name')}: ${title}`, ...rows, ...quote].join('\n');
}
