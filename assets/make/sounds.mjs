// Writes sprite and harbour in assets/sounds/, each as .webm (Opus) and .mp3, and src/game/sound/sprite.ts.
// Every sound is cut from CC0 recordings (samples.mjs) by a recipe (moments-desk.mjs, moments-time.mjs, harbour.mjs): filtered, shaped,
// layered, and set in a hall that is itself the tail of a recorded knock. Nothing is synthesised.
// Needs ffmpeg. Deterministic for one ffmpeg version. The recordings are not kept here; to get them, in some other folder:
//   npm pack supersonic-scsynth-samples@0.84.2 && tar xf supersonic-scsynth-samples-0.84.2.tgz
//   apt-get download gcompris-qt-data=3.1-2 && dpkg-deb -x gcompris-qt-data_3.1-2_all.deb gcompris
//   apt-get download minetest-data=5.6.1+dfsg+~1.9.0mt8+dfsg-2 && dpkg-deb -x minetest-data_*_all.deb minetest
// Run from anywhere: node assets/make/sounds.mjs THERE/package/samples THERE/gcompris/usr/share/gcompris-qt/rcc \
//   THERE/minetest/usr/share/games/minetest/games/minetest_game/mods/env_sounds/sounds
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RATE, dB, frames, high, inHall, layer, mix, hallOf } from './cut.mjs';
import { DESK } from './moments-desk.mjs';
import { TIME } from './moments-time.mjs';
import { LOOP_MS, bestSeam, makeHarbour, seamStep, wrapped } from './harbour.mjs';
import { openSamples } from './samples.mjs';

const MOMENTS = { ...DESK, ...TIME };
const GAP_MS = 120;
const TAIL_MS = 40; // part of the gap that belongs to a range, so that a decoder's delay cuts nothing off
const LEAD_MS = 8;
const FADE_MS = 20;
const LOUDNESS = -18;
const HALL_MS = 170;
const root = new URL('../../', import.meta.url);

// Loudness ----------------------------------------------------------------------------------------

/** Loudness of the loudest 200 ms, K-weighted in the manner of BS.1770 (short sounds have no steady loudness). */
function loudness(x) {
  const shelf = high(x, 1500, 0.6);
  const weighted = high(
    x.map((v, i) => v + 0.58 * shelf[i]),
    38,
    0.5,
  );
  const window = frames(200);
  let sum = 0,
    top = 0;
  for (let i = 0; i < weighted.length; i++) {
    sum += weighted[i] ** 2 - (i >= window ? weighted[i - window] ** 2 : 0);
    top = Math.max(top, sum / window);
  }
  return -0.691 + 10 * Math.log10(top);
}

/** Even and clean, and no longer than it is heard; `ms` is kept, as the silence after a block is part of it. */
function finish(x, { trim, ms }) {
  const full = high(x, 42);
  const top = full.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
  const heard = full.findLastIndex((v) => Math.abs(v) > top * dB(-58)) + frames(FADE_MS);
  const clean = full.slice(0, Math.max(heard, frames(ms)));
  const gain = dB(LOUDNESS + trim - loudness(clean));
  const limit = 0.82;
  const edge = frames(FADE_MS);
  return clean.map((v, i) => {
    const loud = v * gain;
    const soft =
      Math.abs(loud) < 0.6
        ? loud
        : Math.sign(loud) * (0.6 + (limit - 0.6) * Math.tanh((Math.abs(loud) - 0.6) / (limit - 0.6)));
    // The end fades; the start is each sound's own attack, after a short silence, so that a strike keeps its edge.
    return soft * Math.min(1, (clean.length - 1 - i) / edge);
  });
}

// The sprite --------------------------------------------------------------------------------------

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error(
    'Usage: node assets/make/sounds.mjs SAMPLES_FOLDER GCOMPRIS_FOLDER MINETEST_FOLDER (the head of this file says more)',
  );
  process.exit(2);
}
let sample;
try {
  sample = openSamples(folders);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const hall = hallOf(sample, HALL_MS);

function make({ ms, layers, hall: wet }) {
  const dry = mix(
    ms,
    layers.map((each) => [each.at, layer(sample, each), each.gain]),
  );
  return wet ? inHall(dry, hall, wet) : dry;
}

const parts = [];
const table = [];
let at = GAP_MS;
for (const [name, recipe] of Object.entries(MOMENTS)) {
  const lead = new Float64Array(frames(LEAD_MS));
  const sound = finish(make(recipe), recipe);
  const clip = new Float64Array(lead.length + sound.length);
  clip.set(sound, lead.length);
  const lengthMs = Math.ceil((clip.length * 1000) / RATE);
  parts.push([at, clip]);
  table.push([name, at, lengthMs + TAIL_MS]);
  console.log(
    `${name.padEnd(8)} ${String(at).padStart(5)} ms, ${lengthMs} ms, ${loudness(sound).toFixed(1)} LUFS, peak ${(20 * Math.log10(sound.reduce((m, v) => Math.max(m, Math.abs(v)), 0))).toFixed(1)} dB`,
  );
  at += lengthMs + GAP_MS;
}
const folder = new URL('assets/sounds/', root);
fs.mkdirSync(folder, { recursive: true });
function encode(file, track, ...options) {
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const input = Buffer.from(Float32Array.from(track).buffer);
  const from = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', '-'];
  const to = fileURLToPath(new URL(file, folder));
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...from, ...plain, ...options, to], { input });
}
const OPUS = ['-c:a', 'libopus', '-vbr', 'on', '-application', 'audio', '-b:a'];
const MP3 = ['-c:a', 'libmp3lame', '-b:a'];
const track = mix(at, parts);
encode('sprite.webm', track, ...OPUS, '64k');
encode('sprite.mp3', track, ...MP3, '80k');

const harbour = makeHarbour(sample);
encode('harbour.webm', wrapped(harbour), ...OPUS, '40k');
encode('harbour.mp3', wrapped(harbour), ...MP3, '40k');
const decoded = ['harbour.webm', 'harbour.mp3'].map((file) => {
  const args = ['-v', 'error', '-i', fileURLToPath(new URL(file, folder)), '-f', 'f32le', '-ar', String(RATE), '-'];
  const raw = execFileSync('ffmpeg', args, { maxBuffer: 2 ** 28 });
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
});
const seam = bestSeam(decoded);
console.log(
  `harbour  ${LOOP_MS} ms, ${loudness(harbour).toFixed(1)} LUFS at its loudest, step over the seam ${decoded.map((x) => seamStep(x, seam).toFixed(2)).join(' and ')} of those around it`,
);

const text = `// generated by assets/make/sounds.mjs
// [start, length] of each moment in assets/sounds/sprite.webm and sprite.mp3, in milliseconds.
export const SOUND_SPRITE = {
${table.map(([name, start, length]) => `  ${name}: [${start}, ${length}],`).join('\n')}
} as const;

export const SOUND_SPRITE_MS = ${at};

export type SoundMoment = keyof typeof SOUND_SPRITE;

/** [start, length] of one turn of assets/sounds/harbour.webm and harbour.mp3; before and after it the loop stands again. */
export const HARBOUR_LOOP = [${((seam * 1000) / RATE).toFixed(3)}, ${LOOP_MS}] as const;
`;
fs.writeFileSync(new URL('src/game/sound/sprite.ts', root), text);
for (const file of ['sprite.webm', 'sprite.mp3', 'harbour.webm', 'harbour.mp3'])
  console.log(`${file}: ${(fs.statSync(new URL(file, folder)).size / 1000).toFixed(1)} kB`);
console.log(`${at} ms`);
