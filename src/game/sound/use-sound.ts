import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DeskView } from '../shift/desk-view.ts';
import type { Play } from '../shift/play.ts';
import { openSound } from './player.ts';
import { soundCues } from './cues.ts';

/** Plays what happens at the desk, for as long as the stage stands. */
export function useSound(play: Play): void {
  useEffect(() => {
    const sound = openSound();
    let before: DeskView | null = null;
    const stop = effect(() => {
      const view = play.view.value;
      for (const moment of soundCues(before, view)) sound.play(moment);
      before = view;
    });
    const stopHold = effect(() => sound.hold(play.isStampUp.value));
    return () => {
      stop();
      stopHold();
      sound.close();
    };
  }, [play]);
}
