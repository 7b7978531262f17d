// Writes assets/sounds/sprite.webm (Opus), assets/sounds/sprite.mp3 and src/game/sound-sprite.ts.
// Every sound is synthesised here (no recordings): seeded noise shaped into paper and wood, struck bars for the notes.
// The sounds are released by this project under CC0 1.0. Needs ffmpeg. Deterministic for one ffmpeg version.
// Run from anywhere: node assets/make/sounds.mjs
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const RATE = 48000;
const GAP_MS = 120;
const TAIL_MS = 40; // part of the gap that belongs to a range, so that a decoder's delay cuts nothing off
const FADE_MS = 8;
const root = new URL('../../', import.meta.url);

// Building blocks ---------------------------------------------------------------------------------

let random = Math.random;
function seed(text) {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  random = () => {
    h = (h + 0x6d2b79f5) | 0;
    let t = Math.imul(h ^ (h >>> 15), 1 | h);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const between = (a, b) => a + (b - a) * random();
const frames = (ms) => Math.round((ms * RATE) / 1000);
const silence = (ms) => new Float64Array(frames(ms));
const noise = (ms) => silence(ms).map(() => random() * 2 - 1);
const dB = (x) => 10 ** (x / 20);

/** One biquad over a buffer; `frequency` may be a function of progress 0..1, so a sweep stays smooth. */
function filter(type, input, frequency, q = 0.707) {
  const out = new Float64Array(input.length);
  let x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  let b0 = 0, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
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
const low = (x, f, q) => filter('low', x, f, q);
const high = (x, f, q) => filter('high', x, f, q);
const band = (x, f, q) => filter('band', x, f, q);

const shaped = (x, shape) => x.map((v, i) => v * shape(i / x.length, (i * 1000) / RATE));
/** Rises in `attack` ms, then falls by 60 dB in `decay` ms. */
const strike = (attack, decay) => (_, ms) => (ms < attack ? ms / attack : Math.exp((-6.9 * (ms - attack)) / decay));
const hump = (power = 1) => (p) => Math.sin(Math.PI * p) ** power;
const level = (x, peak) => {
  const top = x.reduce((m, v) => Math.max(m, Math.abs(v)), 1e-9);
  return x.map((v) => (v * peak) / top);
};

/** Places parts [ms, buffer, gain] on one track. */
function mix(ms, parts) {
  const out = silence(ms);
  for (const [at, part, gain = 1] of parts) {
    const from = frames(at);
    for (let i = 0; i < part.length && from + i < out.length; i++) out[from + i] += part[i] * gain;
  }
  return out;
}

/** A solid body struck softly: a noise burst through resonances [Hz, ring ms, weight]. `hardness` is the burst's top. */
function body(modes, hardness, ms = 400) {
  const burst = low(shaped(noise(ms), strike(0.8, 14)), hardness);
  const rung = modes.map(([hz, ring, weight]) => {
    const q = Math.max(0.7, (Math.PI * hz * ring) / 1000 / 6.9);
    return [0, level(band(burst, hz * between(0.985, 1.015), q), weight)];
  });
  return level(mix(ms, [...rung, [0, level(burst, 0.22)]]), 1);
}
const desk = (ms) => body([[96, 150, 1], [171, 120, 0.6], [268, 90, 0.34], [417, 60, 0.16]], 900, ms);
const tray = (ms) => body([[188, 120, 1], [341, 90, 0.6], [562, 60, 0.3], [910, 35, 0.14]], 1500, ms);

/** A sheet slapped flat: air leaving from under it, then the surface. */
const slap = (centre, decay) =>
  level(low(band(shaped(noise(decay * 2), strike(3, decay)), centre, 0.8), centre * 2.4), 1);

/** Crackle of creases: short grains, most tiny, few large; `density` in grains a second over progress. */
function crackle(ms, density, bottom, top) {
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
function rustle(ms, shape, bottom, top, lumps = 38) {
  const sway = level(low(noise(ms), lumps), 1).map((v) => 0.55 + 0.45 * v);
  const swept = band(noise(ms), (p) => bottom + (top - bottom) * shape(p), 0.6);
  return level(high(shaped(swept, (p) => shape(p)).map((v, i) => v * sway[i]), 240), 1);
}

/** A wooden bar under a soft mallet: tuned partials, each fading sooner the higher it is. */
function bar(hz, ms, warmth = 1) {
  const partials = [[1, 1, 520], [2.001, 0.05, 260], [3.94, 0.2 / warmth, 130], [9.2, 0.035 / warmth, 45]];
  const tone = silence(ms).map((_, i) => {
    const t = i / RATE;
    const rise = 1 - Math.exp(-t / 0.0022);
    return partials.reduce((s, [r, w, ring]) => s + w * Math.sin(2 * Math.PI * hz * r * t) * Math.exp((-6.9 * t * 1000) / (ring * 1.9)), 0) * rise;
  });
  const felt = level(low(shaped(noise(80), strike(1.5, 30)), 520), 0.2);
  return mix(ms, [[0, level(tone, 1)], [0, felt]]);
}

/** A small wooden room: a few early reflections and a dark, short tail. */
function room(x, wet = 0.16, tail = 130) {
  const out = mix((x.length * 1000) / RATE + tail, [[0, x], [7.1, x, wet * 0.5], [11.7, x, wet * -0.36], [17.3, x, wet * 0.28]]);
  const dark = low(x, 2200);
  for (let ms = 21; ms < tail; ms += between(2.5, 6)) {
    const gain = wet * 0.22 * Math.exp((-5 * ms) / tail) * (random() < 0.5 ? -1 : 1);
    const from = frames(ms);
    for (let i = 0; i < dark.length && from + i < out.length; i++) out[from + i] += dark[i] * gain;
  }
  return out;
}

// The moments: [what it is, trim in dB against the common loudness] ------------------------------

const MOMENTS = {
  // an envelope drops on the desk and settles
  arrive: [() => room(mix(330, [[0, slap(1300, 60), 0.55], [4, desk(300), 0.8], [128, slap(1900, 26), 0.13], [130, desk(160), 0.1]])), 0],
  // a sheet opens along its two creases
  open: [
    () => {
      const creases = (p) => 240 * Math.exp(-(((p - 0.2) / 0.1) ** 2)) + 330 * Math.exp(-(((p - 0.62) / 0.13) ** 2)) + 12;
      return room(mix(520, [[0, crackle(470, creases, 1100, 3800), 0.6], [10, rustle(230, hump(1.5), 700, 2300), 0.42], [210, rustle(270, hump(1.5), 800, 2700), 0.6]]), 0.1);
    },
    -2,
  ],
  // a slip slides out from under the letter
  slip: [() => room(mix(250, [[0, rustle(220, (p) => Math.sin(Math.PI * p ** 0.7) ** 1.3, 700, 2400, 70), 0.7], [190, slap(1700, 18), 0.14]]), 0.1), -4],
  // a note lands, both slide into the tray, wood stops them, 4 px back
  reply: [
    () => room(mix(640, [[0, slap(1500, 40), 0.5], [3, desk(200), 0.35], [70, rustle(330, (p) => Math.sin(Math.PI * p ** 0.62) ** 1.2, 600, 2100, 60), 0.5], [380, tray(260), 0.62], [382, slap(1400, 30), 0.25], [500, tray(120), 0.1]])),
    0,
  ],
  // two folds, each pressed with a finger
  decline: [
    () => {
      const fold = () => mix(240, [[0, rustle(130, hump(1.4), 650, 1900), 0.55], [40, crackle(110, () => 130, 1000, 2600), 0.2], [112, rustle(80, (p) => (1 - p) ** 1.5 * Math.min(1, p * 12), 500, 1500, 90), 0.55], [112, body([[150, 70, 1], [260, 50, 0.5]], 600, 110), 0.4]]);
      return room(mix(560, [[0, fold(), 1], [280, fold(), 0.8]]), 0.1);
    },
    -2,
  ],
  // the envelope turns face down
  ignore: [() => room(mix(330, [[0, rustle(200, hump(1.8), 450, 1400), 0.5], [190, slap(850, 50), 0.35], [193, desk(130), 0.22]]), 0.08), -7],
  // the drawer slides open: wood on wood, 600 ms
  hold: [
    () => {
      const pull = (p) => Math.min(1, p * 7) * (1 - p * 0.35) * Math.min(1, (1 - p) * 9);
      const rub = shaped(noise(600), pull);
      const sway = level(low(noise(600), 26), 1);
      const wood = [[148, 3, 1], [236, 4, 0.7], [395, 4, 0.4], [690, 3, 0.2]].map(([hz, q, w]) => [0, level(band(rub, (p) => hz * (0.94 + 0.16 * p), q), w)]);
      const runners = level(mix(600, wood).map((v, i) => v * (0.65 + 0.35 * sway[i])), 1);
      const air = level(band(rub, (p) => 900 + 500 * p, 0.6), 1);
      return mix(600, [[0, runners, 0.8], [0, air, 0.16], [6, tray(120), 0.22], [40, crackle(520, () => 46, 300, 900), 0.14]]);
    },
    -4,
  ],
  // the stamp falls; afterwards nothing
  block: [() => mix(420, [[0, body([[61, 190, 1], [104, 150, 0.8], [176, 100, 0.45], [290, 60, 0.22]], 1100, 420), 1], [0, slap(700, 34), 0.5], [1, level(low(shaped(noise(30), strike(0.4, 9)), 2400), 1), 0.3]]), 2],
  // the letter comes back to the hand
  undo: [() => room(mix(330, [[0, slap(1500, 16), 0.12], [0, rustle(270, (p) => p ** 1.6 * Math.min(1, (1 - p) * 6), 600, 2600, 60), 0.65], [262, slap(1800, 22), 0.3], [264, tray(70), 0.12]]), 0.1), -4],
  // the oldest tips over the edge, flutters, and lands on the floor, some way off
  miss: [
    () => {
      let turn = 0;
      const flutter = shaped(low(rustle(430, (p) => Math.min(1, p * 8) * (1 - 0.55 * p), 700, 1900), (p) => 3000 - 1900 * p), (p) => {
        turn += (2 * Math.PI * (10 + 9 * p)) / RATE;
        return 0.25 + 0.75 * Math.sin(turn) ** 2;
      });
      const floor = low(mix(220, [[0, slap(800, 50), 0.6], [4, desk(210), 0.8]]), 900);
      return room(mix(760, [[0, slap(1500, 20), 0.16], [10, level(flutter, 0.55)], [470, floor, 0.62], [585, low(slap(900, 36), 1000), 0.14]]), 0.24, 190);
    },
    -2,
  ],
  // a memo is pinned to the cork: pin, then a small desk bell, far back
  memo: [
    () => {
      const bell = silence(620).map((_, i) => {
        const t = i / RATE;
        const rise = 1 - Math.exp(-t / 0.004);
        return rise * [[1046.5, 1, 420], [1049.1, 0.6, 460], [2093 * 1.19, 0.16, 210], [1046.5 * 4.1, 0.05, 90]].reduce((s, [hz, w, ring]) => s + w * Math.sin(2 * Math.PI * hz * t) * Math.exp((-6.9 * t * 1000) / ring), 0);
      });
      return room(mix(700, [[0, slap(1700, 30), 0.22], [2, body([[312, 50, 1], [505, 35, 0.6], [880, 22, 0.3]], 1700, 110), 0.75], [66, level(bell, 1), 0.2]]), 0.2, 160);
    },
    -2,
  ],
  // a stiff card lands
  echo: [() => room(mix(300, [[0, slap(1900, 34), 0.6], [2, body([[214, 80, 1], [372, 60, 0.6], [640, 35, 0.3]], 1300, 200), 0.6], [96, slap(2200, 16), 0.16], [98, desk(90), 0.08]])), -2],
  // one soft mallet note
  mood: [() => room(bar(349.23, 760, 1.5), 0.22, 180), -3],
  // the shift closes: two notes, falling a fourth
  close: [() => room(mix(1150, [[0, bar(392, 760, 1.4), 0.85], [290, bar(293.66, 860, 1.6), 1]]), 0.24, 200), -2],
};

// Loudness ----------------------------------------------------------------------------------------

/** Loudness of the loudest 200 ms, K-weighted in the manner of BS.1770 (short sounds have no steady loudness). */
function loudness(x) {
  const shelf = high(x, 1500, 0.6);
  const weighted = high(x.map((v, i) => v + 0.58 * shelf[i]), 38, 0.5);
  const window = frames(200);
  let sum = 0, top = 0;
  for (let i = 0; i < weighted.length; i++) {
    sum += weighted[i] ** 2 - (i >= window ? weighted[i - window] ** 2 : 0);
    top = Math.max(top, sum / window);
  }
  return -0.691 + 10 * Math.log10(top);
}

function finish(x, trim) {
  const clean = high(x, 42);
  const gain = dB(-18 + trim - loudness(clean));
  const limit = 0.82;
  const edge = frames(FADE_MS);
  return clean.map((v, i) => {
    const loud = v * gain;
    const soft = Math.abs(loud) < 0.6 ? loud : Math.sign(loud) * (0.6 + (limit - 0.6) * Math.tanh((Math.abs(loud) - 0.6) / (limit - 0.6)));
    // a strike keeps its first millisecond's edge: the fade in is as long, but starts from the silence before it
    return soft * Math.min(1, (clean.length - 1 - i) / edge);
  });
}

// The sprite --------------------------------------------------------------------------------------

const parts = [];
const table = [];
let at = GAP_MS;
for (const [name, [make, trim]] of Object.entries(MOMENTS)) {
  seed(name);
  const lead = silence(FADE_MS);
  const sound = finish(make(), trim);
  const clip = new Float64Array(lead.length + sound.length);
  clip.set(sound, lead.length);
  const lengthMs = Math.ceil((clip.length * 1000) / RATE);
  parts.push([at, clip]);
  table.push([name, at, lengthMs + TAIL_MS]);
  console.log(`${name.padEnd(8)} ${String(at).padStart(5)} ms, ${lengthMs} ms, ${loudness(sound).toFixed(1)} LUFS, peak ${(20 * Math.log10(sound.reduce((m, v) => Math.max(m, Math.abs(v)), 0))).toFixed(1)} dB`);
  at += lengthMs + GAP_MS;
}
const track = mix(at, parts);
const raw = Buffer.from(Float32Array.from(track).buffer);

const folder = new URL('assets/sounds/', root);
fs.mkdirSync(folder, { recursive: true });
const encode = (file, ...options) =>
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', '-', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', ...options, fileURLToPath(new URL(file, folder))], { input: raw });
encode('sprite.webm', '-c:a', 'libopus', '-b:a', '80k', '-vbr', 'on', '-application', 'audio');
encode('sprite.mp3', '-c:a', 'libmp3lame', '-b:a', '96k');

const text = `// generated by assets/make/sounds.mjs
// [start, length] of each moment in assets/sounds/sprite.webm and sprite.mp3, in milliseconds.
export const SOUND_SPRITE = {
${table.map(([name, start, length]) => `  ${name}: [${start}, ${length}],`).join('\n')}
} as const;

export const SOUND_SPRITE_MS = ${at};

export type SoundMoment = keyof typeof SOUND_SPRITE;
`;
fs.writeFileSync(new URL('src/game/sound-sprite.ts', root), text);
for (const file of ['sprite.webm', 'sprite.mp3']) console.log(`${file}: ${(fs.statSync(new URL(file, folder)).size / 1000).toFixed(1)} kB`);
console.log(`${at} ms`);
