// Every check of one pack, from its text to findings with places.
import type { Guidance } from '../../pack/guidance-schema.ts';
import type { JsonText } from '../../pack/json-text.ts';
import type { Pack } from '../../pack/pack-schema.ts';
import { parsePack } from '../../pack/parse.ts';
import type { Problem } from '../../pack/problem.ts';
import { checkBalance } from '../pack/keys/balance.ts';
import { checkCoverage } from '../pack/keys/coverage.ts';
import { checkFace } from '../pack/keys/face.ts';
import { checkGenre } from '../pack/words/genre.ts';
import type { Finding } from '../finding.ts';
import { checkGiveaways } from '../pack/keys/giveaways.ts';
import { checkReasons } from '../pack/words/reasons.ts';
import { checkMemos } from '../pack/needs/memos.ts';
import { checkLooks } from '../pack/people/looks.ts';
import { checkNeeds } from '../pack/needs/needs.ts';
import { checkNearDuplicates } from '../pack/words/near-duplicates.ts';
import { checkNotes } from '../pack/words/notes.ts';
import { checkPairs } from '../pack/keys/pairs.ts';
import { checkPronouns } from '../pack/people/pronouns.ts';
import { checkReturns } from '../pack/people/returns.ts';
import { checkSenders } from '../pack/people/senders.ts';
import { type Study, studyPack } from '../pack/study.ts';
import { checkWording } from '../pack/words/wording.ts';

const CHECKS: readonly ((study: Study) => Finding[])[] = [
  checkReasons,
  checkWording,
  checkNotes,
  checkMemos,
  checkNeeds,
  checkBalance,
  checkCoverage,
  checkPairs,
  checkLooks,
  checkFace,
  checkGiveaways,
  checkNearDuplicates,
  checkPronouns,
  checkSenders,
  checkReturns,
  checkGenre,
];

export interface FileReport {
  errors: Problem[];
  warnings: Problem[];
}

export interface PackReport extends FileReport {
  messages: number;
  pack: Pack | null; // null: the file could not be read as a pack
}

/** What the checks say of a pack that could be read. The editor calls this while its author writes. */
function findInPack(pack: Pack, guidance: Guidance): Finding[] {
  const study = studyPack(pack, guidance);
  return CHECKS.flatMap((check) => check(study));
}

/** Gives findings their lines and columns, in the order of the file. */
export function placeFindings(findings: readonly Finding[], json: JsonText): FileReport {
  const placed = (level: Finding['level']): Problem[] =>
    findings
      .filter((finding) => finding.level === level)
      .map((finding) => json.problemAt(finding.path, finding.code, finding.message))
      .toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { errors: placed('error'), warnings: placed('warning') };
}

/** Every check of a pack that was read, its findings with their places. */
export function checkPack(pack: Pack, json: JsonText, guidance: Guidance): FileReport {
  return placeFindings(findInPack(pack, guidance), json);
}

/** Checks the text of a pack file. A file that cannot be read has errors and no warnings. */
export function checkPackText(text: string, file: string, guidance: Guidance): PackReport {
  const parsed = parsePack(text, file, guidance);
  if (!parsed.ok) return { errors: parsed.problems, warnings: [], messages: 0, pack: null };
  const { pack, json } = parsed;
  return { ...checkPack(pack, json, guidance), messages: pack.messages.length, pack };
}
