import { MAX_LENGTH } from '../core/json/document.ts';
import { type Note, wordNote } from '../core/messages/notes.ts';
import type { RefusalMessage } from '../core/messages/refusals.ts';
import { wordRefusal } from '../core/messages/refusals.ts';
import type { Surroundings } from '../core/nearby/aroundFile.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import { siblingOf } from '../core/nearby/sibling.ts';
import { createSurroundings } from '../core/nearby/surroundings.ts';
import { isTaken, type WritableFileSystem } from '../core/ports.ts';
import { writeAll } from '../core/submission/writeAll.ts';
import { importAndCheck } from '../core/tables/checkedImport.ts';
import { type Choice, choiceOf } from '../core/tables/columnChoice.ts';
import { type ReadTable, readTable } from '../core/tables/findTable.ts';
import type { TableReader } from '../core/tables/spreadsheet/read.ts';
import { columnLetters, quoteList } from '../core/tables/spreadsheet/rows.ts';
import type { Outcome } from './check.ts';
import { checkOptionsOf } from './checkOptions.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import { type ImportedTable, saidOfImport } from './importText.ts';
import type { ImportOptions } from './options.ts';
import { say, type TextArgs } from './texts.ts';

/** What an import is lent. */
export interface ImportHost {
  readonly fs: WritableFileSystem;
  readonly readTable?: TableReader | undefined;
}

/** Why nothing is written, in the user's language. */
class NotImported extends Error {}

/** Another program may take the names that were free when the folder was listed: the files then get others, so many times. */
const MOST_TRIES = 10;

/** `solde import`: claim files of today made of tables. All of them are written, or none. */
export async function runImport(host: ImportHost, options: ImportOptions): Promise<Outcome> {
  const { fs } = host;
  const { language } = options;
  try {
    const imported = await importAll(host, options, MOST_TRIES);
    const errors = imported.some(({ made }) => made.problems.some(({ problem }) => problem.level === 'error'));
    const output = imported.map((one) => saidOfImport(one, folderOf(fs, options, one.source), options, fs)).join('\n');
    return { output, exitCode: errors ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof NotImported)) throw error;
    return { output: `${error.message}\n${say(language, 'nothing-written')}\n`, exitCode: 2 };
  }
}

/** Reads the tables and writes their files. Names that are taken meanwhile are chosen anew, and with them the texts. */
async function importAll(host: ImportHost, options: ImportOptions, tries: number): Promise<readonly ImportedTable[]> {
  const { fs } = host;
  const imported = await readAll(host, options);
  const files = imported.flatMap(({ source, made }) =>
    made.files.map(({ name, text }) => ({ path: fs.join(folderOf(fs, options, source), name), text })),
  );
  if (options.dryRun) return imported;
  try {
    await writeAll(fs, files);
    return imported;
  } catch (error) {
    if (isTaken(error) && tries > 1) return await importAll(host, options, tries - 1);
    throw not(options, 'not-written', { path: files[0]?.path ?? '', reason: reasonOf(error, options.language) });
  }
}

function folderOf(fs: WritableFileSystem, { folder }: ImportOptions, source: string): string {
  return folder ?? fs.parent(source);
}

/** Reads each table, and makes its files; their names follow those of the tables before it. */
async function readAll({ fs, readTable }: ImportHost, options: ImportOptions): Promise<readonly ImportedTable[]> {
  const { settings, template, today: day } = await checkOptionsOf(fs, options);
  const explorer = new Explorer(fs, { maximumSize: MAX_LENGTH });
  const imported: ImportedTable[] = [];
  for (const source of options.paths) {
    const table = await read({ fs, readTable }, source, options);
    const choice = choose(table, source, options);
    const before = imported.flatMap(({ made }) => made.files.map(({ name }) => name));
    const taken = [...(await namesIn(fs, folderOf(fs, options, source), options)), ...before];
    const { numeroAns, SIRET } = options;
    const there = await look(fs.join(folderOf(fs, options, source), baseName(source)), explorer);
    const surroundings = there && withMade(there, imported, fs, options, source);
    const start = { numeroAns, SIRET, taken, template, surroundings };
    const made = importAndCheck(table, choice, { ...start, settings, day });
    if ('refusal' in made) throw refused(options, source, made, table.remarks);
    imported.push({ source, read: table, choice, made });
  }
  return imported;
}

/** What will lie around the files of a table: those of the tables before it too, though they are not written yet. */
function withMade(
  there: Surroundings,
  before: readonly ImportedTable[],
  fs: WritableFileSystem,
  options: ImportOptions,
  source: string,
): Surroundings {
  const folder = folderOf(fs, options, source);
  const siblings = before
    .filter((one) => folderOf(fs, options, one.source) === folder)
    .flatMap(({ made }) => made.files)
    .map(({ name, text }) => siblingOf(new TextEncoder().encode(text), { name, path: fs.join(folder, name) }));
  return siblings.length === 0 ? there : createSurroundings({ ...there, siblings: [...there.siblings, ...siblings] });
}

async function read(
  { fs, readTable: readSheet }: ImportHost,
  source: string,
  options: ImportOptions,
): Promise<ReadTable> {
  const { language } = options;
  const bytes = await orNot(options, source, readFile(fs, source, language));
  if (typeof bytes === 'string') throw not(options, 'unreadable', { path: source, reason: bytes });
  const table = await readTable(bytes, readSheet);
  if ('refusal' in table) throw refused(options, source, table);
  return table;
}

async function namesIn(fs: WritableFileSystem, folder: string, options: ImportOptions): Promise<readonly string[]> {
  const entries = await orNot(options, folder, fs.readDirectory(folder));
  return entries.map(([name]) => name);
}

/** What each column holds: by its heading, or as it was said by heading or letters. */
function choose(table: ReadTable, source: string, options: ImportOptions): readonly Choice[] {
  const choice: Choice[] = table.columns.map(choiceOf);
  for (const { heading, field } of options.columns) {
    const at = columnOf(table, heading);
    if (at < 0) {
      const headings = quoteList(table.headings.filter((one) => one !== ''));
      throw not(options, 'column-absent', { path: source, heading, headings });
    }
    choice[at] = field;
  }
  return choice;
}

function columnOf({ headings, columns }: ReadTable, heading: string): number {
  const plain = (text: string): string => text.normalize().trim().toLowerCase();
  const byHeading = headings.findIndex((one) => plain(one) === plain(heading));
  return byHeading >= 0 ? byHeading : columns.findIndex((_, at) => columnLetters(at) === heading);
}

/** With what was said of the table while it was read: which sheet it is, say, of which nothing can be made. */
function refused(
  options: ImportOptions,
  path: string,
  refusal: RefusalMessage,
  remarks: readonly Note[] = [],
): NotImported {
  const { message } = not(options, 'refusal', { path, reason: wordRefusal(refusal, options.language) });
  const said = remarks.map((note) => `  ${wordNote(note, options.language)}`);
  return new NotImported([message, ...said].join('\n'));
}

function not({ language }: ImportOptions, key: Parameters<typeof say>[1], args: TextArgs): NotImported {
  return new NotImported(say(language, key, args));
}

/** What the disk gives, or why it does not. */
async function orNot<Value>(options: ImportOptions, path: string, value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    throw not(options, 'unreadable', { path, reason: reasonOf(error, options.language) });
  }
}
