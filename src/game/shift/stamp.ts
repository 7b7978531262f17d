// The block stamp. It is held, or pressed twice; then the drawer asks why. Nothing else knows whether it is up.

/** `held-again`: held down although it was armed, so that a second short press still goes on. */
export type StampState = 'rests' | 'armed' | 'held' | 'held-again' | 'asking';

/** A press is the twin of holding; `ask` ends a finished hold or a letter dropped into the drawer. */
export type StampTouch = 'press' | 'hold' | 'release' | 'ask' | 'put-down';

const NEXT: Readonly<Record<StampState, Partial<Record<StampTouch, StampState>>>> = {
  rests: { press: 'armed', hold: 'held', ask: 'asking' },
  armed: { press: 'asking', hold: 'held-again', ask: 'asking', 'put-down': 'rests' },
  held: { release: 'rests', ask: 'asking', 'put-down': 'rests' },
  'held-again': { release: 'armed', ask: 'asking', 'put-down': 'rests' },
  asking: { 'put-down': 'rests' },
};

/** The state after a touch; one that means nothing there changes nothing. */
export function touchStamp(stamp: StampState, touch: StampTouch): StampState {
  return NEXT[stamp][touch] ?? stamp;
}

/** The clock stands still while it is up. */
export function isStampUp(stamp: StampState): boolean {
  return stamp !== 'rests' && stamp !== 'armed';
}
