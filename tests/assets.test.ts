// The assets: credited, complete, and as balanced as promised.
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOUND_SPRITE, SOUND_SPRITE_MS } from '../src/game/sound/sprite.ts';
import { PeopleSchema } from '../src/pack/people-schema.ts';
import { ICONS } from '../src/shell/kit/icons.ts';

const root = new URL('../', import.meta.url);
const size = (file: string) => fs.statSync(new URL(file, root)).size;
const { people } = PeopleSchema.parse(JSON.parse(fs.readFileSync(new URL('scenarios/people.json', root), 'utf8')));

const REGIONS = ['africa', 'americas', 'asia', 'europe', 'middle-east', 'oceania'];
const MOODS = ['calm', 'glad', 'sad'];
const MOMENTS = [
  'arrive',
  'open',
  'slip',
  'reply',
  'decline',
  'ignore',
  'hold',
  'block',
  'undo',
  'miss',
  'memo',
  'bell',
  'tick',
  'mark',
  'echo',
  'mood',
  'close',
];

function count<T>(list: readonly T[]): Map<T, number> {
  const out = new Map<T, number>();
  for (const item of list) out.set(item, (out.get(item) ?? 0) + 1);
  return out;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const covers = (pattern: string, file: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(file);

describe('credits', () => {
  const text = fs.readFileSync(new URL('assets/CREDITS.md', root), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Asset') && !line.startsWith('| ---'));
  const patterns = rows.flatMap((row) => {
    const first = row.split('|')[1] ?? '';
    return [...first.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');
  });

  it('covers every file under assets', () => {
    const files = fs
      .readdirSync(new URL('assets/', root), { recursive: true, encoding: 'utf8' })
      .map((file) => `assets/${file.replaceAll('\\', '/')}`)
      .filter((file) => fs.statSync(new URL(file, root)).isFile())
      .filter((file) => !file.startsWith('assets/make/') && file !== 'assets/CREDITS.md');
    expect(files.length).toBeGreaterThan(430);
    expect(files.filter((file) => !patterns.some((pattern) => covers(pattern, file)))).toEqual([]);
  });

  it('names author, source, licence and change in every row', () => {
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const row of rows) {
      const cells = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      expect(cells).toHaveLength(5);
      expect(cells.every((cell) => cell.length > 0)).toBe(true);
      expect(cells[3]).toMatch(/CC0|MIT|OFL/);
    }
  });
});

describe('people', () => {
  it('holds 24 people a region: ten women, ten men, four others; a third each young, middle-aged and old', () => {
    expect(people).toHaveLength(144);
    for (const region of REGIONS) {
      const genders = count(people.filter((p) => p.region === region).map((p) => p.gender));
      expect([region, genders.get('f'), genders.get('m'), genders.get('x')]).toEqual([region, 10, 10, 4]);
      const ages = count(people.filter((p) => p.region === region).map((p) => p.age));
      expect([region, ages.get('young'), ages.get('middle'), ages.get('old')]).toEqual([region, 8, 8, 8]);
    }
  });

  it('spreads the six discs evenly over regions and genders', () => {
    for (const disc of [1, 2, 3, 4, 5, 6]) {
      const own = people.filter((p) => p.disc === disc);
      const genders = count(own.map((p) => p.gender));
      expect([genders.get('f'), genders.get('m'), genders.get('x')]).toEqual([10, 10, 4]);
      const regions = count(own.map((p) => p.region));
      for (const region of REGIONS) expect([3, 4, 5]).toContain(regions.get(region as (typeof own)[number]['region']));
    }
  });

  it('has short names, no two alike, and ids made from them', () => {
    expect(new Set(people.map((p) => p.id)).size).toBe(people.length);
    expect(new Set(people.map((p) => p.last)).size).toBe(people.length);
    for (const [i, p] of people.entries()) {
      expect(p.first.length).toBeLessThanOrEqual(9);
      expect(p.last.length).toBeLessThanOrEqual(12);
      const plain = `${p.first} ${p.last}`
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase();
      expect(p.id).toBe(plain.replaceAll(' ', '-'));
      for (const q of people.slice(i + 1)) {
        expect(distance(p.first.toLowerCase(), q.first.toLowerCase()), `${p.first} and ${q.first}`).toBeGreaterThan(1);
      }
    }
  });
});

describe('portraits', () => {
  it('shows every person in three moods that differ, in light files', () => {
    for (const { id } of people) {
      const faces = MOODS.map((mood) => fs.readFileSync(new URL(`assets/portraits/${id}-${mood}.svg`, root), 'utf8'));
      for (const face of faces) {
        expect(face).toMatch(/^<svg [^>]*viewBox="0 0 980 980"/);
        expect(face).not.toMatch(/<metadata|<script|undefined|https?:\/\/(?!www\.w3\.org)/);
        expect(face.length).toBeLessThan(12_000);
      }
      // the same face: what is left when ids are made equal differs only by the mouth
      const plain = faces.map((face, i) => face.replaceAll(`${id}-${MOODS[i]}`, id));
      expect(new Set(plain).size).toBe(3);
      const paths = plain.map((face) => new Set([...face.matchAll(/ d="([^"]+)"/g)].map((m) => m[1])));
      const [calm, glad, sad] = paths;
      for (const other of [glad, sad]) {
        expect([...(calm ?? [])].filter((d) => !other?.has(d)).length, id).toBeLessThanOrEqual(2);
      }
    }
    expect(
      fs.readdirSync(new URL('assets/portraits/', root)).filter((file) => !file.startsWith('persona-')),
    ).toHaveLength(people.length * MOODS.length);
  });

  it('shows whose desk each pack is, calm and glad, no two with the same face', () => {
    const packs = fs.readdirSync(new URL('scenarios/packs/', root)).map((file) => file.replace('.json', ''));
    const ids = packs.flatMap((id) => ['calm', 'glad'].map((mood) => `persona-${id}-${mood}`));
    const files = fs.readdirSync(new URL('assets/portraits/', root)).filter((file) => file.startsWith('persona-'));
    expect(files.toSorted()).toEqual(ids.map((id) => `${id}.svg`).toSorted());
    const faces = ids.map((id) => fs.readFileSync(new URL(`assets/portraits/${id}.svg`, root), 'utf8'));
    for (const face of faces) expect(face.length).toBeLessThan(12_000);
    expect(new Set(faces.map((face, i) => face.replaceAll(ids[i] ?? '', ''))).size).toBe(ids.length);
  });
});

describe('textures and icons', () => {
  it('stay light', () => {
    const tiles = ['fibre', 'wood', 'felt', 'cork', 'plaster'].map((name) => size(`assets/textures/${name}.webp`));
    expect(tiles.reduce((a, b) => a + b)).toBeLessThan(350_000);
    expect(size('src/shell/kit/icons.ts')).toBeLessThan(40_000);
    for (const markup of Object.values(ICONS)) expect(markup).toMatch(/^<path .*\/>$/);
  });
});

describe('sound sprite', () => {
  it('covers each moment', () => {
    expect(Object.keys(SOUND_SPRITE).toSorted()).toEqual(MOMENTS.toSorted());
  });

  it('has ranges inside the file that do not overlap', () => {
    let end = 0;
    for (const [start, length] of Object.values(SOUND_SPRITE).toSorted((a, b) => a[0] - b[0])) {
      expect(start).toBeGreaterThan(end);
      expect(length).toBeGreaterThan(100);
      end = start + length;
    }
    expect(end).toBeLessThanOrEqual(SOUND_SPRITE_MS);
  });

  it('is there in two formats, neither empty nor heavy', () => {
    for (const file of ['sprite.webm', 'sprite.mp3']) {
      expect(size(`assets/sounds/${file}`)).toBeGreaterThan(10_000);
      expect(size(`assets/sounds/${file}`)).toBeLessThan(150_000);
    }
  });

  it('leaves the harbour to a file of its own, in the same formats', () => {
    for (const file of ['harbour.webm', 'harbour.mp3']) {
      expect(size(`assets/sounds/${file}`)).toBeGreaterThan(10_000);
      expect(size(`assets/sounds/${file}`)).toBeLessThan(120_000);
    }
  });
});
