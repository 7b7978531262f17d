// Which manner wins.
import type { Precedence } from '../entry.ts';

export const MANNER_PRECEDENCE: readonly Precedence[] = [
  {
    between: 'deceptive and any other manner',
    wins: 'deceptive',
    because:
      'Somebody who pretends to get money, data or access does harm, however polite, frequent or automatic the message is.',
  },
  {
    between: 'bulk and deceptive',
    wins: 'deceptive',
    because: 'Bulk means harmless. A machine that wants a password or a fee is not harmless.',
  },
  {
    between: 'a loud promise and deceptive',
    wins: 'deceptive only with a sign of pretence: false name, false link, a fee for something said to be won already, a gain that nobody can give',
    because:
      '“The best course ever” exaggerates, and a price shown before anybody signs is open. “Ten per cent a month, guaranteed” pretends.',
  },
  {
    between: 'the facts of a message that pretends',
    wins: 'what the message puts forward, except an invented hurry, and tie, which is taken from the record',
    because:
      'A false prize is noted as an offer. A false cousin on an unknown number is tie: none; a stolen account keeps its owner’s tie.',
  },
  {
    between: 'abusive and persistent',
    wins: 'abusive',
    because: 'Threats and insults weigh more than the number of messages.',
  },
  {
    between: 'abusive and rude',
    wins: 'abusive',
    because:
      'One threat, one sexual remark or one insult to origin, body, sex or belief decides for the whole message.',
  },
  {
    between: 'rude and persistent',
    wins: 'persistent; rude if this message insults',
    because: 'A cool tone comes with many reminders. An insult is more than that.',
  },
  {
    between: 'rude and civil, in a complaint',
    wins: 'civil until a person is insulted',
    because: 'Anger about a real harm is not an insult. “Nobody tried this with stiff hands” is about the thing.',
  },
  {
    between: 'persistent and civil, after a contact request',
    wins: 'the request counts only if its note is about the same thing',
    because: 'A bare request asks for a contact, not for an answer to what comes later.',
  },
  {
    between: 'persistent and bulk',
    wins: 'bulk if nobody reads the answers; persistent if the sender does',
    because: 'A machine cannot take a no. A person who counts the letters can.',
  },
  {
    between: 'bulk and civil, when many get the same words',
    wins: 'bulk with a sign that no reply is read: no-reply line, form only, no person’s name; otherwise civil',
    because: 'A seller’s or a friend’s round letter has a reader at the other end: effort: template, manner: civil.',
  },
  {
    between: 'persistent and civil, in a talk that the player answers',
    wins: 'civil',
    because: 'Messages count only when they got no answer or a no. In a live talk each one is a turn.',
  },
  {
    between: 'a number of messages that is claimed and one on record',
    wins: 'the record, where earlier turns show it; otherwise the claim',
    because: '“My third note” may be a trick of a first letter. The earlier turns show how many there were.',
  },
  {
    between: 'persistent and open: false',
    wins: 'both, from the third message on',
    because: 'The second message after a no is civil and closed. From the third it is persistent and closed.',
  },
];
