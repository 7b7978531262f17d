// A contrast pair: two messages of nearly the same words. Which fact makes the difference is found with the engine:
// give the first message that one fact of the second, and see whether its best action becomes the second's.
import { type Card, needsAfter } from '../../engine/deal/deck.ts';
import { ruleOn, type Situation, situationOf } from '../../engine/judge/judge.ts';
import type { Report } from '../../engine/report/report.ts';
import type { Round } from '../../engine/play/round-state.ts';
import type { Action, Guidance } from '../../pack/guidance-schema.ts';
import type { Message } from '../../pack/pack-schema.ts';
import { cardOf } from '../shift/feedback.ts';

/** What can differ. The first four are always offered unless the right one is another. */
export const DIFFERENCES = [
  'who',
  'ask',
  'effort',
  'fit',
  'link',
  'manner',
  'addressee',
  'ability',
  'open',
  'day',
] as const;
export type Difference = (typeof DIFFERENCES)[number];
const USUAL: readonly Difference[] = ['who', 'ask', 'effort', 'fit'];

/** A fact in the words of the catalogue: `pair.said.<key>`. */
export type Saying =
  | `who.${Situation['tie']}`
  | `ask.${Situation['ask']}`
  | `effort.${Situation['effort']}`
  | `fit.${'goal' | Situation['relevance']}`
  | `manner.${Situation['manner']}`
  | `link.${'honest' | 'false'}`
  | `addressee.${'you' | 'other'}`
  | `ability.${'can' | 'cannot'}`
  | `open.${'open' | 'closed'}`
  | `day.${'full' | 'usual'}`;

export interface PairSide {
  message: Message;
  body: string; // without the signature
  best: Action;
  saying: Saying;
}

export interface PairView {
  choices: Difference[]; // four
  right: Difference[]; // one or more of them
  sides: [PairSide, PairSide];
}

/** The facts behind each difference; `link` shares its fact with `manner`. */
function take(difference: Difference, from: Situation): Partial<Situation> {
  switch (difference) {
    case 'who':
      return { tie: from.tie };
    case 'ask':
      return { ask: from.ask };
    case 'effort':
      return { effort: from.effort };
    case 'fit':
      return { relevance: from.relevance, fitsGoal: from.fitsGoal };
    case 'link':
    case 'manner':
      return { manner: from.manner };
    case 'addressee':
      return { misdirected: from.misdirected };
    case 'ability':
      return { canHelp: from.canHelp };
    case 'open':
      return { open: from.open, late: from.late };
    case 'day':
      return { overloaded: from.overloaded };
  }
}

function differs(difference: Difference, one: Situation, two: Situation): boolean {
  return JSON.stringify(take(difference, one)) !== JSON.stringify(take(difference, two));
}

/** The single facts that turn one key into the other's, from either side; failing that, all that differ. */
function deciding(
  one: Message,
  two: Message,
  situations: [Situation, Situation],
  bests: [Action, Action],
  guidance: Guidance,
): Difference[] {
  const [a, b] = situations;
  const isAboutLink =
    (a.manner === 'deceptive') !== (b.manner === 'deceptive') &&
    [one, two].every((message) => message.slips.some((slip) => slip.kind === 'link'));
  const unlike = DIFFERENCES.filter(
    (difference) => difference !== (isAboutLink ? 'manner' : 'link') && differs(difference, a, b),
  );
  const bestWith = (message: Message, situation: Situation, other: Situation, difference: Difference): Action =>
    ruleOn(message, { ...situation, ...take(difference, other) }, guidance).best;
  const both = unlike.filter(
    (difference) => bestWith(one, a, b, difference) === bests[1] && bestWith(two, b, a, difference) === bests[0],
  );
  if (both.length > 0) return both;
  const either = unlike.filter(
    (difference) => bestWith(one, a, b, difference) === bests[1] || bestWith(two, b, a, difference) === bests[0],
  );
  return either.length > 0 ? either : unlike;
}

function sayingOf(difference: Difference, situation: Situation): Saying {
  switch (difference) {
    case 'who':
      return `who.${situation.tie}`;
    case 'ask':
      return `ask.${situation.ask}`;
    case 'effort':
      return `effort.${situation.effort}`;
    case 'fit':
      return situation.fitsGoal ? 'fit.goal' : `fit.${situation.relevance}`;
    case 'link':
      return situation.manner === 'deceptive' ? 'link.false' : 'link.honest';
    case 'manner':
      return `manner.${situation.manner}`;
    case 'addressee':
      return situation.misdirected ? 'addressee.other' : 'addressee.you';
    case 'ability':
      return situation.canHelp ? 'ability.can' : 'ability.cannot';
    case 'open':
      return situation.open ? 'open.open' : 'open.closed';
    case 'day':
      return situation.overloaded ? 'day.full' : 'day.usual';
  }
}

/** Four choices with a right one among them; an unusual one takes a place that depends on the pair alone. */
function choicesWith(right: readonly Difference[], seed: number): Difference[] {
  if (right.some((difference) => USUAL.includes(difference))) return [...USUAL];
  const choices = [...USUAL];
  choices[seed % choices.length] = right[0] ?? 'who';
  return choices;
}

/** The body without a last line that is only the sender's name: names are dealt, and tell nothing. */
function unsigned({ message, sender }: Card): string {
  const lines = message.body.split(/\n+/);
  const last = lines.at(-1) ?? '';
  const isSignature =
    lines.length > 1 && last.length < 40 && (last.includes(sender.first) || last.includes(sender.last));
  return (isSignature ? lines.slice(0, -1) : lines).join(' ');
}

/** The round's contrast pair as a question, or null where there is none or nothing tells the two apart. */
export function pairView(round: Round, report: Report): PairView | null {
  const [first, second] = (report.pair ?? []).flatMap((id) => cardOf(round, id) ?? []);
  if (!first || !second) return null;
  const one = first.message;
  const two = second.message;
  const { persona, turn } = round.deck;
  const situationIn = (message: Message): Situation => {
    const isUnderMemo = round.letters.some((letter) => letter.messageId === message.id && letter.isUnderMemo);
    return situationOf(message.facts, isUnderMemo ? needsAfter(persona, turn) : persona.needs, persona.capacity);
  };
  const situations: [Situation, Situation] = [situationIn(one), situationIn(two)];
  const bests: [Action, Action] = [
    ruleOn(one, situations[0], round.guidance).best,
    ruleOn(two, situations[1], round.guidance).best,
  ];
  const right = deciding(one, two, situations, bests, round.guidance);
  const [main] = right;
  if (!main || bests[0] === bests[1]) return null;
  const choices = choicesWith(right, one.id.length + two.id.length);
  return {
    choices,
    right: right.filter((difference) => choices.includes(difference)),
    sides: [
      { message: one, body: unsigned(first), best: bests[0], saying: sayingOf(main, situations[0]) },
      { message: two, body: unsigned(second), best: bests[1], saying: sayingOf(main, situations[1]) },
    ],
  };
}
