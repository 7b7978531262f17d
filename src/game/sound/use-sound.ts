import { computed, effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DeskView } from '../shift/desk-view.ts';
import type { Play } from '../shift/play.ts';
import { openAmbience, type Scene } from './ambience.ts';
import { openSound } from './player.ts';
import { soundCues } from './cues.ts';

/** Where the harbour is heard. Under the settings too, though the round rests there: a slider is set by ear. */
function sceneOf(play: Play): Scene {
  const { phase, hand, handled, envelopes } = play.view.value;
  const overlay = play.overlay.value;
  const isHeard = overlay === 'settings' || (overlay === 'none' && phase !== 'paused');
  return {
    hasBegun: hand !== null || handled > 0 || envelopes.some((envelope) => envelope.wasOpened),
    isRunning: phase !== 'over' && isHeard,
    isCalm: play.dealt.mode === 'calm',
    isStampUp: play.isStampUp.value,
  };
}

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
