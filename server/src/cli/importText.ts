import { wordMessage } from '../core/messages/messages.ts';
import { wordNote } from '../core/messages/notes.ts';
import type { FileSystem } from '../core/ports.ts';
import { type CheckedImportResult, shownOf } from '../core/tables/checkedImport.ts';
import type { Choice } from '../core/tables/columnChoice.ts';
import type { ReadTable } from '../core/tables/findTable.ts';
import { columnLetters } from '../core/tables/spreadsheet/rows.ts';
import type { ImportOptions } from './options.ts';
import { say } from './texts.ts';

/** A table read, and what it makes. */
export interface ImportedTable {
  readonly source: string;
  readonly read: ReadTable;
  readonly choice: readonly Choice[];
  readonly made: CheckedImportResult;
}

/** So many problems are shown. */
const SHOWN = 200;

/** What is said of a table that was imported, or would be: the match of its columns, its files, and what is wrong. */
export function saidOfImport(imported: ImportedTable, folder: string, options: ImportOptions, fs: FileSystem): string {
  const { read, made } = imported;
  const { language, dryRun } = options;
  const remarks = [...read.remarks, ...made.remarks].map((note) => `  ${wordNote(note, language)}`);
  const files = made.files.map(({ name, lines }) =>
    say(language, dryRun ? 'import-would-be-written' : 'import-written', {
      path: fs.join(folder, name),
      demandes: lines.length,
    }),
  );
  const lines = [headOf(imported, options), ...columnsOf(imported, options), ...remarks, ...files];
  return [...lines, ...problemsOf(imported, options), ''].join('\n');
}

function headOf({ source, read, made }: ImportedTable, { language }: ImportOptions): string {
  const demandes = made.files.reduce((sum, { lines }) => sum + lines.length, 0);
  return say(language, 'import-summary', { path: source, lines: read.numbers.length, demandes });
}

function columnsOf({ read, choice }: ImportedTable, { language }: ImportOptions): readonly string[] {
  return choice.map((field, at) => {
    const heading = (read.headings[at] ?? '').replace(/\s+/g, ' ');
    const what = field === 'ignore' ? say(language, 'import-ignored') : field;
    return `  ${columnLetters(at)} ${heading === '' ? '' : `(${heading}) `}→ ${what}`;
  });
}

function problemsOf({ made }: ImportedTable, { language }: ImportOptions): readonly string[] {
  const shown = shownOf(made.problems, SHOWN).map(({ problem, file, line }) =>
    say(language, line === undefined ? 'import-problem-header' : 'import-problem', {
      line: line ?? 0,
      level: say(language, problem.level),
      code: problem.code,
      message: wordMessage(problem.message, language),
      file,
    }),
  );
  const more = made.problems.length - shown.length;
  return more > 0 ? [...shown, say(language, 'import-others', { number: more })] : shown;
}
