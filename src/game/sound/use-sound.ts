import { computed, effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DeskView } from '../shift/desk-view.ts';
import type { Play } from '../shift/play.ts';
import { openAmbience } from './ambience.ts';
import { openSound } from './player.ts';
import { soundCues } from './cues.ts';
import { sceneOf } from './scene.ts';

/** Plays what happens at the desk, and the harbour outside, for as long as the stage stands. */
export function useSound(play: Play): void {
  useEffect(() => {
    const sound = openSound();
    const ambience = openAmbience(
      computed(() => sceneOf(play)),
      document,
    );
    let before: DeskView | null = null;
    const stop = effect(() => {
      const view = play.view.value;
      for (const moment of soundCues(before, view)) {
        sound.play(moment);
        if (moment === 'block') ambience.hush();
      }
      before = view;
    });
    const stopHold = effect(() => sound.hold(play.isStampUp.value));
    return () => {
      stop();
      stopHold();
      sound.close();
      ambience.close();
    };
  }, [play]);
}
