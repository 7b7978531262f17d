// Short notes to the player, queued until somebody shows them.
import { signal, type ReadonlySignal } from '@preact/signals';

export interface Notice {
  readonly id: number;
  readonly text: string;
}

const queue = signal<readonly Notice[]>([]);
let lastId = 0;

/** Notes that wait to be read, oldest first. */
export const notices: ReadonlySignal<readonly Notice[]> = queue;

/** Queues a note for the player. */
export function addNotice(text: string): void {
  lastId += 1;
  queue.value = [...queue.peek(), { id: lastId, text }];
}

/** Puts a note away. */
export function dismissNotice(id: number): void {
  queue.value = queue.peek().filter((notice) => notice.id !== id);
}
