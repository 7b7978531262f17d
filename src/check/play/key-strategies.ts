// Reference players: they read the key and miss it in known ways, so that the scale can be tried out.
import type { KeyStrategy, Random } from './strategy.ts';
import { ACTIONS, type Action } from '../../pack/words.ts';

type Decide = KeyStrategy['decide'];

const isClosing = (best: Action): boolean => best === 'decline' || best === 'ignore';

/** Best with this chance; a slip of the careful is the neighbouring tier. */
function careful(chance: number): Decide {
  return ({ best, nextBest }, random) => (random() < chance ? best : nextBest);
}

/** Best with this chance; a slip of the hasty is any of the other three. */
function hasty(chance: number): Decide {
  return ({ best }, random) => (random() < chance ? best : anyBut(best, random));
}

function anyBut(best: Action, random: Random): Action {
  const others = ACTIONS.filter((action) => action !== best);
  return others[Math.floor(random() * others.length)] ?? best;
}

/** Best, but this habit takes 60 % of what was to be declined or ignored. */
function inHabitOf(habit: Action): Decide {
  return ({ best }, random) => (isClosing(best) && random() < 0.6 ? habit : best);
}

const DECIDE: Readonly<Record<string, Decide>> = {
  expert: ({ best }) => best,
  'slow-careful': careful(0.88),
  average: hasty(0.62),
  'fast-sloppy': hasty(0.42),
  'over-replier': inHabitOf('reply'),
  'over-blocker': inHabitOf('block'),
  'never-block': ({ best }) => (best === 'block' ? 'ignore' : best),
  'never-ignore': ({ best }, random) => (best !== 'ignore' ? best : random() < 0.5 ? 'decline' : 'reply'),
};

export const KEY_STRATEGIES: readonly KeyStrategy[] = Object.entries(DECIDE).map(([name, decide]) => ({
  name,
  readsKey: true,
  decide,
}));
