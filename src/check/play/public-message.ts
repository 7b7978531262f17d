// What a player sees of an open letter, and nothing else: what strategies from outside are given.
import { firstSixWords, sheetsOf } from '../../engine/deal/face.ts';
import { needsNow, textOf } from '../../engine/play/round.ts';
import type { Round } from '../../engine/play/round-state.ts';
import type { Facts, Message, Persona } from '../../pack/pack-schema.ts';
import type { SlipKind } from '../../pack/words.ts';

export interface PublicMessage {
  face: { tie: Facts['tie']; role: string; opening: string; sheets: 1 | 2 | 3 };
  body: string; // of a follow-up: its first line, then its body
  slips: { kind: SlipKind; text: string }[];
  mutual: number;
  note: string | null;
  overloaded: boolean;
  sentDaysAgo: number;
  persona: { name: string; role: string; needs: string[]; capacity: Persona['capacity'] }; // needs as the note lists them now
  memo: string | null; // once it has been read
}

/** The public side of a message of this round, as it is now. */
export function publicMessage(round: Round, message: Message): PublicMessage {
  const body = textOf(round, message.id);
  const { name, role, capacity } = round.deck.persona;
  return {
    face: {
      tie: message.facts.tie,
      role: message.sender.role,
      opening: firstSixWords(message.body),
      sheets: sheetsOf(message.body, message.slips),
    },
    body,
    slips: message.slips.map(({ kind, text }) => ({ kind, text })),
    mutual: message.sender.mutual,
    note: message.note ?? null,
    overloaded: message.facts.overloaded,
    sentDaysAgo: message.facts.sentDaysAgo,
    persona: { name, role, needs: needsNow(round).standing.map((need) => need.text), capacity },
    memo: round.memo === 'read' ? (round.deck.memo?.text ?? null) : null,
  };
}
