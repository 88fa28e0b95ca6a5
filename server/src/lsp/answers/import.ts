import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { dayOf } from '../../core/claim/claimName.ts';
import type { Language } from '../../core/messages/language.ts';
import { wordMessage } from '../../core/messages/messages.ts';
import { wordNote } from '../../core/messages/notes.ts';
import { wordCount } from '../../core/messages/overviewTexts.ts';
import { formatEuros } from '../../core/messages/quantities.ts';
import type { RefusalMessage } from '../../core/messages/refusals.ts';
import { wordRefusal } from '../../core/messages/refusals.ts';
import { isOfHost } from '../../core/ports.ts';
import { LEVELS } from '../../core/problem.ts';
import { sayReason } from '../../core/submission/reason.ts';
import { type CheckedImportResult, importAndCheck, shownOf } from '../../core/tables/checkedImport.ts';
import { type Choice, COLUMN_CHOICES, choiceOf, isColumnChoice, wordChoice } from '../../core/tables/columnChoice.ts';
import { abbreviate, type ReadTable, readTable } from '../../core/tables/findTable.ts';
import { columnLetters, refusalForSize } from '../../core/tables/spreadsheet/rows.ts';

import { bytesOf } from '../clientFileSystem.ts';
import {
  IMPORT,
  type ImportFiles,
  type ImportPreview,
  type ImportRequest,
  type Refusal,
  type TableRead,
  type TableRequest,
} from '../protocol.ts';
import type { Session } from '../session.ts';
import { folderOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { commonHeaderIn } from './headers.ts';
import { namesIn } from './newFile.ts';
import { say } from './texts.ts';

/** So many cells show what a column holds, so many lines what a file will look like. */
const EXAMPLES = 3;
const LINES = 60;
/** So many problems are shown. */
const SHOWN = 200;

/** The table that is being imported. */
interface Current {
  readonly token: string;
  readonly uri: string;
  readonly read: ReadTable;
}

/** Reads a table, shows what it makes, and makes it: one at a time. */
export function serveImport(answering: Answering): void {
  const { connection, session } = answering;
  let current: Current | undefined;
  const language = (): Language => session.settings.languageOf(current?.uri ?? '');
  connection.onRequest<TableRead | Refusal, never>(IMPORT.read, async (request: TableRequest, token) => {
    const { uri } = request;
    const table = await read(answering, request, token);
    if ('refusal' in table) return table;
    // No other server, of before or after this one, has given it.
    current = { token: crypto.randomUUID(), uri, read: table };
    return { ...shown(current, language()), ...(await commonHeaderIn(answering, folderOf(uri))) };
  });
  connection.onRequest<ImportPreview | Refusal, never>(IMPORT.preview, async (request: ImportRequest, token) => {
    const made = await make(answering, current, request, token);
    return 'refusal' in made ? made : previewOf(made, language());
  });
  connection.onRequest<ImportFiles | Refusal, never>(IMPORT.texts, async (request: ImportRequest) => {
    const made = await make(answering, current, request);
    if ('refusal' in made) return made;
    return { files: made.files.map(({ name, text }) => ({ name, text: text })) };
  });
}

async function read(
  { session, readTable: readSheet }: Answering,
  { uri, bytes: tableBytes }: TableRequest,
  token: CancellationToken,
): Promise<ReadTable | Refusal> {
  const language = session.settings.languageOf(uri);
  const controller = new AbortController();
  const listening = token.onCancellationRequested(() => controller.abort());
  try {
    const bytes = tableBytes === undefined ? await bytesAt(session, uri) : bytesOf(tableBytes);
    const table = 'refusal' in bytes ? bytes : await readTable(bytes, readSheet, controller.signal);
    return 'refusal' in table ? { refusal: wordRefusal(table, language) } : table;
  } catch (error) {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Given up');
    const reason = sayReason(error, language);
    return { refusal: say(language, 'unreadable', { reason }) };
  } finally {
    listening.dispose();
  }
}

async function bytesAt({ fileSystems }: Session, uri: string): Promise<Uint8Array | RefusalMessage> {
  const fs = fileSystems.of(uri);
  if (fs === undefined) throw new Error(uri);
  const path = fileSystems.pathOf(uri);
  const { size } = await fs.stat(path);
  return refusalForSize(size) ?? (await fs.readBytes(path));
}

function shown({ token: reading, read: table }: Current, language: Language): TableRead {
  const { columns, headings, lines, remarks } = table;
  return {
    token: reading,
    columns: columns.map((column, index) => ({
      index,
      letters: columnLetters(index),
      heading: headings[index] ?? '',
      example: examplesIn(lines, index),
      choice: choiceOf(column),
    })),
    possibleChoices: COLUMN_CHOICES.map((id) => ({ id, label: wordChoice(id, language) })),
    lines: lines.length,
    remarks: remarks.map((note) => wordNote(note, language)),
  };
}

function examplesIn(lines: ReadTable['lines'], column: number): readonly string[] {
  const examples: string[] = [];
  for (const line of lines) {
    const cell = line[column] ?? '';
    if (cell !== '') examples.push(abbreviate(cell));
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}

async function make(
  { session }: Answering,
  current: Current | undefined,
  { token: reading, choice, numeroAns, SIRET }: ImportRequest,
  token?: CancellationToken,
): Promise<CheckedImportResult | Refusal> {
  if (current?.token !== reading)
    return { refusal: wordRefusal({ refusal: 'import-forgotten' }, session.settings.languageOf('')) };
  const { uri, read: table } = current;
  const folder = folderOf(uri);
  const [taken, { settings, template }, surroundings] = await Promise.all([
    namesOrNone(session, folder),
    session.learnedIn(folder),
    session.around(uri),
  ]);
  // It takes a while: who asks again has no more use for it.
  if (token?.isCancellationRequested === true) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Asked again');
  if (taken === undefined) return { refusal: say(session.settings.languageOf(uri), 'unreadableFolder') };
  const chosen = choice.map((one): Choice => (isColumnChoice(one) ? one : 'ignore'));
  const start = { numeroAns, SIRET, taken, template, surroundings };
  const made = importAndCheck(table, chosen, { ...start, settings, day: dayOf(new Date()) });
  return 'refusal' in made ? { refusal: wordRefusal(made, session.settings.languageOf(uri)) } : made;
}

/** The names in a folder; undefined where it cannot be read. */
async function namesOrNone(session: Session, folder: string): Promise<readonly string[] | undefined> {
  try {
    return await namesIn(session, folder);
  } catch (error) {
    if (!isOfHost(error)) throw error;
    // Whatever stands in the way, no file can be made there whose name is not known to be free.
    return undefined;
  }
}

function previewOf(made: CheckedImportResult, language: Language): ImportPreview {
  const { files, problems, remarks, notTaken } = made;
  return {
    files: files.map(({ name, text, lines }) => ({
      name,
      demandes: lines.length,
      text: text.split('\n', LINES).join('\n'),
    })),
    totals: totalsOf(made, language),
    problems: shownOf(problems, SHOWN).map(({ problem, file, line = null }) => ({
      level: problem.level,
      message: wordMessage(problem.message, language),
      line,
      file,
    })),
    others: Math.max(0, problems.length - SHOWN),
    remarks: remarks.map((note) => wordNote(note, language)),
    notTaken,
  };
}

function totalsOf({ files, centimes, problems }: CheckedImportResult, language: Language): string {
  const demandes = files.reduce((sum, { lines }) => sum + lines.length, 0);
  const levels = LEVELS.map(
    (level) => [level, problems.filter(({ problem }) => problem.level === level).length] as const,
  );
  return [
    wordCount('files', files.length, language),
    wordCount('demandes', demandes, language),
    formatEuros(centimes, language),
    ...levels.flatMap(([level, number]) => (number > 0 ? [wordCount(level, number, language)] : [])),
  ].join(' · ');
}
