import type { RefusalMessage } from '../messages/refusals.ts';
import { LEVELS, type Problem } from '../problem.ts';
import { leveled, problemsOf } from '../rules/engine/problems.ts';
import { mostTelling } from '../rules/engine/telling.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { checkText } from '../workspace/checkText.ts';
import type { Choice } from './columnChoice.ts';
import { alreadyElsewhere, type CheckedFile, duplicatesBetween } from './duplicates.ts';
import type { ReadTable } from './findTable.ts';
import { type ImportedFile, type ImportedFileOptions, type ImportResult, importTable } from './import.ts';

/** A problem of a file that an import makes. */
export interface ImportProblem {
  readonly problem: Problem;
  readonly file: string;
  /** The first row of the table that its demande is made of; undefined for one of the header. */
  readonly line: number | undefined;
}

/** Claim files made of a table, and what is wrong with them, the worst first. */
export interface CheckedImportResult extends ImportResult {
  readonly problems: readonly ImportProblem[];
}

/** What the files begin with, what lies where they will, and by what they are judged. */
export interface CheckedImportStart extends ImportedFileOptions {
  readonly settings?: Settings;
}

/** The claim files that a table makes, with their problems, or why it makes none. */
export function importAndCheck(
  read: ReadTable,
  choice: readonly Choice[],
  start: CheckedImportStart,
): CheckedImportResult | RefusalMessage {
  const { settings = DEFAULT_SETTINGS, template, day: today } = start;
  const made = importTable(read, choice, start);
  if ('refusal' in made) return made;
  const checked = made.files.flatMap((file): CheckedFile[] => {
    const check = checkText(file.text, { fileName: file.name, settings, template, today });
    // None that is made here is too long.
    return check === undefined ? [] : [{ file, check }];
  });
  return { ...made, problems: importProblemsOf(checked, start) };
}

function importProblemsOf(
  checked: readonly CheckedFile[],
  { settings: levels = DEFAULT_SETTINGS, surroundings }: CheckedImportStart,
): readonly ImportProblem[] {
  const own = checked.flatMap(({ file, check }) => problemsOf(check).map((problem) => inTable(file, problem)));
  const between = [...duplicatesBetween(checked), ...alreadyElsewhere(checked, surroundings)].flatMap(
    ({ file, problem }) => leveled([problem], levels).map((one) => placed(file, one)),
  );
  const rank = ({ problem }: ImportProblem): number => LEVELS.indexOf(problem.level);
  return [...own, ...between].sort((a, b) => rank(a) - rank(b));
}

/** Of the problems of an import at most `most`, those that tell most, in their order. */
export function shownOf(problems: readonly ImportProblem[], most: number): readonly ImportProblem[] {
  const telling = mostTelling(problems, ({ problem, file }) => ({
    ...problem,
    about: `${file} ${problem.line}`,
  }));
  const shown = new Set(telling.slice(0, most));
  return problems.filter((one) => shown.has(one));
}

/** A problem, its own line and the one that it speaks of those of the table. */
function inTable(file: ImportedFile, problem: Problem): ImportProblem {
  const { message } = problem;
  const other = rowOf(file, message.args.line);
  const said = other === undefined ? message : { ...message, args: { ...message.args, line: other } };
  return placed(file, { ...problem, message: said });
}

function placed(file: ImportedFile, problem: Problem): ImportProblem {
  return { problem, file: file.name, line: rowOf(file, problem.line) };
}

/** The first row of the demande at a line of a file. */
function rowOf({ lines }: ImportedFile, line: unknown): number | undefined {
  return typeof line === 'number' ? lines[line - 1]?.[0] : undefined;
}
