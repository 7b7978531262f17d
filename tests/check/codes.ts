// Runs one check on a pack of these messages and gives the codes it found.
import type { Finding } from '../../src/check/finding.ts';
import { type Study, studyPack } from '../../src/check/pack/study.ts';
import type { Message, Pack } from '../../src/pack/pack-schema.ts';
import { aGuidance, aPack } from '../builders.ts';

export type Check = (study: Study) => Finding[];

export function findings(check: Check, messages: Message[], change: Partial<Pack> = {}): Finding[] {
  return check(studyPack(aPack({ messages, ...change }), aGuidance()));
}

export function codes(check: Check, messages: Message[], change: Partial<Pack> = {}): string[] {
  return findings(check, messages, change).map((finding) => finding.code);
}

/** So many messages made by a function of their place. */
export function times(count: number, make: (at: number) => Message): Message[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
