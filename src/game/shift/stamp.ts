// The block stamp. It is held, or pressed twice; then the player may mark what convinced them, or has seen enough. Nothing
// else knows whether it is up.

/** `held-again`: held down although it was armed, so that a second short press still goes on. */
export type StampState = 'rests' | 'armed' | 'held' | 'held-again' | 'asking' | 'seen-enough';

/** A press is the twin of holding; `ask` ends a finished hold or a letter dropped into the drawer. */
export type StampTouch = 'press' | 'hold' | 'release' | 'ask' | 'go-on' | 'put-down';

const NEXT: Readonly<Record<StampState, Partial<Record<StampTouch, StampState>>>> = {
  rests: { press: 'armed', hold: 'held', ask: 'asking' },
  armed: { press: 'asking', hold: 'held-again', ask: 'asking', 'put-down': 'rests' },
  held: { release: 'rests', ask: 'asking', 'put-down': 'rests' },
  'held-again': { release: 'armed', ask: 'asking', 'put-down': 'rests' },
  asking: { 'go-on': 'seen-enough', 'put-down': 'rests' },
  'seen-enough': { 'put-down': 'rests' },
};

/** The state after a touch; one that means nothing there changes nothing. */
export function touchStamp(stamp: StampState, touch: StampTouch): StampState {
  return NEXT[stamp][touch] ?? stamp;
}

/** A finger or a key is on it. */
export function isHeld(stamp: StampState): boolean {
  return stamp === 'held' || stamp === 'held-again';
}

/** The letter lies under the risen stamp, and the player says what convinced them. */
export function isAsking(stamp: StampState): boolean {
  return stamp === 'asking' || stamp === 'seen-enough';
}

/** The clock stands still while it is up. */
export function isStampUp(stamp: StampState): boolean {
  return isHeld(stamp) || isAsking(stamp);
}
