// Plays a whole shift by given hands, with whatever comes on the way: notes, cards, the memo.
import type { Page } from 'playwright-core';
import type { Chosen, Hands } from './hands.ts';

/** After something was done, until the page can have taken it. */
const SHORTEST_PAUSE_MS = 60;

export interface Played {
  answers: Chosen[];
  sawMemo: boolean;
  sawCard: boolean;
}

/** What the page waits for, by the words of its buttons; `post` is an envelope that can be opened. */
const BUTTONS = ['Read, go on', 'Next letter', 'To the debrief', 'Read it'] as const;
type Moment = 'debrief' | (typeof BUTTONS)[number] | 'letter' | 'post';

/** Waits in the page, where looking costs nothing, until there is something to do. */
async function nextMoment(page: Page): Promise<Moment> {
  const seen = await page.waitForFunction(
    (names): Moment | null => {
      const isSeen = (element: Element | null): boolean =>
        element?.checkVisibility({ visibilityProperty: true }) ?? false;
      if (isSeen(document.querySelector('section[aria-label="Debrief"]'))) return 'debrief';
      const buttons = [...document.querySelectorAll('button')].filter(isSeen);
      const asked = names.find((name) =>
        buttons.some((button) => (button.getAttribute('aria-label') ?? button.textContent).includes(name)),
      );
      if (asked) return asked;
      if (buttons.some((button) => button.matches('[data-action=reply]:enabled'))) return 'letter';
      return buttons.some((button) => button.matches('[data-message]')) ? 'post' : null;
    },
    BUTTONS,
    { polling: SHORTEST_PAUSE_MS },
  );
  const moment = await seen.jsonValue();
  if (moment === null) throw new Error('the page waits for nothing');
  return moment;
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
    const moment = await nextMoment(page);
    if (moment === 'debrief') return played;
    if (moment === 'post') await hands.openLetter();
    else if (moment === 'letter') {
      const action = order[played.answers.length % 4] ?? 'reply';
      await onMoment('letter');
      await hands.answer(action);
      played.answers.push(action);
    } else {
      if (moment === 'Read, go on') {
        played.sawMemo = true;
        await onMoment('memo');
      } else if (moment === 'Next letter') {
        played.sawCard = true;
        await onMoment('card');
      }
      await hands.press(moment);
    }
    await page.waitForTimeout(SHORTEST_PAUSE_MS);
  }
  throw new Error('the shift did not come to its debrief');
}
