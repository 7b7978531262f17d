// A word in passing about something that did not work. It goes by itself.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Alarm } from './running-round.ts';

const SHOWN_MS = 2600;

interface Hint {
  readonly text: ReadonlySignal<string | null>;
  say(text: string): void;
  close(): void;
}

/** No word yet. */
export function makeHint(alarm: Alarm): Hint {
  const text = signal<string | null>(null);
  let cancel: () => void = () => undefined;
  return {
    text,
    say: (words) => {
      cancel();
      text.value = words;
      cancel = alarm(SHOWN_MS, () => (text.value = null));
    },
    close: () => cancel(),
  };
}
