// The harbour outside the window: one loop, far under the sounds of the desk. It is fetched once a letter has been opened,
// and only where it is to be heard; it fades in and out, and rests with the round.
import { effect, type ReadonlySignal } from '@preact/signals';
import { type Loop, loadLoop } from './loop.ts';
import { DUCKED, RETRY_AFTER_MS, SILENCE_MS } from './player.ts';
import type { Scene } from './scene.ts';
import type { Settings } from '../../shell/settings/document.ts';
import { settings } from '../../shell/settings/settings.ts';

interface Ambience {
  /** The stamp has fallen: silence for as long as that takes. */
  hush(): void;
  close(): void;
}

const CALM = 0.6;
const RISE_MS = 1600;
const FALL_MS = 300;
const CUT_MS = 60;

type Ears = Pick<Settings, 'sound' | 'volume' | 'ambience'>;

/** How loud it is, 0 to 1. */
export function ambienceLevel({ sound, volume, ambience }: Ears, scene: Scene): number {
  if (!sound || !scene.hasBegun || !scene.isRunning) return 0;
  return (volume / 100) * (ambience / 100) * (scene.isCalm ? CALM : 1) * (scene.isStampUp ? DUCKED : 1);
}

/** Opens the harbour of one page; `eyes` tell whether somebody looks. */
export function openAmbience(
  scene: ReadonlySignal<Scene>,
  eyes: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>,
): Ambience {
  let loop: Loop | null = null;
  let isLoading = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  let isClosed = false;
  let isHushed = false;
  let level = 0; // the loudness that it has, or goes to
  let hushEnds: ReturnType<typeof setTimeout> | undefined;

  const load = (): void => {
    if (isLoading || performance.now() < failedAt + RETRY_AFTER_MS) return;
    isLoading = true;
    loadLoop().then(
      (loaded) => {
        if (isClosed) return loaded.close();
        loop = loaded;
        follow();
      },
      () => {
        isLoading = false;
        failedAt = performance.now();
      },
    );
  };
  const follow = (): void => {
    const asked = ambienceLevel(settings.value, scene.value);
    const next = isHushed || eyes.visibilityState === 'hidden' ? 0 : asked;
    if (!loop) {
      if (next > 0) load();
    } else if (next !== level) {
      loop.fadeTo(next, isHushed ? CUT_MS : next > level ? RISE_MS : FALL_MS);
      level = next;
    }
  };

  eyes.addEventListener('visibilitychange', follow);
  const unfollow = effect(follow);

  return {
    hush() {
      clearTimeout(hushEnds);
      isHushed = true;
      hushEnds = setTimeout(() => {
        isHushed = false;
        follow();
      }, SILENCE_MS);
      follow();
    },
    close() {
      isClosed = true;
      unfollow();
      eyes.removeEventListener('visibilitychange', follow);
      clearTimeout(hushEnds);
      loop?.close();
    },
  };
}
