// The people of a round as the debrief shows them: a face each, what came of it, and who comes first.
import { cardOf } from '../../../engine/deal/deck.ts';
import type { Verdict } from '../../../engine/judge/judge.ts';
import type { Round } from '../../../engine/play/round-state.ts';
import type { Report } from '../../../engine/report/report.ts';
import type { Facts } from '../../../pack/pack-schema.ts';
import { isSound, TIERS } from '../../../pack/words.ts';
import { moodAfter } from '../../../paper/mood.ts';
import type { Mood } from '../../../paper/portrait.tsx';
import { type Became, becameOf } from './became.ts';

/** Whether there is a face to show: a borrowed one belongs to nobody, and who was rightly shut out has turned away. */
type Presence = 'here' | 'borrowed' | 'away';

export interface FaceView {
  messageId: string;
  at: number; // from 0, in order of answering
  verdict: Verdict;
  first: string;
  role: string;
  personId: string;
  disc: number;
  presence: Presence;
  mood: Mood;
  became: Became;
}

function presenceOf({ action, tier }: Verdict, { manner }: Facts): Presence {
  if (manner === 'deceptive') return 'borrowed';
  return manner === 'abusive' || (action === 'block' && isSound(tier)) ? 'away' : 'here';
}

/** One face per answered letter, in order of answering. */
export function faceViews(round: Round, report: Report): FaceView[] {
  return report.verdicts.flatMap((verdict, at) => {
    const card = cardOf(round.deck, verdict.messageId);
    if (!card) return [];
    const { message, sender } = card;
    return {
      messageId: message.id,
      at,
      verdict,
      first: sender.first,
      role: message.sender.role,
      personId: sender.id,
      disc: sender.disc,
      presence: presenceOf(verdict, message.facts),
      mood: moodAfter(verdict, message.facts) ?? 'calm',
      became: becameOf(card, verdict),
    };
  });
}

/** So many are pulled forward. */
const FORWARD = 3;

export interface Forward {
  why: 'learn' | 'hard'; // to learn from, or hard to tell and told rightly
  faces: FaceView[];
}

/**
 * Who is pulled forward: those to learn from first, the worst tier before the others. Where fair readers differ there is
 * nothing to learn; where nothing went wrong, the hardest that went well stand there.
 */
export function forwardOf(round: Round, faces: readonly FaceView[]): Forward {
  const rank = ({ verdict }: FaceView): number => TIERS.indexOf(verdict.tier);
  const hardness = ({ messageId }: FaceView): number => cardOf(round.deck, messageId)?.message.difficulty ?? 0;
  const telling = faces.filter(({ verdict }) => !verdict.isContested);
  const learn = telling.filter(({ verdict }) => !isSound(verdict.tier)).toSorted((a, b) => rank(b) - rank(a));
  if (learn.length > 0) return { why: 'learn', faces: learn.slice(0, FORWARD) };
  const best = telling.filter(({ verdict }) => verdict.tier === 'best');
  return { why: 'hard', faces: best.toSorted((a, b) => hardness(b) - hardness(a)).slice(0, FORWARD) };
}
