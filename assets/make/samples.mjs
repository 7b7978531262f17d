// The recordings the sounds are cut from, all CC0 1.0, each known by its SHA-256 so that a cut can be made again.
// Three folders hold them; assets/CREDITS.md names who recorded what. Used by sounds.mjs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { RATE } from './cut.mjs';

/** The rate a recording was made at; playing it slower or faster is telling ffmpeg another one. */
const RECORDED = 44100;
const RECORDED_AT = { stream1: 48000, stream2: 48000, stream3: 48000, stream4: 48000 };

// [file, SHA-256] or, for a recording inside a resource file of GCompris, [file, SHA-256, first byte, bytes].
const FILES = {
  // supersonic-scsynth-samples 0.84.2, folder samples/
  door: ['perc_door.flac', '923c36d45cd67a053976602163020b32fc499f3c126c66bca790b9aa2d9e7003'],
  impact: ['perc_impact1.flac', '1230a921b19465aae8dbbe64f59baa6396da7322928bd2bedba69073428d2b9e'],
  hall: ['perc_impact2.flac', 'bb88c430a34c0ca7ca42fbde83060d9a6bf540b3c28699212afa6adc232c8054'],
  swoosh: ['perc_swoosh.flac', '99704b14314b4a24f4cfe48d5d031af39b52b90c7c0fc2c9a62dc6c61f87af30'],
  cabasa: ['hat_cab.flac', '049d90dfaddb945911cf49418bbd001fdfd07d5d43f9db469e39841728737a05'],
  thump: ['drum_bass_soft.flac', '87bfb846ea7adf747515b1c59602555c2dde5da40ba4cb5a19244df06385ff23'],
  finger: ['tabla_te1.flac', '276b07272060183dd8b5054b14b7bcd56328dd20a7b9a2c738a6f780c0635dd0'],
  knuckle: ['tabla_te2.flac', '24f48d727d4c74cdd8c10ece1b7f24f00f5b063828a698fe1234b50ac8b08591'],
  tap: ['tabla_te_m.flac', '9a7d5e62650f765121b373cfdda7b914212af567057d8b2fbc96126ce1a21769'],
  palm: ['tabla_ke3.flac', 'bd6b009e2759a38cea185deac3f47e7f870940256550afe4f0bb849133b7f5a0'],
  ring: ['tabla_tas1.flac', 'df730eddd8400d3163655033454cc223bda9c2a1c6b2d6068531f7cbf12b47b2'],
  tone: ['tabla_tun1.flac', 'b86e20c4654a07c01524547b75600a73c19cb1ce826f5709e4f348e752246651'],
  string: ['guit_harmonics.flac', '197dc69798e07641f2003f394645155e4077d1d75fa6eb44a66f3a00b07e73ee'],
  bell: ['perc_bell.flac', '7d88fccc70acaeec1800976f57dc46e7fb80fd66668d3220c4961a11c8d30f9b'],
  // gcompris-qt-data 3.1-2, folder usr/share/gcompris-qt/rcc/: redraw's brush.wav and eraser.wav, canal_lock's doors
  brush: ['redraw.rcc', 'ece9e38f88a168e6136af43dbf11dc6efbf3be80d78969145fa15424f09b8899', 18424, 25214],
  eraser: ['redraw.rcc', 'e5859973dd8814b6442d71293c239e1f198951b26064c77b45ebe99ea3ec4dd7', 53908, 30608],
  gateOpen: ['canal_lock.rcc', 'b69f88b0a4ec2f9d1025aabae014e74b577f46df37ca287d0f77b12e20e0a9ca', 40611, 309498],
  gateClose: ['canal_lock.rcc', '3b916df8e86e2ddba977d20c0c546957e7e6a6b652c9fdc8875f8eea28507e4c', 768381, 290932],
  // minetest-data 5.6.1+dfsg+~1.9.0mt8+dfsg-2, folder usr/share/games/minetest/games/minetest_game/mods/env_sounds/sounds/
  stream1: ['env_sounds_water.1.ogg', 'd9cb23c31187446dd64222f602283a32176e9ed2a1561ac26c164437446bf39f'],
  stream2: ['env_sounds_water.2.ogg', '66c4b3dee8afcc8bcac194d0428f249aa30cc6d39d94c00fd8cc24231df43dd7'],
  stream3: ['env_sounds_water.3.ogg', 'e2903858aedcf0e020d533c312a0f6d81de156abd4222fcc78f121c163e381c9'],
  stream4: ['env_sounds_water.4.ogg', '7b1fac8c0fb68678338f92b2ef7fa6ab9e2a38668be93884d252af2d54f2e303'],
};

/** Reads and checks every recording at once, so that a missing or changed one is said before anything is written. */
export function openSamples(folders) {
  const bytes = {};
  for (const [name, [file, sha256, at = 0, length]] of Object.entries(FILES)) {
    const found = folders.map((folder) => path.join(folder, file)).find((each) => fs.existsSync(each));
    if (!found) throw new Error(`${file} (${name}) is in none of the folders given: see the head of sounds.mjs.`);
    const whole = fs.readFileSync(found);
    bytes[name] = length ? whole.subarray(at, at + length) : whole;
    const is = createHash('sha256').update(bytes[name]).digest('hex');
    if (is !== sha256) throw new Error(`${file} (${name}) is not the recording this recipe was cut from: ${is}.`);
  }
  const decoded = new Map();
  /** One recording, mono at RATE, played `speed` times as fast (and so as high). */
  return (name, speed = 1) => {
    const key = `${name} ${speed}`;
    if (!decoded.has(key)) {
      const filters = `aformat=channel_layouts=mono,asetrate=${Math.round((RECORDED_AT[name] ?? RECORDED) * speed)},aresample=${RATE}`;
      const args = ['-v', 'error', '-i', '-', '-af', filters, '-f', 'f32le', '-'];
      const raw = execFileSync('ffmpeg', args, { input: bytes[name], maxBuffer: 2 ** 28 });
      decoded.set(
        key,
        Float64Array.from(new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length))),
      );
    }
    return decoded.get(key);
  };
}
