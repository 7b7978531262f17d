// The doors for files: text in, a validated document or located problems out.
import type { z } from 'zod';
import { type Guidance, GuidanceSchema } from './guidance-schema.ts';
import { type JsonText, readJsonText } from './json-text.ts';
import { GUIDANCE_MIGRATIONS, type Migration, PACK_MIGRATIONS } from './migrate.ts';
import { type Pack, PACK_VERSION, PackSchema } from './pack-schema.ts';
import { type People, PeopleSchema } from './people-schema.ts';
import type { Problem } from './problem.ts';
import { suggestKey } from './unknown-key.ts';
import { findGuidanceReferences, findPackReferences } from './references.ts';

/** Nobody mends more at once, and a hostile file may hold a million. */
const MAX_PROBLEMS = 500;

type Refused = { ok: false; problems: Problem[] };

interface DocumentKind<T> {
  schema: z.ZodType<T>;
  format: string;
  version: number; // what this release writes; older files are brought forward
  migrations: Readonly<Record<number, Migration>>;
}

const GUIDANCE: DocumentKind<Guidance> = {
  schema: GuidanceSchema,
  format: 'replyworthy-guidance',
  version: 2,
  migrations: GUIDANCE_MIGRATIONS,
};
const PACK: DocumentKind<Pack> = {
  schema: PackSchema,
  format: 'replyworthy-pack',
  version: PACK_VERSION,
  migrations: PACK_MIGRATIONS,
};
const PEOPLE: DocumentKind<People> = {
  schema: PeopleSchema,
  format: 'replyworthy-people',
  version: 1,
  migrations: {},
};

/** The document in today's version, or the problem that keeps it from being read at all. */
function broughtForward<T>(
  json: JsonText,
  kind: DocumentKind<T>,
): { value: unknown; isMigrated: boolean } | { problem: Problem } {
  const { value } = json;
  if (typeof value !== 'object' || value === null || !('format' in value) || !('version' in value))
    return { value, isMigrated: false };
  const { format, version } = value;
  if (format !== kind.format)
    return {
      problem: json.problemAt(
        ['format'],
        'wrong-format',
        `This file says it is ${JSON.stringify(format)}; a "${kind.format}" is needed here.`,
      ),
    };
  if (typeof version === 'number' && version > kind.version)
    return {
      problem: json.problemAt(
        ['version'],
        'newer-version',
        `This file is of version ${version}; this release reads up to version ${kind.version}. Update the game.`,
      ),
    };
  let document: Record<string, unknown> = { ...value };
  if (typeof version !== 'number') return { value, isMigrated: false };
  for (let at = version, next = kind.migrations[at]; next; at++, next = kind.migrations[at]) document = next(document);
  return { value: document, isMigrated: version < kind.version };
}

function readDocument<T>(
  text: string,
  file: string,
  kind: DocumentKind<T>,
): { ok: true; document: T; json: JsonText; isMigrated: boolean } | Refused {
  const read = readJsonText(text, file);
  if (!read.ok) return read;
  const { json } = read;
  const brought = broughtForward(json, kind);
  if ('problem' in brought) return { ok: false, problems: [brought.problem] };
  const parsed = kind.schema.safeParse(brought.value);
  if (parsed.success) return { ok: true, document: parsed.data, json, isMigrated: brought.isMigrated };
  return {
    ok: false,
    problems: parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => {
      const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const hint = unknown.map((key) => suggestKey(kind.schema, issue.path, key)).join('');
      const message = `${where}${issue.message}.${hint}`;
      return json.problemAt([...issue.path, ...unknown], issue.code.replaceAll('_', '-'), message);
    }),
  };
}

/** Guidance from its JSON text. Refuses broken, oversized, unknown or self-contradicting files with places. */
export function parseGuidance(text: string, file: string): { ok: true; guidance: Guidance } | Refused {
  const read = readDocument(text, file, GUIDANCE);
  if (!read.ok) return read;
  const problems = findGuidanceReferences(read.document, read.json);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, guidance: read.document };
}

/** A migrated pack, whose words belong to no rule yet, is written for whatever edition of its guidance is at hand. */
function judgedBy(pack: Pack, { id, edition }: Guidance): Pack {
  return pack.guidance.id === id ? { ...pack, guidance: { id, edition } } : pack;
}

/** A pack from its JSON text, read against the guidance that judges it (same id, same major edition). */
export function parsePack(
  text: string,
  file: string,
  guidance: Guidance,
): { ok: true; pack: Pack; json: JsonText } | Refused {
  const read = readDocument(text, file, PACK);
  if (!read.ok) return read;
  const pack = read.isMigrated ? judgedBy(read.document, guidance) : read.document;
  const problems = findPackReferences(pack, read.json, guidance);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack, json: read.json };
}

/** The pool of sender names from its JSON text. */
export function parsePeople(text: string, file: string): { ok: true; people: People } | Refused {
  const read = readDocument(text, file, PEOPLE);
  return read.ok ? { ok: true, people: read.document } : read;
}
