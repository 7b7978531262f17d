// Whose faces this player meets: a seed made once, so that a sender has the same name and portrait in every shift.
import { shelf } from './shelf.ts';
import { KEY_PREFIX, type DocumentKind, type Shelf } from './storage.ts';

interface CastDocument {
  readonly seed: number | null; // null: none was made yet
}

export const castKind: DocumentKind<CastDocument> = {
  key: `${KEY_PREFIX}cast`,
  format: 'replyworthy-cast',
  version: 1,
  migrations: {},
  parse: ({ seed }) => (seed === null || (typeof seed === 'number' && Number.isSafeInteger(seed)) ? { seed } : null),
  empty: () => ({ seed: null }),
};

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

/** The player's own cast on a shelf, made where there is none. It is read anew each time: another tab may have made one. */
export function castOn(from: Shelf, make: () => number = newSeed) {
  return (): number => {
    const kept = from.load(castKind).seed;
    if (kept !== null) return kept;
    const seed = make();
    from.save(castKind, { seed });
    return seed;
  };
}

/** Whether this player's senders have names and faces already. */
export const hasOwnCast = (): boolean => shelf.load(castKind).seed !== null;

/** The seed by which this player's senders have their names and faces. */
export const ownCastSeed = castOn(shelf);
