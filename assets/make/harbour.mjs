// The harbour outside the window, as a loop: swell against the quay, water between the stones, a mooring that works.
// Every layer that runs over the end comes in again at the start, so the loop has no seam. Used by sounds.mjs.
import { dB, frames, high, layer } from './cut.mjs';

export const LOOP_MS = 20_000;
/** How much of the loop stands again before its start and after its end: a decoder may cut off or add a little there. */
export const WRAP_MS = 400;
/** Of the whole loop, in dB: what is heard all the time lies far under what happens. */
const LEVEL = -31;

/** The stream, slowed until it is as large as a swell: [recording, ms, gain], each rising and falling over its length. */
const swell = [
  ['stream1', 0, 1],
  ['stream3', 4700, 0.72],
  ['stream2', 9800, 0.92],
  ['stream4', 15_200, 0.66],
].map(([of, at, gain]) => ({ of, at, gain, speed: 0.5, band: [90, 900], rise: 4200, fall: 4800 }));

/** Far out, always there: the same water at a third of its speed. */
const deep = [
  { of: 'stream2', at: 1500, gain: 0.6, speed: 0.32, band: [60, 380], rise: 8000, fall: 8000 },
  { of: 'stream4', at: 11_500, gain: 0.6, speed: 0.32, band: [60, 380], rise: 8000, fall: 8000 },
];

/** Water that runs off between the stones, some way behind each swell. */
const laps = [
  ['stream2', 3100, 0.17, [900, 3700]],
  ['stream4', 6400, 0.11, [1500, 3600]],
  ['stream1', 8300, 0.14, [2200, 4600]],
  ['stream3', 12_700, 0.19, [1200, 4300]],
  ['stream2', 16_400, 0.1, [2600, 4700]],
  ['stream4', 18_700, 0.13, [1000, 3400]],
].map(([of, at, gain, cut]) => ({ of, at, gain, cut, speed: 0.78, band: [420, 2600], rise: 900, fall: 1700 }));

/** A boat at its mooring: wood that gives, and once the hull against the quay. */
const boat = [
  { of: 'gateOpen', at: 5600, gain: 0.05, cut: [420, 940], speed: 0.42, band: [160, 720], rise: 500, fall: 500 },
  { of: 'gateOpen', at: 14_300, gain: 0.04, cut: [2100, 2700], speed: 0.46, band: [180, 800], rise: 500, fall: 600 },
  { of: 'impact', at: 15_450, gain: 0.05, speed: 0.5, band: [60, 240], rise: 14, decay: 420 },
];

/** One turn of the loop, mono at RATE. */
export function makeHarbour(sample) {
  const turn = new Float64Array(frames(LOOP_MS));
  for (const each of [...swell, ...deep, ...laps, ...boat]) {
    const part = layer(sample, each);
    const from = frames(each.at);
    for (let i = 0; i < part.length; i++) turn[(from + i) % turn.length] += part[i] * each.gain;
  }
  // a filter that has gone once round has forgotten that there was a start
  const twice = new Float64Array(turn.length * 2);
  twice.set(turn);
  twice.set(turn, turn.length);
  const even = high(twice, 42).subarray(turn.length);
  const power = even.reduce((sum, v) => sum + v * v, 0) / even.length;
  const gain = dB(LEVEL) / Math.sqrt(power);
  return even.map((v) => v * gain);
}

/** The loop with what goes before it and what comes after. */
export function wrapped(turn) {
  const wrap = frames(WRAP_MS);
  return Float64Array.from({ length: turn.length + 2 * wrap }, (_, i) => turn[(i - wrap + turn.length) % turn.length]);
}

/**
 * Where a turn begins best in what decoders make of the files, in frames: where the step over the seam, and the way the
 * wave goes there, differ least from those of a wave that runs on. Coding changes each of the two a little.
 */
export function bestSeam(decoded) {
  const [length, wrap, near] = [frames(LOOP_MS), frames(WRAP_MS), 6];
  const unlike = (x, at) => {
    let sum = 0;
    for (let i = at - near; i < at + near; i++) sum += (x[i] - x[i + length]) ** 2;
    return sum;
  };
  let [best, least] = [wrap, Infinity];
  for (let at = wrap / 2; at < wrap * 1.5; at++) {
    const worst = Math.max(...decoded.map((x) => unlike(x, at)));
    if (worst < least) [best, least] = [at, worst];
  }
  return best;
}

/** The step over the seam against the greatest of the steps 5 ms around it: under 1 there is no click. */
export function seamStep(x, at) {
  const end = at + frames(LOOP_MS);
  const steps = Array.from({ length: frames(10) }, (_, i) => end - frames(5) + i).map((i) => Math.abs(x[i] - x[i - 1]));
  return Math.abs(x[at] - x[end - 1]) / Math.max(...steps);
}
