// What may change around the desk while it is open: size, scroll, theme, text size, a lost WebGL context.
import * as Phaser from 'phaser';

interface Watchers {
  refit(): void; // sizes, colours or device scale are not what they were
  follow(): void; // the slots have moved, nothing else
  lost(): void;
  back(): void;
}

/** The font of the envelopes, should it come late. */
const FACE_FONT = 'Atkinson';
/** A context that has not come back by then is called lost; should it come later, it is still welcome. */
const LOST_MS = 1200;
/** A page that lays itself out again by script has done so by then. */
const RELAID_MS = 150;
/** What a token may depend on (see comfort.css). */
const WORN = ['data-theme', 'data-text', 'data-contrast', 'data-motion'];

/** Watches until the returned function is called. Several causes at once count once. */
export function watchStage(
  stage: HTMLElement,
  mount: HTMLElement,
  webgl: Phaser.Renderer.WebGL.WebGLRenderer | null,
  watchers: Watchers,
): () => void {
  const ears = new AbortController();
  const { signal } = ears;
  let refitTimer = 0;
  let lostTimer = 0;
  let followTimer = 0;
  // Asking the context itself may wait for a graphics process that is just dying.
  let isContextAway = webgl?.contextLost ?? false;
  let isLost = isContextAway;
  const refitSoon = (): void => {
    // Baking takes longer than a frame has: it is done between two of them.
    clearTimeout(refitTimer);
    refitTimer = window.setTimeout(() => {
      if (isContextAway || webgl?.gl.isContextLost()) return; // nothing can be drawn; all is drawn anew when it is back
      watchers.refit();
      clearTimeout(followTimer);
      followTimer = window.setTimeout(watchers.follow, RELAID_MS);
    }, 0);
  };

  let size = `${mount.clientWidth}x${mount.clientHeight}`;
  const sizes = new ResizeObserver(() => {
    const now = `${mount.clientWidth}x${mount.clientHeight}`;
    if (now === size) return;
    size = now;
    refitSoon();
  });
  sizes.observe(mount);
  const worn = new MutationObserver(refitSoon);
  worn.observe(document.documentElement, { attributes: true, attributeFilter: WORN });
  stage.addEventListener('scroll', watchers.follow, { capture: true, passive: true, signal });
  const wordsChanged = (event: FontFaceSetLoadEvent): void => {
    if (event.fontfaces.some((face) => face.family.includes(FACE_FONT))) refitSoon();
  };
  document.fonts.addEventListener('loadingdone', wordsChanged, { signal });
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', refitSoon, { signal });

  const lose = (): void => {
    isContextAway = true;
    clearTimeout(refitTimer);
    clearTimeout(followTimer);
    lostTimer = window.setTimeout(() => {
      isLost = true;
      watchers.lost();
    }, LOST_MS);
  };
  const restore = (): void => {
    isContextAway = false;
    clearTimeout(lostTimer);
    refitSoon();
    if (isLost) watchers.back();
    isLost = false;
  };
  webgl?.on(Phaser.Renderer.Events.LOSE_WEBGL, lose);
  webgl?.on(Phaser.Renderer.Events.RESTORE_WEBGL, restore);

  return () => {
    ears.abort();
    sizes.disconnect();
    worn.disconnect();
    clearTimeout(refitTimer);
    clearTimeout(lostTimer);
    clearTimeout(followTimer);
    webgl?.off(Phaser.Renderer.Events.LOSE_WEBGL, lose);
    webgl?.off(Phaser.Renderer.Events.RESTORE_WEBGL, restore);
  };
}
