// A slip that comes out on a small screen: where the scrolling sheet has to stand so that its beginning is read first.

/** So much of the letter stays over the slip, where there is room for both: a line or two. */
const LINES_PX = 56;
/** And so much felt under it: it lies a little askew. */
const UNDER_PX = 8;

/** Lengths on the sheet in CSS pixels, from its top as if it were not scrolled. */
interface Sheet {
  scrolled: number;
  height: number; // of what can be seen, head and foot among it
  head: number; // of the head that stays over the words
  foot: number; // of the slips that wait there
}

/** How far to scroll: just until the slip is whole, and never past its beginning and the line above it. */
export function scrollToSlip({ scrolled, height, head, foot }: Sheet, slip: { top: number; height: number }): number {
  const room = height - head - foot;
  const above = Math.max(0, Math.min(LINES_PX, room - slip.height, room / 3));
  const furthest = slip.top - head - above;
  const whole = slip.top + slip.height + UNDER_PX - (height - foot);
  return Math.max(0, Math.min(furthest, Math.max(scrolled, whole)));
}

const isSticky = (element: Element): boolean => getComputedStyle(element).position === 'sticky';

/** Brings a slip that was just pulled into view, where the sheet scrolls at all. */
export function showPulled(slip: HTMLElement, behavior: ScrollBehavior): void {
  const sheet = slip.closest<HTMLElement>('.reading');
  if (!sheet || sheet.scrollHeight <= sheet.clientHeight) return;
  const { top } = sheet.getBoundingClientRect();
  const head = sheet.querySelector<HTMLElement>('.head');
  const tucked = [...sheet.querySelectorAll<HTMLElement>('button.slip')].filter(isSticky);
  const foot = Math.max(0, ...tucked.map((other) => other.offsetHeight));
  const target = scrollToSlip(
    {
      scrolled: sheet.scrollTop,
      height: sheet.clientHeight,
      head: head && isSticky(head) ? head.offsetHeight : 0,
      foot,
    },
    { top: slip.getBoundingClientRect().top - top + sheet.scrollTop, height: slip.offsetHeight },
  );
  sheet.scrollTo({ top: target, behavior });
}
