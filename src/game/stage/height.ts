// A paper tells the stage how high it stands, whatever its words take, so that others keep clear of it.
import { useLayoutEffect } from 'preact/hooks';

/** Keeps this custom property of the stage at the height of the paper. */
export function useHeightAs(property: `--${string}`, box: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const paper = box.current;
    const stage = paper?.closest<HTMLElement>('.stage');
    if (!paper || !stage) return undefined;
    const tell = (): void => stage.style.setProperty(property, `${paper.offsetHeight}px`);
    const watch = new ResizeObserver(tell);
    tell();
    watch.observe(paper);
    return () => watch.disconnect();
  }, []);
}
