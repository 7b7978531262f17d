// Which value wins where two seem to hold.
import type { Precedence } from './entry.ts';

export const PRECEDENCE: readonly Precedence[] = [
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
  {
    between: 'growing and any other size',
    wins: 'growing',
    because: 'The next step may be small, but nobody can see the last one.',
  },
  {
    between: 'two sizes, when the sender leaves the choice',
    wins: 'the smaller one',
    because: '“Coffee or a short call?” can be met with the call.',
  },
  {
    between: 'two sizes, when none is told',
    wins: 'the usual one; in doubt the smaller',
    because: 'A document of unknown length, or a chat without an end, is taken as such things mostly are.',
  },
  {
    between: 'an answer and the repair behind it, in a complaint',
    wins: 'the cost of the answer',
    because: '“When does the old page come back?” asks for a line. The work on the page is asked for by others.',
  },
  {
    between: 'growing and a last request that is promised',
    wins: 'growing if the record shows a broken promise, or if this message announces more',
    because: 'An end that is named once is believed. “Really the last one”, for the third time, is not.',
  },
  {
    between: 'two requests of different sizes',
    wins: 'the size of both together',
    because: 'A yes to the message is a yes to all that it asks.',
  },
  {
    between: 'the next step and the whole job, in ask',
    wins: 'what this message asks for now',
    because: 'A first talk about a job costs minutes, a panel its own evening. “Will you take the job?” costs the job.',
  },
  {
    between: 'answer and yes, in a pitch or an introduction to one',
    wins: 'yes',
    because: 'Minutes that only serve to hear an offer are part of the offer.',
  },
  {
    between: 'answer and yes, in a request with a small thank-you',
    wins: 'answer',
    because: 'Coffee, a voucher or honour is not what the message was written for.',
  },
  {
    between: 'answer and yes, in work that is paid',
    wins: 'yes if it is the player’s own trade at a real fee; otherwise answer',
    because: 'Paid work is an opening. Work for honour or for a gift serves the sender.',
  },
  {
    between: 'answer and yes, in an offer to work for the player',
    wins: 'yes if the work is named; answer if a job is what the sender wishes for',
    because: '“I could give your May talk” brings something. “Have you a job for me?” asks.',
  },
  {
    between: 'answer and yes, in a swap',
    wins: 'yes if the player would want the other half; otherwise answer',
    because: 'A fair swap brings something. “Praise me, and I will praise you” is a favour with a thank-you.',
  },
  {
    between: 'answer and yes, in an offer with a separate favour',
    wins: 'the one that the message was written for; in doubt the first',
    because: '“The post is yours. And do you know a painter, by the way?” was written for the post.',
  },
  {
    between: 'answer and yes, on a stage that the player pays for',
    wins: 'yes',
    because: 'A stage with a price is a thing that is sold.',
  },
  {
    between: 'answer and yes, in a meeting',
    wins: 'yes if it is company for both; answer if the sender wants advice or help',
    because: '“Coffee, to catch up?” invites. “Coffee, I need advice” asks.',
  },
  {
    between: 'nothing and answer',
    wins: 'nothing if the question is only polite; answer if the sender waits for it',
    because: '“Hope all is well?” at the end of a thank-you note waits for nothing.',
  },
  {
    between: 'nothing and yes',
    wins: 'nothing if the thing is already handed over; yes if a step is needed to get it',
    because: 'An article in the message is given. A seat must be taken up.',
  },
  {
    between: 'nothing and yes, in words about contact',
    wins: 'yes for a contact request to accept or a date; nothing for a loose wish',
    because: '“Let’s stay in touch” leaves nothing to take up.',
  },
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
