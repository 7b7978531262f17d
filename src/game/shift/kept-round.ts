// A round that was still running when the page went away: found again, or put aside where it can no longer go on.
import { RULES_VERSION } from '../../engine/judge/judge.ts';
import { packHash } from '../../engine/deal/pack-hash.ts';
import type { Round } from '../../engine/play/round-state.ts';
import type { Library } from '../../library/library.ts';
import type { Mode } from '../../pack/words.ts';
import type { KeptRound } from '../../shell/kept/round-document.ts';
import { keptRounds } from '../../shell/kept/rounds.ts';
import { roundAsKept } from './deal.ts';
import { choosePack } from '../../library/files.ts';

export interface FoundRound {
  kept: KeptRound;
  round: Round; // as it stood after its last move
}

/** Null where the round can never go on here: its pack is gone or has changed, or guidance or rules have. */
function standing(library: Library, kept: KeptRound): Round | 'later' | null {
  if (kept.guidanceId !== library.guidance.id || kept.edition !== library.guidance.edition) return null;
  if (kept.rulesVersion !== RULES_VERSION) return null;
  const choice = choosePack(library, kept.packId);
  if (choice.kind === 'broken') return 'later'; // the pack may be readable again another day
  if (choice.kind !== 'found' || packHash(choice.pack, library.people) !== kept.packHash) return null;
  return roundAsKept(choice.pack, library, kept);
}

/** The round of this pack and mode that waits to go on. What is stale, of whatever pack, is put aside and named. */
export function findKeptRound(library: Library, packId: string, mode: Mode): FoundRound | null {
  let found: FoundRound | null = null;
  for (const kept of keptRounds.all()) {
    const round = standing(library, kept);
    if (round === null) keptRounds.putAside(kept);
    else if (round !== 'later' && kept.packId === packId && kept.mode === mode) found = { kept, round };
  }
  return found;
}
