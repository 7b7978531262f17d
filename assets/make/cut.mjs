// How a recording becomes a layer and layers become a moment: cut, filter, shape, place, and a small hall.
// Nothing here makes sound of its own. Used by sounds.mjs.

export const RATE = 48000;
export const frames = (ms) => Math.round((ms * RATE) / 1000);
export const dB = (x) => 10 ** (x / 20);

/** One biquad over a buffer; `frequency` is Hz, or [from, to] for a sweep (in equal steps of pitch). */
function filter(type, input, frequency, q = Math.SQRT1_2) {
  const out = new Float64Array(input.length);
  const [start, end] = [frequency].flat().concat(frequency);
  let [x1, x2, y1, y2, b0, b1, b2, a1, a2] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < input.length; i++) {
    if (i % 32 === 0) {
      const w = (2 * Math.PI * start * (end / start) ** (i / input.length)) / RATE;
      const alpha = Math.sin(w) / (2 * q);
      const c = Math.cos(w);
      const a0 = 1 + alpha;
      const edge = (type === 'low' ? 1 - c : 1 + c) / a0;
      [b0, b1, b2] = [edge / 2, type === 'low' ? edge : -edge, edge / 2];
      [a1, a2] = [(-2 * c) / a0, (1 - alpha) / a0];
    }
    const y = b0 * input[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, input[i], y1, y];
    out[i] = y;
  }
  return out;
}
export const high = (x, f, q) => filter('high', x, f, q);
/** Four poles (a Butterworth in two halves): two leave too much of a drum's skin and of a brush's hiss. */
const steep = (type, x, f) => filter(type, filter(type, x, f, 0.5412), f, 1.3066);

/** The loudest short stretch (3 ms) at `peak`: a click's lone highest sample says little about how loud it is heard. */
function level(x, peak = 1) {
  const window = frames(3);
  let [sum, top] = [0, 1e-12];
  for (let i = 0; i < x.length; i++) {
    sum += x[i] ** 2 - (i >= window ? x[i - window] ** 2 : 0);
    top = Math.max(top, sum / window);
  }
  return x.map((v) => (v * peak) / Math.sqrt(2 * top));
}

const ease = (p) => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, p)));

/**
 * One layer: `of` a recording, at an even level. `cut` is [from, to] in ms of the recording as it was made; `speed` plays it
 * faster (higher); `back` plays it backwards; `band` is the two edges kept, in Hz as heard. Then its shape: `rise` ms in,
 * `decay` ms to fall by 60 dB after that, `fall` ms out at the end.
 */
export function layer(sample, { of, cut: [from, to] = [0], speed = 1, back, band, rise = 1, decay, fall = 6 }) {
  const whole = sample(of, speed);
  const piece = whole.slice(frames(from / speed), to ? frames(to / speed) : whole.length);
  // filtered before it is shaped, so that what a filter smears is shaped too
  const x = steep('low', steep('high', back ? piece.toReversed() : piece, band[0]), band[1]);
  const shaped = x.map((v, i) => {
    const ms = (i * 1000) / RATE;
    const left = ((x.length - 1 - i) * 1000) / RATE;
    const dying = decay && ms > rise ? Math.exp((-6.9 * (ms - rise)) / decay) : 1;
    return v * ease(ms / rise) * dying * ease(left / fall);
  });
  return level(shaped);
}

/** Places parts [ms, buffer, gain] on one track of `ms`. */
export function mix(ms, parts) {
  const out = new Float64Array(frames(ms));
  for (const [at, part, gain = 1] of parts) {
    const from = frames(at);
    for (let i = 0; i < part.length && from + i < out.length; i++) out[from + i] += part[i] * gain;
  }
  return out;
}

/**
 * The tail of a recorded knock, dark and short: what it is convolved with stands in that hall. At `wet` 1 the hall is as
 * loud as the sound, within its band; on pure notes keep it low, or it cancels some of them.
 */
export function hallOf(sample, tail) {
  const band = [220, 2600];
  const x = layer(sample, { of: 'hall', cut: [40, 40 + tail], band, rise: 12, decay: tail });
  const energy = x.reduce((s, v) => s + v * v, 0) * (RATE / 2 / (band[1] - band[0]));
  return x.map((v) => v / Math.sqrt(energy));
}
export function inHall(x, hall, wet) {
  const late = frames(9);
  const out = new Float64Array(x.length + hall.length + late);
  out.set(x);
  for (let i = 0; i < x.length; i++) {
    const v = x[i] * wet;
    if (v !== 0) for (let j = 0; j < hall.length; j++) out[i + late + j] += v * hall[j];
  }
  return out;
}
