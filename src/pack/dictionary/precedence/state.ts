// Whom it was meant for, whether it is over, what it is about.
import type { Precedence } from '../entry.ts';

export const STATE_PRECEDENCE: readonly Precedence[] = [
  {
    between: 'misdirected and the wrong name in a mailing',
    wins: 'misdirected: false',
    because: 'A mailing is meant for whoever reads it, so the wrong name is only a fault of the machine.',
  },
  {
    between: 'misdirected and canHelp: false',
    wins: 'misdirected; canHelp keeps its default',
    because: 'The wrong address already says that this player is not the one to ask.',
  },
  {
    between: 'misdirected and any manner but civil',
    wins: 'both are stated',
    because: 'The rules look at the manner first, so a wrong address changes nothing there.',
  },
  {
    between: 'canHelp: false and ask: large',
    wins: 'canHelp: false only if it is impossible',
    because:
      'Too much work is large. Work that needs a power, a skill, a place or a thing the player lacks is impossible.',
  },
  {
    between: 'open: false and a need that is already met',
    wins: 'open: true',
    because: 'The offer still stands. Whether it is needed follows from the needs, not from this fact.',
  },
  {
    between: 'open: false and openUntil',
    wins: 'openUntil, if the last day is known',
    because: 'With a date and the day of sending, the game works out by itself whether the matter is over.',
  },
  {
    between: 'topic that matches a need, and fills',
    wins: 'topic alone, if a yes would bring the need no real step closer',
    because: 'A course about sound has the topic sound, but it brings no technician.',
  },
  {
    between: 'a friend’s private note and its subject',
    wins: 'the topic for friends, where only the friendship is at stake; otherwise the subject',
    because: '“What was the dog called?” is about a shared memory. A loan of the projector is about the projector.',
  },
  {
    between: 'the stage that is offered and the subject of the talk',
    wins: 'the stage',
    because: '“Open our congress on nursing” is about speaking at a congress, whatever the talk will be about.',
  },
];
