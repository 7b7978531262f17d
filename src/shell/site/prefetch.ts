// Fetching what comes next while the player reads the menu.

/** Runs a loader once, when the browser has nothing better to do; a failure is left to the real load. */
export function prefetchAtIdle(load: () => Promise<unknown>): void {
  const run = (): void => {
    load().catch(() => undefined);
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 4000 });
  else setTimeout(run, 1200); // Safari has no idle callback
}
