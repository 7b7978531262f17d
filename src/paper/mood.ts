// How a sender takes it. Faces are honest: a fair no saddens nobody, and strangers left alone do not react.
import { isSound } from '../pack/words.ts';
import type { Verdict } from '../engine/judge/judge.ts';
import type { Facts } from '../pack/pack-schema.ts';
import type { Mood } from './portrait.tsx';

/** The face a sender shows once the answer has sunk in; null where nobody reacts. */
export function moodAfter(
  verdict: Pick<Verdict, 'action' | 'tier'>,
  facts: Pick<Facts, 'tie' | 'manner'>,
): Mood | null {
  const { action, tier } = verdict;
  const meansHarm = facts.manner === 'deceptive' || facts.manner === 'abusive';
  switch (action) {
    case 'reply':
      return isSound(tier) ? 'glad' : 'calm';
    case 'decline':
      return tier === 'harmful' && !meansHarm ? 'sad' : 'calm';
    case 'ignore': {
      const isKnown = facts.tie === 'close' || facts.tie === 'network';
      if (!isKnown) return null;
      return tier === 'wrong' || tier === 'harmful' ? 'sad' : 'calm';
    }
    case 'block':
      return tier === 'harmful' ? 'sad' : null;
  }
}
