// The doors for files: text in, a validated document or located problems out.
import type { z } from 'zod';
import { type Guidance, GuidanceSchema } from './guidance-schema.ts';
import { type JsonText, readJsonText } from './json-text.ts';
import { type Pack, PackSchema } from './pack-schema.ts';
import { type People, PeopleSchema } from './people-schema.ts';
import type { Problem } from './problem.ts';
import { findGuidanceReferences, findPackReferences } from './references.ts';

/** Nobody mends more at once, and a hostile file may hold a million. */
const MAX_PROBLEMS = 500;

type Refused = { ok: false; problems: Problem[] };

function readDocument<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  format: string,
): { ok: true; document: T; json: JsonText } | Refused {
  const read = readJsonText(text, file);
  if (!read.ok) return read;
  const { json } = read;
  const head = json.value;
  if (typeof head === 'object' && head !== null && 'format' in head && 'version' in head) {
    if (head.format !== format)
      return {
        ok: false,
        problems: [
          json.problemAt(
            ['format'],
            'wrong-format',
            `This file says it is ${JSON.stringify(head.format)}; a "${format}" is needed here.`,
          ),
        ],
      };
    if (typeof head.version === 'number' && head.version > 1)
      return {
        ok: false,
        problems: [
          json.problemAt(
            ['version'],
            'newer-version',
            `This file is of version ${head.version}; this release reads version 1. Update the game.`,
          ),
        ],
      };
  }
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, document: parsed.data, json };
  return {
    ok: false,
    problems: parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => {
      const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      return json.problemAt([...issue.path, ...unknown], issue.code.replaceAll('_', '-'), `${where}${issue.message}.`);
    }),
  };
}

/** Guidance from its JSON text. Refuses broken, oversized, unknown or self-contradicting files with places. */
export function parseGuidance(text: string, file: string): { ok: true; guidance: Guidance } | Refused {
  const read = readDocument(text, file, GuidanceSchema, 'replyworthy-guidance');
  if (!read.ok) return read;
  const problems = findGuidanceReferences(read.document, read.json);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, guidance: read.document };
}

/** A pack from its JSON text, read against the guidance that judges it (same id, same major edition). */
export function parsePack(
  text: string,
  file: string,
  guidance: Guidance,
): { ok: true; pack: Pack; json: JsonText } | Refused {
  const read = readDocument(text, file, PackSchema, 'replyworthy-pack');
  if (!read.ok) return read;
  const problems = findPackReferences(read.document, read.json, guidance);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: read.document, json: read.json };
}

/** The pool of sender names from its JSON text. */
export function parsePeople(text: string, file: string): { ok: true; people: People } | Refused {
  const read = readDocument(text, file, PeopleSchema, 'replyworthy-people');
  return read.ok ? { ok: true, people: read.document } : read;
}
