// The documents a command works with, read through their doors.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { Pack } from '../../pack/pack-schema.ts';
import { parseGuidance, parsePack, parsePeople } from '../../pack/parse.ts';
import type { People } from '../../pack/people-schema.ts';
import type { Problem } from '../../pack/problem.ts';
import { GUIDANCE_PATH, PEOPLE_PATH, projectPath, readText } from './disk.ts';

type Refused = { ok: false; problems: Problem[] };

/** The guidance that the game ships with. */
export function loadGuidance(): { ok: true; guidance: Guidance } | Refused {
  const file = projectPath(...GUIDANCE_PATH);
  const read = readText(file);
  return read.ok ? parseGuidance(read.text, file) : read;
}

/** The pool of sender names that the game ships with. */
export function loadPeople(): { ok: true; people: People } | Refused {
  const file = projectPath(...PEOPLE_PATH);
  const read = readText(file);
  return read.ok ? parsePeople(read.text, file) : read;
}

/** A pack with the guidance that judges it. */
export function loadPack(file: string): { ok: true; pack: Pack; guidance: Guidance } | Refused {
  const guidance = loadGuidance();
  if (!guidance.ok) return guidance;
  const read = readText(file);
  if (!read.ok) return read;
  const parsed = parsePack(read.text, file, guidance.guidance);
  return parsed.ok ? { ok: true, pack: parsed.pack, guidance: guidance.guidance } : parsed;
}
