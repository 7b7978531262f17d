// Where the words of a cue must stand.
import type { Message } from './pack-schema.ts';

/** The tie as the face says it in English; a cue on the face may quote it. */
export const TIE_LABELS = {
  close: 'Close contact',
  network: 'Your network',
  field: 'Your field',
  none: 'No tie',
} as const;

/** The text in which a cue must stand, letter for letter. Absent: the message has no such slip. */
export function cueSource(message: Message, place: Message['cues'][number]['in']): string | undefined {
  if (place === 'body') return message.body;
  if (place === 'face') return `${message.sender.role} | ${TIE_LABELS[message.facts.tie]}`;
  return message.slips.find((slip) => slip.kind === place)?.text;
}
