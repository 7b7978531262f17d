// What lies beyond the edges of a scroller: it wears data-more while words are below, data-scrolled while some are above.

/** Less than this below the edge is no line of words. */
const SLACK_PX = 12;

/** Keeps both in step with where the scroller stands, and with what it holds. */
export function hintAtMore(scroller: HTMLElement): () => void {
  const look = (): void => {
    const { scrollHeight, scrollTop, clientHeight } = scroller;
    scroller.toggleAttribute('data-scrolled', scrollTop > 0);
    scroller.toggleAttribute('data-more', scrollHeight - scrollTop - clientHeight > SLACK_PX);
  };
  const sizes = new ResizeObserver(look);
  for (const part of [scroller, ...scroller.children]) sizes.observe(part);
  const contents = new MutationObserver(look);
  contents.observe(scroller, { childList: true, subtree: true });
  scroller.addEventListener('scroll', look, { passive: true });
  return () => {
    sizes.disconnect();
    contents.disconnect();
    scroller.removeEventListener('scroll', look);
  };
}
