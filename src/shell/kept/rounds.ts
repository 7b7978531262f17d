// Rounds that are still running, kept after each move so that a reload costs nothing.
import { roundsKind, type Mode, type RoundsDocument, type RunningRound } from './round-document.ts';
import { shelf } from './shelf.ts';
import type { Shelf } from './storage.ts';

type Place = Pick<RunningRound, 'packId' | 'mode'>;

const isAt =
  ({ packId, mode }: Place) =>
  (round: RunningRound): boolean =>
    round.packId === packId && round.mode === mode;

/** Running rounds on a shelf. It is read anew each time: another tab may have written there. */
export function roundsOn(from: Shelf) {
  const all = (): RoundsDocument['rounds'] => from.load(roundsKind).rounds;
  const without = (place: Place): RunningRound[] => all().filter((round) => !isAt(place)(round));
  const save = (rounds: readonly RunningRound[]): void => {
    if (rounds.length > 0) from.save(roundsKind, { rounds });
    else from.drop(roundsKind);
  };
  return {
    all,
    /** The round of this pack and mode that still runs. */
    find: (packId: string, mode: Mode): RunningRound | null => all().find(isAt({ packId, mode })) ?? null,
    /** Keeps a round as it stands, in the place of an older one of the same pack and mode. */
    keep: (round: RunningRound): void => save([...without(round), round]),
    /** Forgets a round that has ended or was left. */
    drop(place: Place): void {
      const rest = without(place);
      if (rest.length !== all().length) save(rest);
    },
    /** Puts a round that can no longer be dealt aside, unharmed, and says so. */
    putAside(round: RunningRound): void {
      if (from.putAside(roundsKind, { rounds: [round] })) this.drop(round);
    },
  };
}

export const runningRounds = roundsOn(shelf);
