// Who the sender is to the player.
import type { Precedence } from '../entry.ts';

export const TIE_PRECEDENCE: readonly Precedence[] = [
  {
    between: 'two ties that are both true',
    wins: 'the nearer one: close, then network, then field',
    because: 'People who know each other come before people who share a trade.',
  },
  {
    between: 'network and none, for a client or a supplier',
    wins: 'network',
    because: 'People who do business together know each other, even if they have not met.',
  },
  {
    between: 'two people, when one writes for another',
    wins: 'the tie of whoever would get the answer',
    because: 'An assistant who writes for a friend brings the friend’s question.',
  },
  {
    between: 'close and network, for a colleague',
    wins: 'close after months of work side by side; otherwise network',
    because: 'The same firm or one training day does not show that two people know each other well.',
  },
  {
    between: 'network and earlier messages without a meeting or a connection',
    wins: 'not network',
    because: 'Messages alone leave two people strangers, until they meet or connect.',
  },
  {
    between: 'field and none, for a neighbouring trade',
    wins: 'field if the sender’s daily work is part of the field named for the persona',
    because: 'A lock-keeper belongs to a harbour museum’s field. A jingle maker who would like its custom does not.',
  },
  {
    between: 'field and none, for somebody who wants to change jobs',
    wins: 'field once training has begun; none for a wish',
    because: 'A nursing student has started. “I dream of nursing” has not.',
  },
  {
    between: 'a tie that is claimed and a tie on record',
    wins: 'the record',
    because: '“We met in May” is only words until a slip, an earlier turn or the envelope agrees.',
  },
];
