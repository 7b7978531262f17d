// What lies where on a page, measured: controls that are covered or cut, words that something lies on, words cut off.
import type { Page } from 'playwright-core';

export interface Fault {
  what: 'covered' | 'cut' | 'wide' | 'on words' | 'words cut';
  name: string; // of what suffers
  by: string; // what does it, where something does
}

interface Measured {
  words: readonly string[]; // selectors of words that may be cut: they stand whole elsewhere
}

/**
 * What is wrong with a page as it stands. Each control is brought into view first, as the keyboard would; it has to lie in
 * the window whole, and nothing over it. The same for words: what is painted over them is a fault, light apart.
 */
export async function faultsOf(page: Page, { words }: Measured = { words: [] }): Promise<Fault[]> {
  return page.evaluate((allowed) => {
    const faults: { what: 'covered' | 'cut' | 'wide' | 'on words' | 'words cut'; name: string; by: string }[] = [];
    const nameOf = (element: Element | null): string => {
      if (!element) return 'nothing';
      const label = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
      const classes = (element.getAttribute('class') ?? '').split(' ')[0] ?? '';
      return `${element.tagName.toLowerCase()}${classes ? `.${classes}` : ''} “${label.slice(0, 40)}”`;
    };
    function* ancestors(element: Element): Generator<Element> {
      for (let at = element.parentElement; at; at = at.parentElement) yield at;
    }
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.unseen, [inert], .desk-canvas') &&
      element.getBoundingClientRect().width > 1 &&
      ![...ancestors(element)].some((other) => other.clientWidth === 1);
    /** The part of a box that the frames around it let through: all of them and the window, or those that never scroll. */
    const shownOf = (element: Element, box: DOMRect, isFixed = false): DOMRect => {
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      const through = (frame: { left: number; top: number; right: number; bottom: number }): void => {
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      };
      for (const at of ancestors(element)) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (isFixed && /^(?:auto|scroll)$/.test(overflowY)) break; // beyond its edge is not cut, but scrolled away
        const cuts = isFixed ? /^(?:hidden|clip)$/ : /^(?:hidden|clip|auto|scroll)$/;
        if (cuts.test(overflowX) && cuts.test(overflowY)) through(at.getBoundingClientRect());
      }
      if (!isFixed) through({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const isPart = (whole: Element, hit: Element | null): boolean =>
      hit !== null && (whole === hit || whole.contains(hit) || hit.contains(whole));

    /** Words that were scrolled under a head that stays have only been scrolled away. */
    const isUnderHead = (element: Element, hit: Element | null): boolean =>
      hit !== null &&
      [hit, ...ancestors(hit)].some((at) => getComputedStyle(at).position === 'sticky' && !at.contains(element));

    // All papers count, also those that let the pointer through; light and what is only drawn do not.
    const solid = document.createElement('style');
    solid.textContent = `*{pointer-events:auto!important}*::before,*::after{pointer-events:none!important}
      .papers,.idle,.light,.glow,.cone,.desk-canvas,.desk-canvas *,.pencil,.pencil *,.backdrop-front,.backdrop-front *,.menu-lights,.menu-lights *,[type=radio],.lamp,.lamp *
      {pointer-events:none!important}`;
    document.head.append(solid);
    const shifts = document.documentElement.scrollWidth > innerWidth + 1;
    if (shifts) faults.push({ what: 'wide', name: 'the page', by: `${document.documentElement.scrollWidth}` });

    const controls = [...document.querySelectorAll('a[href], button, summary, select, textarea, input')].map(
      (control) =>
        control instanceof HTMLInputElement && control.closest('.choice label')
          ? control.closest('.choice label')
          : control,
    );
    for (const control of new Set(controls)) {
      if (!control || !isSeen(control)) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const box = control.getBoundingClientRect();
      const shown = shownOf(control, box);
      const isTall = box.height > innerHeight;
      if (shown.width < box.width - 2 || (!isTall && shown.height < box.height - 2))
        faults.push({
          what: 'cut',
          name: nameOf(control),
          by: `${Math.round(box.width - shown.width)} × ${Math.round(box.height - shown.height)}`,
        });
      for (const [x, y] of [
        [0.5, 0.5],
        [0.12, 0.5],
        [0.88, 0.5],
      ] as const) {
        const hit = document.elementFromPoint(shown.left + shown.width * x, shown.top + shown.height * y);
        if (isPart(control, hit)) continue;
        faults.push({ what: 'covered', name: nameOf(control), by: nameOf(hit) });
        break;
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const marks = [
      ...document.querySelectorAll('.pmk, .menu-postmark, .menu-stamp, .menu-seal, .stampmark, .brassbtn, .pin'),
    ].filter(isSeen);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        node.textContent?.trim() === '' ||
        !isSeen(parent) ||
        parent.closest('script, style, noscript, svg')
      )
        continue;
      if (allowed.some((selector) => parent.closest(selector))) continue;
      parent.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 2) continue;
        const shown = shownOf(parent, line);
        const whole = shownOf(parent, line, true);
        if (shown.width < line.width - 2 || whole.width < line.width - 2 || whole.height < line.height - 5)
          faults.push({
            what: 'words cut',
            name: nameOf(parent),
            by: `${Math.round(line.width - shown.width)} × ${Math.round(line.height - whole.height)}`,
          });
        if (shown.height < line.height * 0.6 || shown.width < 2) continue;
        const by = [0.1, 0.5, 0.9]
          .map((part) => document.elementFromPoint(shown.left + shown.width * part, shown.top + shown.height / 2))
          .find((hit) => !isPart(parent, hit) && !isUnderHead(parent, hit));
        if (by !== undefined) faults.push({ what: 'on words', name: nameOf(parent), by: nameOf(by) });
        for (const mark of marks) {
          const on = mark.getBoundingClientRect();
          if (
            mark.contains(parent) ||
            parent.contains(mark) ||
            (parent.closest('.stampmark') && mark.matches('.stampmark'))
          )
            continue;
          if (
            on.left < shown.right - 1 &&
            on.right > shown.left + 1 &&
            on.top < shown.bottom - 3 &&
            on.bottom > shown.top + 3
          )
            faults.push({ what: 'on words', name: nameOf(parent), by: nameOf(mark) });
        }
      }
    }
    solid.remove();
    const seen = new Set<string>();
    return faults.filter((fault) => {
      const key = JSON.stringify(fault);
      return !seen.has(key) && Boolean(seen.add(key));
    });
  }, words);
}
