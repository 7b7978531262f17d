// What makes needs live in a shift: offers that fill them, and one that comes when nobody needs it any longer. Where no
// tick counts no candidate has a need, and nothing is taken.
import type { Need } from '../../pack/pack-schema.ts';
import { type Candidate, expectedSide, isFiller, isPlain } from './candidate.ts';
import { type Mix, takeBare } from './mix.ts';

/** Offers for all the boxes of these needs, as far as there are some that fit in. */
export function takeFillers(mix: Mix, ordered: readonly Candidate[], needs: readonly Need[]): Mix {
  return needs.reduce(
    (now, { id, boxes }) => takeBare(now, ordered, boxes, (one) => one.need?.id === id && isFiller(one)),
    mix,
  );
}

/** One that ticks a box whether it is answered before the memo or after it. */
export function takeTick(mix: Mix, ordered: readonly Candidate[]): Mix {
  return takeBare(mix, ordered, 1, (one) => isPlain(one) && isFiller(one));
}

const turnsOnce =
  ({ id }: Need) =>
  (one: Candidate): boolean =>
    one.need?.id === id && one.met.best !== expectedSide(one).best;

/** One offer more of a need that the mix can fill, unless there is one already. */
export function takeLater(mix: Mix, ordered: readonly Candidate[]): Mix {
  const filled = [...new Set(mix.chosen.map(({ need }) => need))]
    .filter((need) => need !== null)
    .filter((need) => mix.chosen.filter((one) => turnsOnce(need)(one) && isFiller(one)).length >= need.boxes);
  const hasLater = (now: Mix): boolean => filled.some((need) => now.chosen.filter(turnsOnce(need)).length > need.boxes);
  return filled.reduce(
    (now, need) => (hasLater(now) ? now : takeBare(now, ordered, need.boxes + 1, turnsOnce(need))),
    mix,
  );
}
