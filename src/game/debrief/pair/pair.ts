// The contrast pair as a question: what differs? The report knows; here it gets its four choices and its words.
import { cardOf, type Card } from '../../../engine/deal/deck.ts';
import type { Situation } from '../../../engine/judge/judge.ts';
import type { ContrastSide, Difference } from '../../../engine/report/contrast.ts';
import type { Report } from '../../../engine/report/report.ts';
import type { Round } from '../../../engine/play/round-state.ts';
import type { Cue, Message } from '../../../pack/pack-schema.ts';
import type { Action } from '../../../pack/words.ts';
import { cuesUnder } from '../../../engine/judge/explain.ts';

/** Always offered, unless the right one is another. */
const USUAL: readonly Difference[] = ['who', 'ask', 'effort', 'fit'];

/** A fact in the words of the catalogue: `pair.said.<name>`. */
type Saying =
  | `who.${Situation['tie']}`
  | `ask.${Situation['ask']}`
  | `wants.${Situation['wants']}`
  | `effort.${Situation['effort']}`
  | `fit.${Situation['relevance']}`
  | `manner.${Situation['manner']}`
  | `link.${'honest' | 'false'}`
  | `addressee.${'you' | 'other'}`
  | `ability.${'can' | 'cannot'}`
  | `open.${'open' | 'closed' | 'refused'}`
  | `day.${'full' | 'usual'}`;

export interface PairSide {
  message: Message;
  body: string; // without the signature
  best: Action;
  cues: readonly Cue[]; // the words that decide
}

export interface PairChoice {
  difference: Difference;
  isRight: boolean;
  sayings: [Saying, Saying]; // what is true of each side in this respect
}

export interface PairView {
  choices: PairChoice[]; // four
  sides: [PairSide, PairSide];
}

function sayingOf(difference: Difference, situation: Situation): Saying {
  switch (difference) {
    case 'who':
      return `who.${situation.tie}`;
    case 'ask':
      return `ask.${situation.ask}`;
    case 'wants':
      return `wants.${situation.wants}`;
    case 'effort':
      return `effort.${situation.effort}`;
    case 'fit':
      return `fit.${situation.relevance}`;
    case 'link':
      return situation.manner === 'deceptive' ? 'link.false' : 'link.honest';
    case 'manner':
      return `manner.${situation.manner}`;
    case 'addressee':
      return situation.misdirected ? 'addressee.other' : 'addressee.you';
    case 'ability':
      return situation.canHelp ? 'ability.can' : 'ability.cannot';
    case 'open':
      if (situation.open) return 'open.open';
      // Who keeps coming after the matter was closed comes after a no; that is the word the rulebook has for it.
      return situation.manner === 'persistent' ? 'open.refused' : 'open.closed';
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

function sideOf(card: Card, { ruleId, best }: ContrastSide): PairSide {
  return { message: card.message, body: unsigned(card), best, cues: cuesUnder(card.message, ruleId) };
}

/** The pair of a report, or null where it has none. */
export function pairView(round: Round, { contrast }: Report): PairView | null {
  if (!contrast) return null;
  const [one, two] = contrast.sides;
  const [first, second] = [cardOf(round.deck, one.messageId), cardOf(round.deck, two.messageId)];
  if (!first || !second) return null;
  const choices = choicesWith(contrast.right, one.messageId.length + two.messageId.length);
  return {
    choices: choices.map((difference) => ({
      difference,
      isRight: contrast.right.includes(difference),
      sayings: [sayingOf(difference, one.situation), sayingOf(difference, two.situation)],
    })),
    sides: [sideOf(first, one), sideOf(second, two)],
  };
}
