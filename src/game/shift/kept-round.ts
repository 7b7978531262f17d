// A round that was still running when the page went away: found again, or put aside where it can no longer go on.
import { RULES_VERSION } from '../../engine/judge/judge.ts';
import { packHash } from '../../engine/deal/pack-hash.ts';
import type { Round } from '../../engine/play/round-state.ts';
import type { Library } from '../../library/library.ts';
import type { Pack } from '../../pack/pack-schema.ts';
import type { Mode } from '../../pack/words.ts';
import type { KeptRound } from '../../shell/kept/round-document.ts';
import { keptRounds } from '../../shell/kept/rounds.ts';
import { roundAsKept } from './deal.ts';

export interface FoundRound {
  kept: KeptRound;
  round: Round; // as it stood after its last move
}

/** What a kept round can go on with: the pack that is being opened, and which others there are. */
export interface OpenedPack {
  pack: Pack;
  library: Library;
  shelf: readonly string[]; // ids of the packs of this build
}

/** Null where the round can never go on here: its pack has changed, or guidance or rules have. */
function standing({ pack, library }: OpenedPack, kept: KeptRound): Round | null {
  if (kept.guidanceId !== library.guidance.id || kept.edition !== library.guidance.edition) return null;
  if (kept.rulesVersion !== RULES_VERSION || packHash(pack, library.people) !== kept.packHash) return null;
  return roundAsKept(pack, library, kept);
}

/**
 * The round of this pack and mode that waits to go on. What is stale of this pack, or of one that is gone, is put aside and
 * named; rounds of other packs wait until theirs is opened.
 */
export function findKeptRound(opened: OpenedPack, mode: Mode): FoundRound | null {
  let found: FoundRound | null = null;
  for (const kept of keptRounds.all()) {
    const isOurs = kept.packId === opened.pack.id;
    if (!isOurs && opened.shelf.includes(kept.packId)) continue;
    const round = isOurs ? standing(opened, kept) : null;
    if (round === null) keptRounds.putAside(kept);
    else if (kept.mode === mode) found = { kept, round };
  }
  return found;
}
