// The first door: JSON text from outside becomes a plain value with known places, or a list of problems.
import {
  createScanner,
  findNodeAtLocation,
  type Node,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser';
import { placesIn, type Problem } from './problem.ts';

export const MAX_FILE_BYTES = 2 * 1024 * 1024;
export const MAX_DEPTH = 12;
export const MAX_STRING_CHARACTERS = 4000;

// Keys that would reach into an object's prototype when copied by careless code further in.
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export interface JsonText {
  value: unknown;
  /** Problem at the place of a path such as ['messages', 3, 'id'], or at its nearest existing parent. */
  problemAt(path: readonly PropertyKey[], code: string, message: string): Problem;
}

/**
 * Where brackets nest too deep, found without recursion so that no input overflows the parser's stack. It reads the
 * parser's own tokens, and a bracket is closed by its own kind only: broken text can't hide depth from it.
 */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  for (;;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    if (at >= text.length) return null;
    const first = text.charAt(at);
    if (first === '{' || first === '[') {
      if (open.push(first === '{' ? '}' : ']') > MAX_DEPTH) return at;
    } else if (first === open.at(-1)) open.pop();
  }
}

/** Half a character: it survives JSON, but no file, address or hash keeps it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Bytes of the text in UTF-8: each half of a two-part character counts two. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

const isTooLarge = (text: string): boolean => text.length > MAX_FILE_BYTES || utf8Bytes(text) > MAX_FILE_BYTES;

/** How a file over the limit is refused, wherever its size becomes known. */
export const TOO_LARGE = `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB, and no larger one is read. Split the pack.`;

function wordProblems(root: Node, problem: (offset: number, code: string, message: string) => Problem): Problem[] {
  const found: Problem[] = [];
  const visit = (node: Node): void => {
    const seen = new Set<string>();
    if (node.type === 'string' && LONE_SURROGATE.test(String(node.value)))
      found.push(
        problem(
          node.offset,
          'lone-surrogate',
          'Half of a two-part character stands in this text. Type the character again.',
        ),
      );
    if (node.type === 'string' && String(node.value).length > MAX_STRING_CHARACTERS)
      found.push(
        problem(
          node.offset,
          'long-text',
          `This text has ${String(node.value).length} characters; ${MAX_STRING_CHARACTERS} is the most. Shorten it.`,
        ),
      );
    for (const child of node.children ?? []) {
      if (node.type === 'object') {
        const key = String(child.children?.[0]?.value);
        if (FORBIDDEN_KEYS.has(key))
          found.push(problem(child.offset, 'forbidden-key', `The key "${key}" is not allowed anywhere. Remove it.`));
        if (seen.has(key))
          found.push(
            problem(child.offset, 'duplicate-key', `The key "${key}" stands twice in one object. Keep one of them.`),
          );
        seen.add(key);
      }
      visit(child);
    }
  };
  visit(root);
  return found;
}

/**
 * Reads strict JSON of at most MAX_FILE_BYTES in UTF-8, MAX_DEPTH levels and MAX_STRING_CHARACTERS a text, all counted
 * before anything is built of it. Refuses, with a place: too large, too deep, broken syntax, comments, texts too long,
 * duplicate keys, prototype keys, lone surrogates.
 */
export function readJsonText(
  text: string,
  file: string,
): { ok: true; json: JsonText } | { ok: false; problems: Problem[] } {
  const place = placesIn(text);
  const at = (offset: number, code: string, message: string): Problem => ({ file, ...place(offset), code, message });
  if (isTooLarge(text)) return { ok: false, problems: [at(0, 'too-large', TOO_LARGE)] };
  const deep = tooDeepAt(text);
  if (deep !== null)
    return {
      ok: false,
      problems: [at(deep, 'too-deep', `Brackets are nested more than ${MAX_DEPTH} deep here. Flatten the file.`)],
    };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (first || !root) {
    const code = first ? printParseErrorCode(first.error) : 'ValueExpected';
    return {
      ok: false,
      problems: [
        at(first?.offset ?? 0, 'broken-json', `This is not valid JSON (${code}). Mend the text at this place.`),
      ],
    };
  }
  const words = wordProblems(root, at);
  if (words.length > 0) return { ok: false, problems: words };
  return {
    ok: true,
    json: {
      value: JSON.parse(text),
      problemAt(path, code, message) {
        for (let length = path.length; length >= 0; length--) {
          const steps = path.slice(0, length).map((step) => (typeof step === 'number' ? step : String(step)));
          const node = length === 0 ? root : findNodeAtLocation(root, steps);
          if (node) return at(node.offset, code, message);
        }
        return at(0, code, message);
      },
    },
  };
}
