// Where the words of a cue must stand.
import type { Cue, Message } from './pack-schema.ts';
import { TIE_LABELS } from './words.ts';

/** The text in which a cue must stand, letter for letter. Absent: the message has no such slip. */
export function cueSource(message: Message, place: Cue['in']): string | undefined {
  if (place === 'body') return message.body;
  if (place === 'face') return `${message.sender.role} | ${TIE_LABELS[message.facts.tie]}`;
  return message.slips.find((slip) => slip.kind === place)?.text;
}
