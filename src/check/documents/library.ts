// Checks between packs: each has its own id, and none repeats another's messages.
import { sendersOf } from '../../engine/deal/cast.ts';
import type { Pack } from '../../pack/pack-schema.ts';
import type { People } from '../../pack/people-schema.ts';
import type { Problem } from '../../pack/problem.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import { checkGenres, type GenreTable, genreTable } from '../library/genres.ts';
import { type Item, studyPack } from '../pack/study.ts';
import { type FileReport } from './pack.ts';
import { percent } from '../finding.ts';
import { ALIKE_ERROR, findAlike } from '../pack/words/near-duplicates.ts';

export interface LibraryPack {
  file: string;
  pack: Pack;
}

const atStart = (file: string, code: string, message: string): Problem => ({ file, line: 1, column: 1, code, message });

/** So many people for each sender of a pack: a spare quarter, so that age and gender can be chosen. */
const PEOPLE_A_SENDER = 1.25;

/** Packs with more senders than the pool has people for: some would share a name and a face. */
export function checkPool(packs: readonly LibraryPack[], { people }: People): Problem[] {
  return packs.flatMap(({ file, pack }) => {
    const senders = sendersOf(pack.messages).size;
    const needed = Math.ceil(senders * PEOPLE_A_SENDER);
    if (people.length >= needed) return [];
    return [
      atStart(
        file,
        'small-pool',
        `The pack has ${senders} senders and the pool ${people.length} people; ${needed} are needed, so that everybody keeps a face of their own. Add people to the pool.`,
      ),
    ];
  });
}

/** Pack ids that are taken twice; messages that stand, in nearly the same words, in two packs. */
export function checkLibrary(packs: readonly LibraryPack[]): FileReport {
  const errors: Problem[] = [];
  const fileOf = new Map<string, string>();
  for (const { file, pack } of packs) {
    const taken = fileOf.get(pack.id);
    if (taken !== undefined)
      errors.push(
        atStart(file, 'duplicate-pack', `The pack id "${pack.id}" is taken by ${taken}. Give this pack its own.`),
      );
    else fileOf.set(pack.id, file);
  }
  const messages = packs.flatMap(({ file, pack }) => pack.messages.map((message) => ({ file, message })));
  const warnings = findAlike(
    messages.map(({ message }) => message.body),
    (one, two) => messages[one]?.file === messages[two]?.file,
  ).flatMap(({ one, two, likeness }) => {
    const [earlier, later] = [messages[one], messages[two]];
    if (!earlier || !later || likeness < ALIKE_ERROR) return [];
    return [
      atStart(
        later.file,
        'repeated-message',
        `"${later.message.id}" shares ${percent(likeness)} of its three-word runs with "${earlier.message.id}" in ${earlier.file}. Reword one of them.`,
      ),
    ];
  });
  return { errors, warnings };
}

/** Genre × best action over packs that are judged by this guidance, and what the table gives away. */
export function studyGenres(
  packs: readonly LibraryPack[],
  guidance: Guidance,
): { table: GenreTable; warnings: Problem[] } {
  const items: Item[] = packs
    .filter(({ pack }) => pack.guidance.id === guidance.id)
    .flatMap(({ pack }) => studyPack(pack, guidance).items);
  const file = packs[0]?.file ?? '';
  return {
    table: genreTable(items),
    warnings: checkGenres(items).map(({ code, message }) => atStart(file, code, message)),
  };
}
