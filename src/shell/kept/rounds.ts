// Rounds that are still running, kept after each move so that a reload costs nothing.
import { roundsKind, type RoundsDocument, type KeptRound } from './round-document.ts';
import { shelf } from './shelf.ts';
import type { Shelf } from './storage.ts';

type Place = Pick<KeptRound, 'packId' | 'mode'>;

/** In the query of the play page: the kept round goes on without a question. */
export const GO_ON = 'go-on';

/** Where a kept round goes on. */
export function placeToGoOn({ packId, mode }: Place): string {
  return `/play?${new URLSearchParams({ pack: packId, mode, [GO_ON]: '' }).toString()}`;
}

const isAt =
  ({ packId, mode }: Place) =>
  (round: KeptRound): boolean =>
    round.packId === packId && round.mode === mode;

/** Kept rounds on a shelf. It is read anew each time: another tab may have written there. */
export function roundsOn(from: Shelf) {
  const all = (): RoundsDocument['rounds'] => from.load(roundsKind).rounds;
  const without = (place: Place): KeptRound[] => all().filter((round) => !isAt(place)(round));
  const save = (rounds: readonly KeptRound[]): void => {
    if (rounds.length > 0) from.save(roundsKind, { rounds });
    else from.drop(roundsKind);
  };
  return {
    /** The round that was played last stands last. */
    all,
    /** Keeps a round as it stands, in the place of an older one of the same pack and mode. */
    keep: (round: KeptRound): void => save([...without(round), round]),
    /** Forgets a round that has ended or was left. */
    drop(place: Place): void {
      const rest = without(place);
      if (rest.length !== all().length) save(rest);
    },
    /** Puts a round that can no longer be dealt aside, unharmed, and says so. */
    putAside(round: KeptRound): void {
      if (from.putAside(roundsKind, { rounds: [round] })) this.drop(round);
    },
  };
}

export const keptRounds = roundsOn(shelf);
