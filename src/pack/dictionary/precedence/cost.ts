// What a message wants, and what a yes would cost.
import type { Precedence } from '../entry.ts';

export const COST_PRECEDENCE: readonly Precedence[] = [
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
];
