// Checks files of any kind: finds out what each is, reads packs by the guidance they name, then looks across packs.
import { checkGuidanceText } from '../../check/documents/guidance.ts';
import { checkPackText, type FileReport, type PackReport } from '../../check/documents/pack.ts';
import { checkPeopleText } from '../../check/documents/people.ts';
import { checkLibrary, checkPool, studyGenres } from '../../check/documents/library.ts';
import type { GenreTable } from '../../check/library/genres.ts';
import type { Guidance } from '../../pack/guidance-schema.ts';
import { readJsonText } from '../../pack/json-text.ts';
import type { People } from '../../pack/people-schema.ts';
import type { Problem } from '../../pack/problem.ts';
import { readText, type ScenarioFile } from './disk.ts';

export interface CheckedFile extends FileReport {
  file: string;
  kind: 'pack' | 'guidance' | 'people';
  messages: number;
}

export interface CheckedFiles {
  packs: CheckedFile[]; // everything that is, or claims to be nothing better than, a pack
  documents: CheckedFile[]; // guidance and people
  library: FileReport;
  genres: GenreTable; // of the packs that the game's own guidance judges
  passedOver: string[]; // documents of ours in a folder that another tool checks
}

type Kind = CheckedFile['kind'] | 'other';

const KINDS: ReadonlyMap<string, CheckedFile['kind']> = new Map([
  ['replyworthy-pack', 'pack'],
  ['replyworthy-guidance', 'guidance'],
  ['replyworthy-people', 'people'],
]);

interface Read extends ScenarioFile {
  kind: Kind;
  text: string;
  problems: Problem[];
}

function readScenario(scenario: ScenarioFile): Read {
  const unread = (problems: Problem[]): Read => ({ ...scenario, kind: 'pack', text: '', problems });
  const read = readText(scenario.file);
  if (!read.ok) return unread(read.problems);
  const parsed = readJsonText(read.text, scenario.file);
  if (!parsed.ok) return unread(parsed.problems);
  const { json } = parsed;
  const { value } = json;
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const kind = typeof format === 'string' ? KINDS.get(format) : undefined;
  if (kind) return { ...scenario, kind, text: read.text, problems: [] };
  if (!scenario.isNamed && typeof format === 'string' && format.startsWith('replyworthy-'))
    return { ...scenario, kind: 'other', text: '', problems: [] };
  const says =
    format === undefined ? 'The file does not say what it is' : `The file says it is ${JSON.stringify(format)}`;
  return unread([
    json.problemAt(
      ['format'],
      'unknown-format',
      `${says}. Its "format" must be one of ${[...KINDS.keys()].map((known) => `"${known}"`).join(', ')}.`,
    ),
  ]);
}

/** A pack is read by the first guidance whose id it names; where none fits, the first one says so. */
function checkPack(read: Read, guidances: readonly Guidance[]): PackReport {
  const [first] = guidances;
  if (!first) {
    const message = 'The pack cannot be judged, because the guidance has errors. Mend the guidance first.';
    return {
      errors: [{ file: read.file, line: 1, column: 1, code: 'no-guidance', message }],
      warnings: [],
      messages: 0,
      pack: null,
    };
  }
  for (const guidance of guidances) {
    const report = checkPackText(read.text, read.file, guidance);
    if (!report.errors.some((problem) => problem.code === 'wrong-guidance')) return report;
  }
  return checkPackText(read.text, read.file, first);
}

/**
 * Checks these files. `shipped` is the guidance of the game; guidance among the files comes after it. `pool` is the people
 * of the game, who must be enough for each pack.
 */
export function checkFiles(
  files: readonly ScenarioFile[],
  shipped: Guidance | null,
  pool: People | null,
): CheckedFiles {
  const reads = files.map(readScenario);
  const documents: CheckedFile[] = [];
  const guidances = shipped ? [shipped] : [];
  for (const { kind, file, text } of reads) {
    if (kind === 'guidance') {
      const { guidance, ...report } = checkGuidanceText(text, file);
      if (guidance) guidances.push(guidance);
      documents.push({ file, kind, messages: 0, ...report });
    } else if (kind === 'people') documents.push({ file, kind, messages: 0, ...checkPeopleText(text, file) });
  }
  const readable: { file: string; pack: NonNullable<PackReport['pack']> }[] = [];
  const packs = reads
    .filter((read) => read.kind === 'pack')
    .map((read): CheckedFile => {
      const { file, problems } = read;
      if (problems.length > 0) return { file, kind: 'pack', messages: 0, errors: problems, warnings: [] };
      const { pack, ...report } = checkPack(read, guidances);
      if (pack) readable.push({ file, pack });
      return { file, kind: 'pack', ...report };
    });
  const library = checkLibrary(readable);
  const genres = shipped ? studyGenres(readable, shipped) : { table: {}, warnings: [] };
  return {
    packs,
    documents,
    library: {
      ...library,
      errors: [...library.errors, ...(pool ? checkPool(readable, pool) : [])],
      warnings: [...library.warnings, ...genres.warnings],
    },
    genres: genres.table,
    passedOver: reads.filter((read) => read.kind === 'other').map((read) => read.file),
  };
}
