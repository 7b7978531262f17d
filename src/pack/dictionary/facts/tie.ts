import type { TIES } from '../../words.ts';
import type { FactEntry } from '../entry.ts';

export const TIE: FactEntry<(typeof TIES)[number]> = {
  question: 'Who was the sender to the player before this message came?',
  about: 'Go by the record, not by warm words or claims. The nearest tie that is true wins. There is no default.',
  values: {
    close: {
      means: 'Family, a friend, or a colleague past or present whom the player knows well.',
      examples: [
        'The nurse who shared your night shifts for six years and now works in Porto.',
        'Your cousin, a baker in Lviv, asks what you think of her new sign.',
      ],
      nearMisses: [
        {
          text: '“Dear friend, you are one of our most faithful readers.”',
          instead: 'none',
          because: '“Dear friend” is only a phrase. No meeting or contact stands behind it.',
        },
        {
          text: 'A colleague from another branch, met once on a training day in Lyon.',
          instead: 'network',
          because: 'They have met, but they do not know each other well.',
        },
      ],
    },
    network: {
      means: 'Somebody whom the player has met or is connected with on the network.',
      examples: [
        'A founder from Hanoi whose contact request you accepted last year.',
        'An accountant with whom you shared a table at a congress in Malta.',
      ],
      nearMisses: [
        {
          text: 'A florist with eleven contacts in common writes to a nurse for the first time.',
          instead: 'none',
          because: 'Shared contacts are not a meeting, and the two are not connected themselves.',
        },
        {
          text: '“I sat in row four at your talk.” An unknown electrician writes to a museum guide.',
          instead: 'none',
          because: 'A seat in the audience is not a meeting: the speaker does not know the listener.',
        },
      ],
    },
    field: {
      means: 'A stranger who works, has worked or trains in the player’s field, paid or unpaid.',
      examples: [
        'A midwife in Kumasi writes to a midwife in Leeds. They have never met.',
        'An apprentice bookbinder, unknown to you, asks a bookbinder about glue.',
      ],
      nearMisses: [
        {
          text: 'A firm that sells scanners to hospitals writes to a nurse.',
          instead: 'none',
          because: 'Selling to a field is not working in it.',
        },
        {
          text: 'An illustrator whom you met on a jury last year writes to you, also an illustrator.',
          instead: 'network',
          because: 'The two have met. Knowing each other beats sharing a trade.',
        },
      ],
    },
    none: {
      means: 'A stranger with no connection and another line of work.',
      examples: [
        'A roofer in Tampere writes to an accountant in Malta. No earlier contact.',
        'A recruiter for all trades who found the profile through a search.',
      ],
      nearMisses: [
        {
          text: 'A postman who has written about local shipwrecks for years writes to a harbour museum.',
          instead: 'field',
          because: 'Serious unpaid work in the field counts as work in the field.',
        },
        {
          text: '“You won’t remember me,” writes a teacher who joined your contacts in May.',
          instead: 'network',
          because: 'The two are connected, even if nobody remembers how.',
        },
      ],
    },
  },
};
