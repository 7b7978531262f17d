// Brings the game in while the player reads the menu: page, the usual pack, then Phaser.
import { openPack, USUAL_PACK } from '../library/files.ts';

/** Fetches and parses all that Play will need. What fails here is tried again, and reported, by Play itself. */
export async function prefetchGame(): Promise<void> {
  await openPack(USUAL_PACK);
  await Promise.all([import('./desk/worktop.ts'), import('./desk/game.ts')]);
}
