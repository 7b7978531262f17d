// What the round lets be heard of the harbour outside: a function of what the play screen shows.
import type { Play } from '../shift/play.ts';

export interface Scene {
  hasBegun: boolean; // a letter has been opened
  isRunning: boolean; // neither paused nor over
  isCalm: boolean; // a desk without a clock has a calmer harbour
  isStampUp: boolean; // the round waits under it, and the harbour is ducked
}

/** Where the harbour is heard. Under the settings too, though the round rests there: a slider is set by ear. */
export function sceneOf(play: Play): Scene {
  const { phase, hand, handled, envelopes, isClockOff } = play.view.value;
  const overlay = play.overlay.value;
  const isStampUp = play.isStampUp.value;
  const isHeard = overlay === 'settings' || (overlay === 'none' && (phase !== 'paused' || isStampUp));
  return {
    hasBegun: hand !== null || handled > 0 || envelopes.some((envelope) => envelope.wasOpened),
    isRunning: phase !== 'over' && isHeard,
    isCalm: isClockOff,
    isStampUp,
  };
}
