// Checks between packs: each has its own id, and none repeats another's messages.
import type { Pack } from '../../pack/pack-schema.ts';
import type { Problem } from '../../pack/problem.ts';
import { type FileReport } from './pack.ts';
import { percent } from '../finding.ts';
import { ALIKE_ERROR, findAlike } from '../pack/near-duplicates.ts';

export interface LibraryPack {
  file: string;
  pack: Pack;
}

const atStart = (file: string, code: string, message: string): Problem => ({ file, line: 1, column: 1, code, message });

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
