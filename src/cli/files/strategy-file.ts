// A strategy from a file somebody wrote: loaded, called with a copy of what a player sees, and its answers checked.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublicMessage } from '../../check/play/public-message.ts';
import type { BlindStrategy, Random } from '../../check/play/strategy.ts';
import { ActionSchema } from '../../pack/guidance-schema.ts';
import { readText } from './disk.ts';
import { ACTIONS } from '../../pack/words.ts';

/** A strategy that failed; its sentence names the file. */
export class StrategyError extends Error {}

type Decide = (message: PublicMessage, tools: { random: Random }) => unknown;

function isDecide(value: unknown): value is Decide {
  return typeof value === 'function';
}

/** Nonsense as it may be shown: never longer than a line. */
function shown(value: unknown): string {
  if (value instanceof Promise) return 'a promise';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return value === null
    ? 'null'
    : value === undefined
      ? 'nothing'
      : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : shown(error);
  return text.split('\n', 1)[0]?.slice(0, 200) ?? '';
}

/** The strategy of a module file whose default export is `(message, { random }) => action`. */
export async function loadStrategyFile(file: string): Promise<BlindStrategy> {
  const read = readText(file);
  if (!read.ok) throw new StrategyError(`${file}: ${read.problems[0]?.message ?? 'The file cannot be read.'}`);
  let loaded: unknown;
  try {
    loaded = await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    throw new StrategyError(`${file} cannot be loaded: ${reasonOf(error)}`);
  }
  const decide = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
  if (!isDecide(decide))
    throw new StrategyError(
      `${file} has no function as its default export. Write: export default (message, { random }) => 'reply';`,
    );
  return {
    name: file,
    readsKey: false,
    decide(seen, random) {
      let answer: unknown;
      try {
        answer = decide(structuredClone(seen), { random });
      } catch (error) {
        throw new StrategyError(
          `${file} stopped on the message that begins "${seen.face.opening}": ${reasonOf(error)}`,
        );
      }
      const action = ActionSchema.safeParse(answer);
      if (!action.success)
        throw new StrategyError(
          `${file} answered ${shown(answer)} to the message that begins "${seen.face.opening}"; an answer is one of ${ACTIONS.join(', ')}.`,
        );
      return action.data;
    },
  };
}
