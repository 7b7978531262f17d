// Writes assets/portraits/<person-id>-<mood>.svg for everyone in scenarios/people.json, and
// assets/portraits/persona-<pack-id>-<mood>.svg, calm and glad, for the one whose desk a pack is.
// Faces are Lorelei by Lisa Wischofsky (CC0 1.0) through DiceBear. One person, one face: only the mouth follows the mood.
// Everything is dealt by the person's id, blind to the region, so that nobody's face changes when others join the pool.
// Age shows: hair of the young, lines of our own beside mouth and eyes for the others, white or grey hair for the old.
// Which hair suits which age was chosen by eye on a contact sheet. No disc: CSS paints it.
// Run from anywhere: node assets/make/portraits.mjs
import fs from 'node:fs';
import { Avatar, Style } from '@dicebear/core';

const root = new URL('../../', import.meta.url);
const out = new URL('assets/portraits/', root);
const { people } = JSON.parse(fs.readFileSync(new URL('scenarios/people.json', root), 'utf8'));
// Whoever plays sits at that desk: the face says nothing of gender or age. The word before the pack's id was chosen by
// eye among three, so that no two desks have the same hair.
const personas = fs
  .readdirSync(new URL('scenarios/packs/', root))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .map((pack) => ({
    id: `persona-${pack}`,
    word: `whose-${pack}`,
    gender: 'x',
    age: 'young',
    moods: ['calm', 'glad'],
  }));
const style = new Style(
  JSON.parse(fs.readFileSync(new URL('node_modules/@dicebear/styles/src/lorelei.json', root), 'utf8')),
);

const two = (n) => String(n).padStart(2, '0');
const variants = (...numbers) => numbers.map((n) => `variant${two(n)}`);

// Hair that reads at 30 px and hides no eye.
const HAIR = {
  f: {
    young: variants(10, 14, 16, 17, 23, 26, 30, 31, 33, 36, 38, 42, 46),
    middle: variants(13, 15, 18, 19, 23, 24, 29, 32, 35, 37, 44),
    old: variants(5, 13, 15, 18, 19, 24, 29, 32, 35, 37, 48),
  },
  m: {
    young: variants(4, 5, 6, 7, 11, 12, 20, 22, 27, 39, 43, 44),
    middle: variants(1, 2, 3, 8, 9, 22, 25, 28, 39, 43, 47),
    old: variants(1, 2, 3, 8, 9, 25, 28, 47),
  },
  x: {
    young: variants(4, 6, 10, 11, 12, 17, 20, 22, 26, 30, 36),
    middle: variants(3, 12, 18, 19, 22, 30, 39, 44),
    old: variants(3, 9, 19, 22, 28, 37, 44),
  },
};
const HAIR_COLOURS = { young: ['#000000'], middle: ['#000000'], old: ['#fefefe', '#d9d5cc'] };
const BEARDS = variants(1, 2);
const EYES = variants(2, 4, 5, 6, 8, 10, 11, 12, 14, 16, 17, 20, 23, 24);
const BROWS = variants(1, 2, 5, 7, 9, 12);
const NOSES = variants(1, 2, 3, 4, 5, 6);
const HEADS = variants(1, 2, 3, 4);
const GLASSES = variants(1, 3, 4, 5);
const EARRINGS = variants(1, 2, 3);
const MOUTHS = {
  calm: ['happy04', 'happy02', 'happy01'],
  glad: ['happy06', 'happy05'],
  sad: ['sad04', 'sad05'],
};

// How many wear what, in hundredths.
const WEARS = {
  glasses: { young: 15, middle: 25, old: 40 },
  freckles: { young: 20, middle: 5, old: 0 },
  earrings: { f: 40, m: 8, x: 30 },
  beard: { young: 6, middle: 25, old: 35 }, // of the men
};

// Strokes of our own, drawn under the glasses: beside the mouth, at the eye, on the brow.
const CHEEK = 'M446 590q-20 26-14 58';
const LINES = {
  young: '',
  middle: 'M468 588q-16 22-14 48',
  old: 'M352 478q-14-4-26-16M352 500q-16 4-30 2M420 532q24 8 46-2M424 320q46-18 96-8M436 290q36-12 72-8M594 316q18-8 34 0',
};

/** A small seeded generator, so that the same person always has the same face. */
function dealer(text) {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  return () => {
    h = (h + 0x6d2b79f5) | 0;
    let t = Math.imul(h ^ (h >>> 15), 1 | h);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const pick = (list, deal) => list[Math.floor(deal() * list.length)];

const optional = (key, value) =>
  value ? { [`${key}Variant`]: [value], [`${key}Probability`]: 100 } : { [`${key}Probability`]: 0 };

/** Grey and white hair gets an ink outline; the lines of the face lie under the glasses. */
function aged(svg, { age, hairColour, isBearded }) {
  const outlined =
    age === 'old'
      ? svg.replaceAll(
          `fill="${hairColour}"`,
          `fill="${hairColour}" stroke="#000" stroke-width="11" stroke-linejoin="round"`,
        )
      : svg;
  const lines = (isBearded ? '' : age === 'old' ? CHEEK : '') + (age === 'middle' && isBearded ? '' : LINES[age]);
  if (lines === '') return outlined;
  const drawn = `<path d="${lines}" fill="none" stroke="#000" stroke-width="9" stroke-linecap="round"/>`;
  return outlined.replace(/<\/svg>$/, `${drawn}</svg>`);
}

function shorten(svg, id) {
  const names = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
  const short = new Map(names.map((name, i) => [name, `${id}-${i.toString(36)}`]));
  return svg
    .replace(/<metadata[\s\S]*?<\/metadata>|<!--[\s\S]*?-->/g, '')
    .replace(/( id="|url\(#|href="#)([^")]+)/g, (_, head, name) => `${head}${short.get(name)}`)
    .replaceAll('#000000', '#000')
    .replaceAll('#ffffff', '#fff')
    .replaceAll('#fefefe', '#fff')
    .replace(' shape-rendering="auto"', '')
    .replace('opacity=".4"', 'opacity=".95"') // the mouth in a beard: the mood must read
    .replace(/>\s+</g, '><');
}

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
let count = 0;
let total = 0;
let largest = 0;
for (const person of [...people, ...personas]) {
  const { id, word = id, gender, age = 'middle', moods = Object.keys(MOUTHS) } = person;
  const deal = dealer(word);
  const wears = (share) => deal() * 100 < share;
  const hairColour = pick(HAIR_COLOURS[age], deal);
  const beard = gender === 'm' && wears(WEARS.beard[age]) ? pick(BEARDS, deal) : undefined;
  const face = {
    seed: id,
    headVariant: [pick(HEADS, deal)],
    eyesVariant: [pick(EYES, deal)],
    eyebrowsVariant: [pick(BROWS, deal)],
    noseVariant: [pick(NOSES, deal)],
    hairVariant: [pick(HAIR[gender][age], deal)],
    hairColor: [hairColour],
    hairAccessoriesProbability: 0,
    ...optional('glasses', wears(WEARS.glasses[age]) ? pick(GLASSES, deal) : undefined),
    ...optional('freckles', wears(WEARS.freckles[age]) ? 'variant01' : undefined),
    ...optional('earrings', wears(WEARS.earrings[gender]) ? pick(EARRINGS, deal) : undefined),
    ...optional('beard', beard),
  };
  for (const mood of moods) {
    const mouths = MOUTHS[mood];
    const mouth = beard ? mouths.at(-1) : pick(mouths, deal); // the widest reads best inside a beard
    const drawn = new Avatar(style, { ...face, mouthVariant: [mouth] }).toString();
    const svg = shorten(aged(drawn, { age, hairColour, isBearded: beard !== undefined }), `${id}-${mood}`);
    fs.writeFileSync(new URL(`${id}-${mood}.svg`, out), svg);
    count += 1;
    total += svg.length;
    largest = Math.max(largest, svg.length);
  }
}
console.log(`${count} portraits, ${(total / 1000).toFixed(0)} kB, largest ${(largest / 1000).toFixed(1)} kB`);
