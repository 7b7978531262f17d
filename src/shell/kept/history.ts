// Verdict history of this device: the newest 600.
import { signal, type ReadonlySignal } from '@preact/signals';
import { HISTORY_CAP, historyKind, type KeptVerdict } from './history-document.ts';
import { shelf } from './shelf.ts';

const kept = signal<readonly KeptVerdict[]>(shelf.load(historyKind).verdicts);

/** Remembered verdicts, oldest first. */
export const verdictHistory: ReadonlySignal<readonly KeptVerdict[]> = kept;

/** Remembers verdicts, and forgets the oldest beyond the cap. */
export function rememberVerdicts(verdicts: readonly KeptVerdict[]): void {
  kept.value = [...kept.peek(), ...verdicts].slice(-HISTORY_CAP);
  shelf.save(historyKind, { verdicts: kept.peek() });
}

/** Forgets them in memory; the shelf is cleared by whoever asked the player. */
export function forgetHistory(): void {
  kept.value = [];
}

/** Today on the player's own calendar, as 2025-11-23. */
export function localDay(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
