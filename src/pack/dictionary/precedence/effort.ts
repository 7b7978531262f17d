// Whether a message was written for this player.
import type { Precedence } from '../entry.ts';

export const EFFORT_PRECEDENCE: readonly Precedence[] = [
  {
    between: 'personal and template, in a short plain note',
    wins: 'personal from somebody the player knows well, unless a sign shows a list; otherwise template',
    because:
      '“Dinner on Friday?” from a friend is meant for one. “Hello, got a minute?” from a mere contact fits anybody.',
  },
  {
    between: 'personal and template, in a post to a group',
    wins: 'personal if it answers the player’s own words; otherwise template',
    because: 'A group post that only goes round was written for all of its readers.',
  },
  {
    between: 'personal and template, in a concrete question about the sender’s own case',
    wins: 'personal, unless a sign shows a list',
    because: 'The reason for asking this reader is the personal part, even if no word names the reader.',
  },
  {
    between: 'personal and template, in a letter by hand that names nothing of the reader',
    wins: 'template',
    because: 'Care and own words are not enough. “Whoever runs a business knows tired evenings” fits every owner.',
  },
  {
    between: 'personal and template, in words that a machine helped to write',
    wins: 'personal if a person chose this reader and one true thing about them; otherwise template',
    because: 'Smooth wording proves nothing. A detail that every customer gets was picked by the machine.',
  },
  {
    between: 'personal and template, in a ready-made sentence sent with one press',
    wins: 'template',
    because: 'A person pressed, but the network wrote “Congratulations on five years!” for everybody.',
  },
  {
    between: 'personal and template, in one message',
    wins: 'personal',
    because: 'One line by hand under a printed letter is enough.',
  },
];
