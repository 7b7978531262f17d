// Building blocks of the sounds: seeded noise, filters, struck bodies, paper, a mallet bar, a small room.
// Used by moments-desk.mjs and moments-time.mjs; run sounds.mjs.

export const RATE = 48000;

let random = Math.random;
export function seed(text) {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  random = () => {
    h = (h + 0x6d2b79f5) | 0;
    let t = Math.imul(h ^ (h >>> 15), 1 | h);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
export const between = (a, b) => a + (b - a) * random();
export const frames = (ms) => Math.round((ms * RATE) / 1000);
export const silence = (ms) => new Float64Array(frames(ms));
export const noise = (ms) => silence(ms).map(() => random() * 2 - 1);
export const dB = (x) => 10 ** (x / 20);

/** One biquad over a buffer; `frequency` may be a function of progress 0..1, so a sweep stays smooth. */
export function filter(type, input, frequency, q = Math.SQRT1_2) {
  const out = new Float64Array(input.length);
  let x1 = 0,
    x2 = 0,
    y1 = 0,
    y2 = 0;
  let b0 = 0,
    b1 = 0,
    b2 = 0,
    a1 = 0,
    a2 = 0;
  for (let i = 0; i < input.length; i++) {
    if (i % 32 === 0) {
      const f = typeof frequency === 'function' ? frequency(i / input.length) : frequency;
      const w = (2 * Math.PI * f) / RATE;
      const alpha = Math.sin(w) / (2 * q);
      const c = Math.cos(w);
      const a0 = 1 + alpha;
      if (type === 'low') [b0, b1, b2] = [(1 - c) / 2, 1 - c, (1 - c) / 2];
      else if (type === 'high') [b0, b1, b2] = [(1 + c) / 2, -(1 + c), (1 + c) / 2];
      else [b0, b1, b2] = [alpha, 0, -alpha];
      [b0, b1, b2, a1, a2] = [b0 / a0, b1 / a0, b2 / a0, (-2 * c) / a0, (1 - alpha) / a0];
    }
    const y = b0 * input[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, input[i], y1, y];
    out[i] = y;
  }
  return out;
}
export const low = (x, f, q) => filter('low', x, f, q);
export const high = (x, f, q) => filter('high', x, f, q);
export const band = (x, f, q) => filter('band', x, f, q);

export const shaped = (x, shape) => x.map((v, i) => v * shape(i / x.length, (i * 1000) / RATE));
/** Rises in `attack` ms, then falls by 60 dB in `decay` ms. */
export const strike = (attack, decay) => (_, ms) =>
  ms < attack ? ms / attack : Math.exp((-6.9 * (ms - attack)) / decay);
export const hump =
  (power = 1) =>
  (p) =>
    Math.sin(Math.PI * p) ** power;
export const level = (x, peak) => {
  const top = x.reduce((m, v) => Math.max(m, Math.abs(v)), 1e-9);
  return x.map((v) => (v * peak) / top);
};

/** Places parts [ms, buffer, gain] on one track. */
export function mix(ms, parts) {
  const out = silence(ms);
  for (const [at, part, gain = 1] of parts) {
    const from = frames(at);
    for (let i = 0; i < part.length && from + i < out.length; i++) out[from + i] += part[i] * gain;
  }
  return out;
}

/** A solid body struck softly: a noise burst through resonances [Hz, ring ms, weight]. `hardness` is the burst's top. */
export function body(modes, hardness, ms = 400) {
  const burst = low(shaped(noise(ms), strike(0.8, 14)), hardness);
  const rung = modes.map(([hz, ring, weight]) => {
    const q = Math.max(0.7, (Math.PI * hz * ring) / 1000 / 6.9);
    return [0, level(band(burst, hz * between(0.985, 1.015), q), weight)];
  });
  return level(mix(ms, [...rung, [0, level(burst, 0.22)]]), 1);
}
export const desk = (ms) =>
  body(
    [
      [96, 150, 1],
      [171, 120, 0.6],
      [268, 90, 0.34],
      [417, 60, 0.16],
    ],
    900,
    ms,
  );
export const tray = (ms) =>
  body(
    [
      [188, 120, 1],
      [341, 90, 0.6],
      [562, 60, 0.3],
      [910, 35, 0.14],
    ],
    1500,
    ms,
  );

/** A sheet slapped flat: air leaving from under it, then the surface. */
export const slap = (centre, decay) =>
  level(low(band(shaped(noise(decay * 2), strike(3, decay)), centre, 0.8), centre * 2.4), 1);

/** Crackle of creases: short grains, most tiny, few large; `density` in grains a second over progress. */
export function crackle(ms, density, bottom, top) {
  const out = silence(ms);
  for (let i = 0; i < out.length; i++) {
    if (random() > density(i / out.length) / RATE) continue;
    const size = random() ** 3;
    const grain = band(shaped(noise(between(1.5, 5)), strike(0.2, between(1.5, 4))), between(bottom, top), 1.4);
    for (let j = 0; j < grain.length && i + j < out.length; j++) out[i + j] += grain[j] * (0.1 + size);
  }
  return level(out, 1);
}

/** Sheet moving through air or over a surface: lumpy noise, its colour following the speed. */
export function rustle(ms, shape, bottom, top, lumps = 38) {
  const sway = level(low(noise(ms), lumps), 1).map((v) => 0.55 + 0.45 * v);
  const swept = band(noise(ms), (p) => bottom + (top - bottom) * shape(p), 0.6);
  return level(
    high(
      shaped(swept, (p) => shape(p)).map((v, i) => v * sway[i]),
      240,
    ),
    1,
  );
}

/** A wooden bar under a soft mallet: tuned partials, each fading sooner the higher it is. */
export function bar(hz, ms, warmth = 1) {
  const partials = [
    [1, 1, 520],
    [2.001, 0.05, 260],
    [3.94, 0.2 / warmth, 130],
    [9.2, 0.035 / warmth, 45],
  ];
  const tone = silence(ms).map((_, i) => {
    const t = i / RATE;
    const rise = 1 - Math.exp(-t / 0.0022);
    return (
      partials.reduce(
        (s, [r, w, ring]) => s + w * Math.sin(2 * Math.PI * hz * r * t) * Math.exp((-6.9 * t * 1000) / (ring * 1.9)),
        0,
      ) * rise
    );
  });
  const felt = level(low(shaped(noise(80), strike(1.5, 30)), 520), 0.2);
  return mix(ms, [
    [0, level(tone, 1)],
    [0, felt],
  ]);
}

/** A small wooden room: a few early reflections and a dark, short tail. */
export function room(x, wet = 0.16, tail = 130) {
  const out = mix((x.length * 1000) / RATE + tail, [
    [0, x],
    [7.1, x, wet * 0.5],
    [11.7, x, wet * -0.36],
    [17.3, x, wet * 0.28],
  ]);
  const dark = low(x, 2200);
  for (let ms = 21; ms < tail; ms += between(2.5, 6)) {
    const gain = wet * 0.22 * Math.exp((-5 * ms) / tail) * (random() < 0.5 ? -1 : 1);
    const from = frames(ms);
    for (let i = 0; i < dark.length && from + i < out.length; i++) out[from + i] += dark[i] * gain;
  }
  return out;
}
