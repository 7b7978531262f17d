// The letters without an answer. They stay shut: what they deserve is not told, for they may come back.
import { cardOf } from '../../../engine/deal/deck.ts';
import type { Round } from '../../../engine/play/round-state.ts';
import type { Report } from '../../../engine/report/report.ts';

type SealedKind = 'swept' | 'slid' | 'settled' | 'skipped';

export interface SealedView {
  kind: SealedKind;
  letters: { messageId: string; role: string }[];
}

/** The letters that were kept for tomorrow, slid off or were left out; a kind without letters is not there. */
export function sealedViews({ deck }: Round, report: Report): SealedView[] {
  const { swept, missed, comingBack, skipped } = report;
  const pile = (kind: SealedKind, ids: readonly string[]): SealedView => ({
    kind,
    letters: ids.flatMap((messageId) => {
      const card = cardOf(deck, messageId);
      return card ? [{ messageId, role: card.message.sender.role }] : [];
    }),
  });
  const settled = missed.filter((id) => !comingBack.includes(id));
  const piles = [pile('swept', swept), pile('slid', comingBack), pile('settled', settled), pile('skipped', skipped)];
  return piles.filter(({ letters }) => letters.length > 0);
}
