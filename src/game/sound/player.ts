// The sound of the desk: one sprite, played by howler. howler is fetched at the first gesture, before which no browser
// lets a page sound; where audio cannot start the game is silent, says nothing, and tries again as the player goes on.
import { effect } from '@preact/signals';
import type { Howl } from 'howler';
import { SOUND_SPRITE, type SoundMoment } from './sprite.ts';
import { settings } from '../../shell/settings/settings.ts';
import webmUrl from '../../../assets/sounds/sprite.webm?url';
import mp3Url from '../../../assets/sounds/sprite.mp3?url';

interface Sound {
  play(moment: SoundMoment): void;
  /** The block stamp is up: the drawer slides, and every other sound grows dull. */
  hold(isHeld: boolean): void;
  /** Stops, and no longer follows the settings. */
  close(): void;
}

/** What is left of the volume while ducked. */
export const DUCKED = 0.25;
const DUCK_FADE_MS = 120;
/** After a block nothing sounds for this long (--d-hush), counted from the end of its own sound. */
const HUSH_MS = 900;
/** How long nothing sounds from the moment the stamp falls. */
export const SILENCE_MS = SOUND_SPRITE.block[1] + HUSH_MS;
/** After a try to load that failed, none is made for so long. */
export const RETRY_AFTER_MS = 4000;
const GESTURES = ['pointerdown', 'keydown'] as const;

async function loadSprite(volume: number): Promise<Howl> {
  const { Howl: Player } = await import('howler');
  return new Promise((done, fail) => {
    const howl = new Player({
      src: [webmUrl, mp3Url],
      sprite: Object.fromEntries(
        Object.entries(SOUND_SPRITE).map(([moment, [start, length]]): [string, [number, number]] => [
          moment,
          [start, length],
        ]),
      ),
      volume,
      onload: () => done(howl),
      onloaderror: (_id, error) => {
        howl.unload();
        fail(new Error(String(error)));
      },
    });
  });
}

/** Opens the sounds of one page. Nothing is fetched until the player has touched something with sound on. */
export function openSound(): Sound {
  let howl: Howl | null = null;
  let isLoading = false;
  let failedAt: number | null = null;
  let isClosed = false;
  let volume = settings.peek().volume / 100;
  let isMute = !settings.peek().sound;
  let isHeld = false;
  let drawer: number | null = null; // the sliding, while the stamp is up
  let hushedUntil = 0;

  const loudness = (): number => (isMute ? 0 : volume * (isHeld ? DUCKED : 1));
  const applyVolume = (): void => {
    howl?.volume(loudness());
  };

  const load = (): void => {
    if (howl || isLoading || isClosed || isMute) return;
    if (failedAt !== null && performance.now() < failedAt + RETRY_AFTER_MS) return;
    isLoading = true;
    loadSprite(loudness()).then(
      (loaded) => {
        howl = loaded;
        stopWaiting();
        if (isClosed) loaded.unload();
        else applyVolume();
      },
      () => {
        isLoading = false;
        failedAt = performance.now();
      },
    );
  };
  const stopWaiting = (): void => {
    for (const gesture of GESTURES) removeEventListener(gesture, load, { capture: true });
  };
  for (const gesture of GESTURES) addEventListener(gesture, load, { capture: true, passive: true });
  if (navigator.userActivation?.hasBeenActive) load();

  const unfollow = effect(() => {
    volume = settings.value.volume / 100;
    isMute = !settings.value.sound;
    applyVolume();
    if (!isMute && navigator.userActivation?.hasBeenActive) load();
  });

  return {
    play(moment) {
      const now = performance.now();
      if (failedAt !== null) load(); // for the sounds to come
      // A sound that is late is worse than none: nothing is queued.
      if (!howl || isMute || now < hushedUntil) return;
      if (moment === 'block') {
        howl.stop();
        applyVolume(); // the stamp falls at full weight, whatever still fades
        hushedUntil = now + SILENCE_MS;
      }
      howl.play(moment);
    },
    hold(next) {
      if (next === isHeld) return;
      const from = loudness();
      isHeld = next;
      if (!howl || isMute || volume === 0) return; // howler would fade from nothing to nothing for ever
      if (drawer !== null) howl.stop(drawer);
      howl.fade(from, loudness(), DUCK_FADE_MS);
      drawer = next && performance.now() >= hushedUntil ? howl.play('hold') : null;
      if (drawer !== null) howl.volume(volume, drawer); // it is what the other sounds grow dull for
    },
    close() {
      isClosed = true;
      stopWaiting();
      unfollow();
      howl?.unload();
      howl = null;
    },
  };
}
