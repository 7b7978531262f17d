// A contrast pair: two messages of nearly the same words. Which fact makes the difference is found with the rules
// themselves: give the first message that one fact of the second, and see whether its best action becomes the second's.
import { cardOf } from '../deal/deck.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Message } from '../../pack/pack-schema.ts';
import type { Action } from '../../pack/words.ts';
import { ruleOn, type Situation, situationOf } from '../judge/judge.ts';
import type { Round } from '../play/round-state.ts';

/** What can differ, each with the facts behind it; a false link shares its fact with the manner. */
const FACTS = {
  who: ['tie'],
  ask: ['ask'],
  wants: ['wants', 'ask'],
  effort: ['effort'],
  fit: ['relevance'],
  link: ['manner'],
  manner: ['manner'],
  addressee: ['misdirected'],
  ability: ['canHelp'],
  open: ['open', 'late'],
  day: ['overloaded'],
} as const satisfies Record<string, readonly (keyof Situation)[]>;

export type Difference = keyof typeof FACTS;
const DIFFERENCES = Object.keys(FACTS).filter((name): name is Difference => Object.hasOwn(FACTS, name));

export interface Contrast {
  sides: [ContrastSide, ContrastSide];
  right: Difference[]; // any of them turns one key into the other's
}

export interface ContrastSide {
  messageId: string;
  ruleId: string;
  best: Action;
  situation: Situation;
}

interface Twin extends ContrastSide {
  message: Message;
}

function take(difference: Difference, from: Situation): Partial<Situation> {
  return Object.fromEntries(FACTS[difference].map((fact) => [fact, from[fact]]));
}

function differs(difference: Difference, one: Situation, two: Situation): boolean {
  return FACTS[difference].some((fact) => one[fact] !== two[fact]);
}

/** The single facts that turn one key into the other's, from both sides or else from either; failing that, all that differ. */
function deciding(one: Twin, two: Twin, guidance: Guidance): Difference[] {
  const isAboutLink =
    (one.situation.manner === 'deceptive') !== (two.situation.manner === 'deceptive') &&
    [one, two].every(({ message }) => message.slips.some((slip) => slip.kind === 'link'));
  const unlike = DIFFERENCES.filter(
    (difference) =>
      difference !== (isAboutLink ? 'manner' : 'link') &&
      // An offer and a question of the same size differ in what they want, not in the size.
      !(difference === 'wants' && one.situation.wants === two.situation.wants) &&
      differs(difference, one.situation, two.situation),
  );
  const turns = (from: Twin, to: Twin, difference: Difference): boolean =>
    ruleOn(from.message, { ...from.situation, ...take(difference, to.situation) }, guidance).best === to.best;
  const both = unlike.filter((difference) => turns(one, two, difference) && turns(two, one, difference));
  if (both.length > 0) return both;
  const either = unlike.filter((difference) => turns(one, two, difference) || turns(two, one, difference));
  return either.length > 0 ? either : unlike;
}

/**
 * The round's contrast pair; null where there is none, one of the two was not answered, or nothing tells them apart. Of a
 * letter that was never opened nothing is shown, and of one that slid off no key is told before it comes back.
 */
export function contrastOf(round: Round): Contrast | null {
  const [one, two] = (round.deck.pair ?? []).flatMap((messageId): Twin[] => {
    const message = cardOf(round.deck, messageId)?.message;
    const letter = round.letters.find((other) => other.messageId === messageId);
    if (!message || letter?.place !== 'filed' || !letter.needs) return [];
    const situation = situationOf(message.facts, round.deck.persona, letter.needs);
    const { ruleId, best } = ruleOn(message, situation, round.guidance);
    return [{ messageId, message, situation, ruleId, best }];
  });
  if (!one || !two || one.best === two.best) return null;
  const right = deciding(one, two, round.guidance);
  const side = ({ messageId, ruleId, best, situation }: Twin): ContrastSide => ({ messageId, ruleId, best, situation });
  return right.length === 0 ? null : { sides: [side(one), side(two)], right };
}
