// The pace of a shift: how long after each card the next one lands, so that waves come as waves, and when the bell rings.
// Tuned by `simulate --reader` until a reader of any speed meets a full desk and loses a letter at most.
import type { Scope } from '../../pack/words.ts';
import type { Plan } from './plan.ts';

/** Hundredths of the par of the card before; after a wave, of the pars of all its letters. */
interface Pace {
  step: number; // from one letter to the next
  beforeEarly: number;
  inWave: number; // letters of a wave land almost together
  afterEarly: number; // before it is read: some of it still lies there when the memo comes
  beforeTurned: number; // then come, close together: a letter that the memo turns round, the memo, another letter
  beforeMemo: number;
  afterMemo: number; // time for two answers, until the later wave
  beforeLater: number;
  afterLater: number;
  bell: number; // hundredths of the time that all letters usually take
}

const USUAL: Pace = {
  step: 75,
  beforeEarly: 40,
  inWave: 6,
  afterEarly: 40,
  beforeTurned: 60,
  beforeMemo: 15,
  afterMemo: 140,
  beforeLater: 68,
  afterLater: 80,
  bell: 94,
};
/** Nobody knows yet how fast a newcomer reads: the slow have time, and the later wave comes upon a hand that is full. */
const NEWCOMER: Pace = { ...USUAL, step: 98, beforeEarly: 80, afterEarly: 83, beforeLater: 15, bell: 110 };

const paceOf = (scope: Scope): Pace => (scope === 'first' ? NEWCOMER : USUAL);

/** The gap after the card `at`, of a deck that goes by this plan. */
function gapAfter(at: number, { waves: [early, later], memoBefore }: Plan, pace: Pace): number {
  if (early && at >= early.at && at < early.at + early.size)
    return at === early.at + early.size - 1 ? pace.afterEarly : pace.inWave;
  if (later && at >= later.at && at < later.at + later.size)
    return at === later.at + later.size - 1 ? pace.afterLater : pace.inWave;
  if (early?.at === at + 1) return pace.beforeEarly;
  if (later?.at === at + 1) return pace.beforeLater;
  if (memoBefore === at + 1) return pace.beforeMemo;
  if (memoBefore === at + 2) return pace.beforeTurned;
  return memoBefore === at ? pace.afterMemo : pace.step;
}

/** The gaps and the bell of a deck of so many cards. */
export function paceShift(plan: Plan, scope: Scope, size: number): { gaps: number[]; bell: number } {
  const pace = paceOf(scope);
  return { gaps: Array.from({ length: size }, (_, at) => gapAfter(at, plan, pace)), bell: pace.bell };
}
