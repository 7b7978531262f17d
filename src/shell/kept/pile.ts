// Tomorrow's pile: the letters that the bell swept off the desk, kept by pack until they are dealt again.
import { shelf } from './shelf.ts';
import { isFields, KEY_PREFIX, type DocumentKind, type Shelf } from './storage.ts';

interface PileDocument {
  readonly packs: readonly { readonly packId: string; readonly messageIds: readonly string[] }[];
}

const LONGEST_ID = 200;
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_ID;

function parsePack(value: unknown): PileDocument['packs'][number] | null {
  if (!isFields(value) || !isId(value['packId']) || !Array.isArray(value['messageIds'])) return null;
  const messageIds: unknown[] = value['messageIds'];
  return messageIds.every(isId) ? { packId: value['packId'], messageIds } : null;
}

export const pileKind: DocumentKind<PileDocument> = {
  key: `${KEY_PREFIX}pile`,
  format: 'replyworthy-pile',
  version: 1,
  migrations: {},
  parse({ packs }) {
    if (!Array.isArray(packs)) return null;
    const parsed = packs.map(parsePack);
    return parsed.every((pack) => pack !== null) ? { packs: parsed } : null;
  },
  empty: () => ({ packs: [] }),
};

/** The pile on a shelf. It is read anew each time: another tab may have swept. */
export function pileOn(from: Shelf) {
  const all = (): PileDocument['packs'] => from.load(pileKind).packs;
  return {
    /** Message ids of this pack that wait in the pile, the longest there first. */
    of: (packId: string): readonly string[] => all().find((pack) => pack.packId === packId)?.messageIds ?? [],
    /** Message ids that wait in the piles of all packs. */
    count: (): number => all().reduce((sum, { messageIds }) => sum + messageIds.length, 0),
    /** After a shift: what it dealt is off the pile, what it swept is on it. */
    sweep(packId: string, dealt: readonly string[], swept: readonly string[]): void {
      const messageIds = [...this.of(packId).filter((id) => !dealt.includes(id)), ...swept];
      const others = all().filter((pack) => pack.packId !== packId);
      const packs = messageIds.length > 0 ? [...others, { packId, messageIds }] : others;
      if (packs.length > 0) from.save(pileKind, { packs });
      else from.drop(pileKind);
    },
  };
}

export const pile = pileOn(shelf);
