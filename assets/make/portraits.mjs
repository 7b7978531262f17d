// Writes assets/portraits/<person-id>-<mood>.svg for everyone in scenarios/people.json.
// Faces are Lorelei by Lisa Wischofsky (CC0 1.0) through DiceBear. One person, one face: only the mouth follows the mood.
// Eyes, brows, nose, head, glasses, freckles and earrings are dealt by seed, blind to the region; hair and beards were
// chosen by eye on a contact sheet, a wide spread in every region. No disc: CSS paints it.
// Run from anywhere: node assets/make/portraits.mjs
import fs from 'node:fs';
import { Avatar, Style } from '@dicebear/core';

const root = new URL('../../', import.meta.url);
const out = new URL('assets/portraits/', root);
const { people } = JSON.parse(fs.readFileSync(new URL('scenarios/people.json', root), 'utf8'));
const style = new Style(
  JSON.parse(fs.readFileSync(new URL('node_modules/@dicebear/styles/src/lorelei.json', root), 'utf8')),
);

const two = (n) => String(n).padStart(2, '0');
const variants = (...numbers) => numbers.map((n) => `variant${two(n)}`);

// Hair that reads at 30 px and hides no eye.
const HAIR = {
  'adaeze-nwosu': 36,
  'wanjiru-kamau': 44,
  'thandi-mokoena': 24,
  'salma-benali': 35,
  'kojo-asante': 39,
  'sipho-dlamini': 28,
  'dawit-bekele': 8,
  'ousmane-faye': 9,
  'lesedi-molefe': 22,
  'amani-otieno': 26,
  'ximena-rojas': 23,
  'renata-duarte': 18,
  'brianna-whitfield': 31,
  'odette-joseph': 32,
  'otis-granger': 47,
  'mateo-quispe': 6,
  'thiago-barros': 20,
  'devon-baptiste': 44,
  'dale-okafor': 30,
  'quinn-tremblay': 17,
  'hana-fujita': 19,
  'meera-pillai': 33,
  'yuna-seo': 16,
  'malai-suksai': 46,
  'rohan-kulkarni': 3,
  'haoyu-zheng': 12,
  'bayu-santoso': 22,
  'minh-pham': 43,
  'kiran-thapa': 11,
  'tenzin-lhamo': 14,
  'freya-lunde': 29,
  'marta-kowalska': 10,
  'nuria-pascual': 37,
  'ailsa-drummond': 42,
  'theo-lindqvist': 39,
  'nils-hartmann': 4,
  'luca-ferrante': 7,
  'andrei-munteanu': 2,
  'sasha-vermeer': 18,
  'remy-claes': 20,
  'yasmin-rostami': 5,
  'elif-aydin': 32,
  'noor-haddad': 38,
  'tamar-shalev': 43,
  'bassam-nassar': 9,
  'omid-farahani': 25,
  'ziad-mansour': 1,
  'faisal-harbi': 8,
  'deniz-korkmaz': 6,
  'arin-sarkis': 12,
  'aroha-tamihana': 15,
  'gemma-whitlock': 48,
  'sina-leota': 26,
  'tegan-dunstan': 13,
  'tane-rewiti': 36,
  'semisi-taufa': 5,
  'lachlan-pryor': 3,
  'viliame-tora': 47,
  'kahu-parata': 10,
  'billie-marsh': 22,
};
const BEARDS = {
  'dawit-bekele': 2,
  'otis-granger': 1,
  'rohan-kulkarni': 2,
  'luca-ferrante': 2,
  'omid-farahani': 1,
  'tane-rewiti': 1,
};
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

/** A small seeded generator, so that the same pool always gives the same faces. */
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
const shuffled = (list, deal) => {
  const a = [...list];
  for (let i = a.length - 1; i > 0; i--) {
    const j = Math.floor(deal() * (i + 1));
    [a[i], a[j]] = [a[j], a[i]];
  }
  return a;
};
const pick = (list, deal) => list[Math.floor(deal() * list.length)];

// Things few people wear are dealt to every nth of a shuffled gender group, so they spread over all regions.
const extras = new Map(people.map((p) => [p.id, {}]));
for (const gender of ['f', 'm', 'x']) {
  const group = people.filter((p) => p.gender === gender);
  const give = (key, list, share) => {
    const deal = dealer(`${key} ${gender}`);
    shuffled(group, deal)
      .slice(0, Math.round(group.length * share))
      .forEach((p, i) => (extras.get(p.id)[key] = list[i % list.length]));
  };
  give('glasses', GLASSES, 0.25);
  give('freckles', ['variant01'], 0.1);
  give('earrings', EARRINGS, { f: 0.4, m: 0.1, x: 0.35 }[gender]);
}

const optional = (key, value) =>
  value ? { [`${key}Variant`]: [value], [`${key}Probability`]: 100 } : { [`${key}Probability`]: 0 };

function shorten(svg, id) {
  const names = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
  const short = new Map(names.map((name, i) => [name, `${id}-${i.toString(36)}`]));
  return svg
    .replace(/<metadata[\s\S]*?<\/metadata>|<!--[\s\S]*?-->/g, '')
    .replace(/( id="|url\(#|href="#)([^")]+)/g, (_, head, name) => `${head}${short.get(name)}`)
    .replaceAll('#000000', '#000')
    .replaceAll('#ffffff', '#fff')
    .replace(' shape-rendering="auto"', '')
    .replace('opacity=".4"', 'opacity=".95"') // the mouth in a beard: the mood must read
    .replace(/>\s+</g, '><');
}

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
let total = 0;
let largest = 0;
for (const person of people) {
  const deal = dealer(person.id);
  const given = extras.get(person.id);
  const face = {
    seed: person.id,
    headVariant: [pick(HEADS, deal)],
    eyesVariant: [pick(EYES, deal)],
    eyebrowsVariant: [pick(BROWS, deal)],
    noseVariant: [pick(NOSES, deal)],
    hairVariant: variants(HAIR[person.id]),
    hairAccessoriesProbability: 0,
    ...optional('glasses', given.glasses),
    ...optional('freckles', given.freckles),
    ...optional('earrings', given.earrings),
    ...optional('beard', BEARDS[person.id] && variants(BEARDS[person.id])[0]),
  };
  for (const [mood, mouths] of Object.entries(MOUTHS)) {
    const bearded = BEARDS[person.id] !== undefined;
    const mouth = bearded ? mouths.at(-1) : pick(mouths, deal); // the widest reads best inside a beard
    const svg = shorten(new Avatar(style, { ...face, mouthVariant: [mouth] }).toString(), `${person.id}-${mood}`);
    fs.writeFileSync(new URL(`${person.id}-${mood}.svg`, out), svg);
    total += svg.length;
    largest = Math.max(largest, svg.length);
  }
}
console.log(
  `${people.length * 3} portraits, ${(total / 1000).toFixed(0)} kB, largest ${(largest / 1000).toFixed(1)} kB`,
);
