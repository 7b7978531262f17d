// Who comes back: somebody whose letter was declined fairly in an earlier shift writes again, with something that fits.
import type { Message } from '../../pack/pack-schema.ts';
import { byId, senderIdOf } from './cast.ts';
import { diceFrom, roll } from './dice.ts';

interface Before {
  declined: readonly string[]; // ids of messages that were declined fairly
  avoid: readonly string[]; // ids of messages met, oldest first
}

/** Each refusal brings a sender back once: they may return again after a later one. */
function isDue({ id, returns }: Message, { declined, avoid }: Before): boolean {
  if (!returns || !declined.includes(returns.after)) return false;
  const met = avoid.lastIndexOf(id);
  return met < 0 || met < avoid.lastIndexOf(returns.after);
}

/** The messages not met yet whose senders could come back: a shift holds one of them, so that somebody soon does. */
export function unmetSources(messages: readonly Message[], avoid: readonly string[]): Set<string> {
  const sources = messages.flatMap(({ returns }) => returns?.after ?? []);
  return new Set(sources.filter((id) => !avoid.includes(id)));
}

/**
 * The messages that may be dealt: nobody returns uncalled, one comes back at most, and who does writes nothing else in
 * that shift. `returning` is the message of the one who comes back.
 */
export function withReturning(
  messages: readonly Message[],
  seed: number,
  before: Before,
): { messages: Message[]; returning: Message | null } {
  const due = messages.filter((message) => message.reserved !== true && isDue(message, before));
  const [at] = roll(diceFrom(seed + 53), Math.max(1, due.length));
  const returning = due[at] ?? null;
  const usual = messages.filter((message) => !message.returns);
  if (!returning) return { messages: usual, returning };
  const known = byId(messages);
  const sender = senderIdOf(returning, known);
  return { messages: [...usual.filter((message) => senderIdOf(message, known) !== sender), returning], returning };
}
