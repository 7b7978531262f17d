// `check`: what is wrong with packs, guidance and people, each finding with its place.
import { parseArgs } from 'node:util';
import type { GenreTable } from '../../check/library/genres.ts';
import { ACTIONS } from '../../pack/words.ts';
import type { FileReport } from '../../check/documents/pack.ts';
import { formatProblem, type Problem } from '../../pack/problem.ts';
import { type CheckedFile, type CheckedFiles, checkFiles } from '../files/check-files.ts';
import { listFiles, projectPath } from '../files/disk.ts';
import { loadGuidance, loadPeople } from '../files/load.ts';
import { EXIT_FINDINGS, EXIT_FINE, type Exit, type Terminal, UsageError } from '../terminal.ts';

const isFine = ({ errors, warnings }: FileReport, isStrict: boolean): boolean =>
  errors.length === 0 && (!isStrict || warnings.length === 0);

function asJson({ packs, documents, library, genres }: CheckedFiles, isStrict: boolean): string {
  const bare = ({ line, column, code, message }: Problem): Omit<Problem, 'file'> => ({ line, column, code, message });
  const found = (report: FileReport): object => ({
    errors: report.errors.map(bare),
    warnings: report.warnings.map(bare),
  });
  return JSON.stringify(
    {
      packs: packs.map((pack) => ({
        file: pack.file,
        ok: isFine(pack, isStrict),
        messages: pack.messages,
        ...found(pack),
      })),
      library: {
        ok: isFine(library, isStrict),
        packs: packs.length,
        messages: packs.reduce((sum, pack) => sum + pack.messages, 0),
        errors: library.errors,
        warnings: library.warnings,
        genres,
        documents: documents.map((document) => ({
          file: document.file,
          kind: document.kind,
          ok: isFine(document, isStrict),
          ...found(document),
        })),
      },
    },
    null,
    2,
  );
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}

function linesOf(title: string, { errors, warnings }: FileReport): string[] {
  const counts =
    errors.length + warnings.length === 0
      ? 'fine'
      : `${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`;
  return [
    `${title}: ${counts}`,
    ...errors.map(formatProblem),
    ...warnings.map((problem) => formatProblem({ ...problem, message: `Warning: ${problem.message}` })),
    '',
  ];
}

/** How many messages of each genre are best met with each action, one genre a line. */
function genreLines(genres: GenreTable): string[] {
  const rows = Object.entries(genres).map(
    ([genre, counts]) => `  ${genre.padEnd(26)}${ACTIONS.map((action) => `${counts[action]}`.padStart(8)).join('')}`,
  );
  if (rows.length === 0) return [];
  return [`Genre × best action${' '.repeat(9)}${ACTIONS.map((action) => action.padStart(8)).join('')}`, ...rows, ''];
}

function asText(checked: CheckedFiles, isFineOverall: boolean): string {
  const titleOf = (file: CheckedFile): string =>
    `${file.file} (${file.kind === 'pack' ? count(file.messages, 'message') : file.kind})`;
  const files = [...checked.documents, ...checked.packs];
  const across =
    checked.library.errors.length + checked.library.warnings.length > 0 ? linesOf('Across packs', checked.library) : [];
  return [
    ...files.flatMap((file) => linesOf(titleOf(file), file)),
    ...across,
    ...genreLines(checked.genres),
    isFineOverall ? 'No findings that count.' : 'There are findings.',
  ].join('\n');
}

/** Checks the named files and folders, or everything under scenarios/. */
export function checkCommand(args: string[], terminal: Terminal): Exit {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, strict: { type: 'boolean' } },
  });
  const isStrict = values.strict === true;
  const files = listFiles(positionals.length > 0 ? positionals : [projectPath('scenarios')]);
  if (files.length === 0) throw new UsageError('No .json file lies there.');
  const guidance = loadGuidance();
  const pool = loadPeople();
  const checked = checkFiles(files, guidance.ok ? guidance.guidance : null, pool.ok ? pool.people : null);
  if (!guidance.ok) for (const problem of guidance.problems) terminal.talk(formatProblem(problem));
  for (const file of checked.passedOver) terminal.talk(`${file}: neither pack, guidance nor people; passed over.`);
  const isFineOverall =
    [...checked.packs, ...checked.documents, checked.library].every((report) => isFine(report, isStrict)) &&
    guidance.ok;
  terminal.out(values.json === true ? asJson(checked, isStrict) : asText(checked, isFineOverall));
  return isFineOverall ? EXIT_FINE : EXIT_FINDINGS;
}
