// “I disagree”: kept here, listed in the settings, handed to the authors as a file.
import { signal, type ReadonlySignal } from '@preact/signals';
import { COMMENT_CAP, disputesKind, type Dispute } from './history-document.ts';
import { shelf } from './shelf.ts';
import { writeDocument } from './storage.ts';

const kept = signal<readonly Dispute[]>(shelf.load(disputesKind).disputes);

/** All disagreements of this device, oldest first. */
export const disputes: ReadonlySignal<readonly Dispute[]> = kept;

/** Keeps a disagreement; saying it again about the same message and action replaces the earlier one. */
export function addDispute(dispute: Dispute): void {
  const others = kept
    .peek()
    .filter(
      (other) =>
        other.packId !== dispute.packId || other.messageId !== dispute.messageId || other.action !== dispute.action,
    );
  kept.value = [...others, { ...dispute, comment: dispute.comment.slice(0, COMMENT_CAP) }];
  shelf.save(disputesKind, { disputes: kept.peek() });
}

/** Forgets them in memory; the shelf is cleared by whoever asked the player. */
export function forgetDisputes(): void {
  kept.value = [];
}

/** The export: the same document that is kept. */
function disputesAsText(): string {
  return writeDocument(disputesKind, { disputes: kept.peek() });
}

/** Offers the export as a download. */
export function downloadDisputes(): void {
  const url = URL.createObjectURL(new Blob([disputesAsText()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'replyworthy-disputes.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // the download has started by then
}
