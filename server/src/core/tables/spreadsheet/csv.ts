import Papa from 'papaparse';
import type { Note } from '../../messages/notes.ts';
import type { RefusalMessage } from '../../messages/refusals.ts';
import { refusalOfText } from './otherText.ts';
import { Refused } from './refused.ts';
import { checkSurface, Room } from './room.ts';
import { cellName, isFilledRow, MAX_COLUMNS, MAX_ROW, quoteList, type SheetRow, type TableRows } from './rows.ts';
import { decodeText } from './text.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** So many rows tell what parts the cells. */
const SAMPLE = 20;

/** The cells of a CSV file (RFC 4180, with any of the usual separators). Throws `Refused`, at the row and column where it cannot be one. */
export function readCsv(bytes: Uint8Array): TableRows {
  const { text, isGuess } = decodeText(bytes);
  refuse(refusalOfText(text));
  // The library takes the first line break for that of all the file.
  const plain = text.replace(/\r\n?/g, '\n');
  const told = /^sep=(.)\n/i.exec(plain)?.[1];
  const separatorAfter = told ?? separatorOf(plain);
  // Excel does not show the row that tells the separator.
  const { lines, error } = filledRows(plain, separatorAfter, told === undefined ? 1 : 0);
  if (error !== undefined) refuse(refusalOfQuotes(plain, error, separatorAfter));
  refuse(tooMany(lines));
  checkText(lines);
  refuse(uneven(lines));
  return { lines, remarks: importRemarks(lines, isGuess), isSeparated: true };
}

function refuse(refusal: RefusalMessage | undefined): void {
  if (refusal !== undefined) throw new Refused(refusal);
}

function checkText(lines: readonly SheetRow[]): void {
  const room = new Room();
  let width = 0;
  for (const { number, cells } of lines) {
    width = Math.max(width, cells.length);
    for (const [column, cell] of cells.entries()) room.take(cell, column, number);
  }
  checkSurface(lines.length, width);
}

function importRemarks(lines: readonly SheetRow[], isGuess: boolean): readonly Note[] {
  const errors = lines.flatMap(({ number, cells }) =>
    cells.flatMap((cell, column) => (CELL_ERROR.test(cell) ? [cellName(column, number)] : [])),
  );
  return [
    ...(isGuess ? [{ note: 'table-encoding' } as const] : []),
    ...(errors.length > 0 ? [{ note: 'table-errors', args: { cells: quoteList(errors) } } as const] : []),
  ];
}

/** What a spreadsheet shows in the place of a result that it does not have. */
const CELL_ERROR =
  /^#(N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|CALC!|SPILL!|PROPAGATION!)$/;

/** The rows that have anything in them, the first row's number being `number`; no more once there are too many. */
function filledRows(text: string, delimiter: string, number: number): { lines: SheetRow[]; error?: Papa.ParseError } {
  const lines: SheetRow[] = [];
  let error: Papa.ParseError | undefined;
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors }, parser) {
      const [quotes] = errors.filter(({ type }) => type === 'Quotes');
      if (quotes !== undefined) error ??= { ...quotes, row };
      const line = { number: number + row++, cells: data.map(contentOf) };
      if (line.number < 1 || !isFilledRow(line)) return;
      lines.push(line);
      if (line.number > MAX_ROW) parser.abort();
    },
  });
  return error === undefined ? { lines } : { lines, error };
}

function parse(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The separator that parts most of the first rows into equally many cells, two at least. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separatorAfter) => {
    const { data } = parse(text, separatorAfter, SAMPLE);
    const width = usualWidth(data);
    const alike = data.filter(({ length }) => length === width).length;
    return { separatorAfter, score: width < 2 ? 0 : alike * MAX_COLUMNS + Math.min(width, MAX_COLUMNS) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separatorAfter;
}

/** The number of cells that most rows have; of two the one that comes first. A title above has one, whatever the others have. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0];
}

/** A formula may hold no longer text: a longer one is kept from becoming a number by an apostrophe. */
const LONGEST = 255;

/** `="00001"` is how a text is kept from becoming a number. */
function contentOf(source: string): string {
  if (source.startsWith("'") && source.length > LONGEST) return source.slice(1).trim();
  const cell = source.trim();
  if (!(cell.length > 2 && cell.startsWith('="') && cell.endsWith('"'))) return cell;
  // Quotes that are text stand doubled: a single one ends it, and something else follows.
  const plain = cell.slice(2, -1).replaceAll('""', '');
  return plain.includes('"') ? cell : cell.slice(2, -1).replaceAll('""', '"').trim();
}

function refusalOfQuotes(
  text: string,
  { code, row = 0, index = 0 }: Papa.ParseError,
  separatorAfter: string,
): RefusalMessage {
  const { data } = parse(text.slice(0, index), separatorAfter);
  const cell = cellName((data.at(-1)?.length ?? 1) - 1, row + 1);
  return { refusal: code === 'MissingQuotes' ? 'csv-quote' : 'csv-quotes', args: { line: row + 1, cell } };
}

function tooMany(lines: readonly SheetRow[]): RefusalMessage | undefined {
  const last = lines.at(-1)?.number ?? 0;
  if (last > MAX_ROW) return { refusal: 'table-rows', args: { line: last, limit: MAX_ROW } };
  const wide = lines.find(({ cells }) => cells.length > MAX_COLUMNS);
  if (wide === undefined) return undefined;
  return {
    refusal: 'table-columns',
    args: { cell: cellName(wide.cells.length - 1, wide.number), limit: MAX_COLUMNS },
  };
}

/** A separator that a cell has without quotes moves all cells behind it: a row with more of them than the others, or the headings above. */
function uneven(lines: readonly SheetRow[]): RefusalMessage | undefined {
  const usual = usualWidth(lines.map(({ cells }) => cells));
  const headings = lines.slice(
    0,
    lines.findIndex(({ cells }) => cells.length === usual),
  );
  const width = headings.reduce((most, { cells }) => Math.max(most, cells.length), usual);
  for (const { number, cells } of lines) {
    const at = cells.findIndex((cell, column) => column >= width && cell !== '');
    if (at < 0) continue;
    const args = { line: number, number: cells.length, expected: width, cell: cellName(at, number) };
    return { refusal: 'csv-columns', args };
  }
  return undefined;
}
