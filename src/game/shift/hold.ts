// How long Block is held, by a finger, a mouse or a key: to the end it raises the question, let go early it is a press.
import type { Alarm } from './running-round.ts';

/** As long as the stamp rises: `--d-hold` of the theme. */
export const HOLD_MS = 600;

export interface Hold {
  begin(): void;
  /** Lets go; true where the hold had not come to its end. */
  end(): boolean;
}

/** Rings `onEnd` once a hold has lasted. */
export function makeHold(alarm: Alarm, onEnd: () => void): Hold {
  let cancel: (() => void) | null = null;
  return {
    begin: () => {
      cancel?.();
      cancel = alarm(HOLD_MS, () => {
        cancel = null;
        onEnd();
      });
    },
    end: () => {
      const wasHeld = cancel !== null;
      cancel?.();
      cancel = null;
      return wasHeld;
    },
  };
}
