// Plays a whole shift by given hands, with whatever comes on the way: notes, cards, the memo.
import type { Page } from 'playwright-core';
import type { Chosen, Hands } from './hands.ts';

const SHORTEST_PAUSE_MS = 60;

export interface Played {
  answers: Chosen[];
  sawMemo: boolean;
  sawCard: boolean;
}

async function isThere(page: Page, name: string): Promise<boolean> {
  return page
    .getByRole('button', { name })
    .first()
    .isVisible()
    .catch(() => false);
}

/** Plays until the debrief stands there. Answers go round the four, so that every way of filing is walked. */
export async function playShift(
  page: Page,
  hands: Hands,
  onMoment: (moment: string) => Promise<void> = async () => undefined,
): Promise<Played> {
  const order: Chosen[] = ['reply', 'decline', 'ignore', 'block'];
  const played: Played = { answers: [], sawMemo: false, sawCard: false };
  for (let turns = 0; turns < 400; turns++) {
    if (
      await page
        .getByRole('region', { name: 'Debrief' })
        .isVisible()
        .catch(() => false)
    )
      return played;
    if (await isThere(page, 'Read, go on')) {
      played.sawMemo = true;
      await onMoment('memo');
      await hands.press('Read, go on');
    } else if (await isThere(page, 'Next letter')) {
      played.sawCard = true;
      await onMoment('card');
      await hands.press('Next letter');
    } else if (await isThere(page, 'To the debrief')) {
      await hands.press('To the debrief');
    } else if (await isThere(page, 'Read it')) {
      await hands.press('Read it');
    } else if (
      await page
        .locator('[data-action=reply]:enabled')
        .first()
        .isVisible()
        .catch(() => false)
    ) {
      const action = order[played.answers.length % 4] ?? 'reply';
      await onMoment('letter');
      await hands.answer(action);
      played.answers.push(action);
    } else await hands.openLetter();
    await page.waitForTimeout(SHORTEST_PAUSE_MS);
  }
  throw new Error('the shift did not come to its debrief');
}
