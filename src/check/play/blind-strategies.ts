// Strategies that play without knowing the key: habits, dice, and rules of thumb a sensible person might write down.
import type { PublicMessage } from './public-message.ts';
import type { BlindStrategy, Random } from './strategy.ts';
import { ACTIONS, type Action } from '../../pack/words.ts';

function blind(name: string, decide: BlindStrategy['decide']): BlindStrategy {
  return { name, readsKey: false, decide };
}

function rollAction(_seen: PublicMessage, random: Random): Action {
  return ACTIONS[Math.floor(random() * ACTIONS.length)] ?? 'ignore';
}

/** In this order; the first that matches decides. */
const KEYWORDS: readonly (readonly [pattern: RegExp, action: Action])[] = [
  [
    /\b(password|bank details|gift cards?|verify your|confirm your (account|details|identity)|wire|crypto|wallet|prize|stupid|idiot|pathetic|watch you|where you live)\b/i,
    'block',
  ],
  [
    /\b(unsubscribe|newsletter|webinar|limited offer|discount|% off|free trial|act now|platform|solution|investment|loan|followers)\b/i,
    'ignore',
  ],
  [
    /\b(an? (hour|day|week)|every (week|month)|full review|whole|read (my|the) (book|thesis|manuscript|draft)|pages|mentor|one more (thing|question)|another (favour|question))\b/i,
    'decline',
  ],
  [/\?/, 'reply'],
];

function byKeyword({ body, slips }: PublicMessage): Action {
  const text = [body, ...slips.map((slip) => slip.text)].join('\n');
  return KEYWORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'ignore';
}

function byTie({ face }: PublicMessage): Action {
  return face.tie === 'none' ? 'ignore' : 'reply';
}

function byFirstWords({ face }: PublicMessage): Action {
  if (/^(congratulations|urgent|attention|final|notice|your (account|profile))/i.test(face.opening)) return 'block';
  if (/\b(offer|last chance|we (help|offer)|introducing|upgrade|boost)\b/i.test(face.opening)) return 'ignore';
  if (/\b(again|another|one more|still|following up)\b/i.test(face.opening)) return 'decline';
  return /^(dear|hello|hi|good (morning|evening)|thank)/i.test(face.opening) || face.opening.includes('?')
    ? 'reply'
    : 'ignore';
}

export const BLIND_STRATEGIES: readonly BlindStrategy[] = [
  ...ACTIONS.map((action) => blind(`${action}-all`, () => action)),
  blind('random', rollAction),
  blind('keyword', byKeyword),
  blind('known-sender', byTie),
  blind('first-words', byFirstWords),
];
