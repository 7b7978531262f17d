// Postcards that stay on the cork board when a shift is over: the newest few of each pack, oldest first.
import { isFields, KEY_PREFIX, type DocumentKind, type Shelf } from './storage.ts';
import { shelf } from './shelf.ts';
import { type Action, ACTIONS } from '../../pack/words.ts';

/** A postcard as it hung there; its words stay, whatever becomes of the pack. */
export interface KeptPostcard {
  readonly packId: string;
  readonly messageId: string;
  readonly personId: string;
  readonly disc: number;
  readonly first: string;
  readonly text: string;
  readonly action: Action; // after which it came
}

interface PostcardsDocument {
  readonly postcards: readonly KeptPostcard[];
}

/** So many of a pack stay pinned; older ones fall off. */
export const PINNED_EARLIER = 3;
/** The packs played longest ago lose theirs. */
const POSTCARDS_CAP = 60;
const LONGEST = 400;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

function parsePostcard(value: unknown): KeptPostcard | null {
  if (!isFields(value)) return null;
  const { packId, messageId, personId, disc, first, text } = value;
  const action = ACTIONS.find((other) => other === value['action']);
  if (!isText(packId) || !isText(messageId) || !isText(personId) || !isText(first) || !isText(text)) return null;
  if (typeof disc !== 'number' || !Number.isInteger(disc) || action === undefined) return null;
  return { packId, messageId, personId, disc, first, text, action };
}

export const postcardsKind: DocumentKind<PostcardsDocument> = {
  key: `${KEY_PREFIX}postcards`,
  format: 'replyworthy-postcards',
  version: 1,
  migrations: {},
  parse({ postcards }) {
    if (!Array.isArray(postcards)) return null;
    const parsed = postcards.map(parsePostcard);
    return parsed.every((postcard) => postcard !== null) ? { postcards: parsed.slice(-POSTCARDS_CAP) } : null;
  },
  empty: () => ({ postcards: [] }),
};

/** The cork boards on a shelf, one for each pack. */
export function corkOn(from: Shelf) {
  const all = (): readonly KeptPostcard[] => from.load(postcardsKind).postcards;
  return {
    /** What hangs there from earlier shifts with this pack, oldest first. */
    of: (packId: string): KeptPostcard[] => all().filter((postcard) => postcard.packId === packId),
    /** How many hang there, of all packs. */
    count: (): number => all().length,
    /** Pins what came in a shift, over an older one from the same letter; the oldest of that pack fall off. */
    pin(packId: string, came: readonly Omit<KeptPostcard, 'packId'>[]): void {
      if (came.length === 0) return;
      const isAgain = ({ messageId }: KeptPostcard): boolean => came.some((card) => card.messageId === messageId);
      const before = this.of(packId).filter((postcard) => !isAgain(postcard));
      const own = [...before, ...came.map((postcard) => ({ packId, ...postcard }))];
      const others = all().filter((postcard) => postcard.packId !== packId);
      from.save(postcardsKind, { postcards: [...others, ...own.slice(-PINNED_EARLIER)].slice(-POSTCARDS_CAP) });
    },
  };
}

export const keptCork = corkOn(shelf);
