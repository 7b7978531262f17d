// Where the words of a cue must stand.
import type { Cue, Message } from './pack-schema.ts';
import { faceText } from './words.ts';

/** The text in which a cue must stand, letter for letter. Absent: the message has no such slip. */
export function cueSource(message: Message, place: Cue['in']): string | undefined {
  if (place === 'body') return message.body;
  if (place === 'face') return faceText(message.sender.role, message.facts.tie);
  return message.slips.find((slip) => slip.kind === place)?.text;
}
