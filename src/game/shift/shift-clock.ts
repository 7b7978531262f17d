// The moment that the screen shows: looked at once a second while the clock runs, and whenever something happens.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Alarm, RunningRound } from './running-round.ts';

const TICK_MS = 1000;

interface ShiftClock {
  readonly nowMs: ReadonlySignal<number>;
  look(): void;
  close(): void;
}

/** A clock on the wall for this round. */
export function hangShiftClock(running: RunningRound, alarm: Alarm): ShiftClock {
  const nowMs = signal(running.nowMs());
  const look = (): void => {
    nowMs.value = running.nowMs();
  };
  let cancel: () => void;
  const tick = (): void => {
    if (running.round().stillSinceMs === null) look();
    cancel = alarm(TICK_MS, tick);
  };
  cancel = alarm(TICK_MS, tick);
  return { nowMs, look, close: () => cancel() };
}
