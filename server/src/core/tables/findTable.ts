import type { Note } from '../messages/notes.ts';
import type { RefusalMessage } from '../messages/refusals.ts';
import { PROFILES } from '../profiles/index.ts';
import { readHeading } from './rows/headings.ts';
import { FEWEST, recognizeTable, type Table, told, underHeadings } from './rows/table.ts';
import { readSpreadsheet, type TableReader } from './spreadsheet/read.ts';
import { cellName, type SheetRow, type TableRows } from './spreadsheet/rows.ts';

/** A sheet whose columns are known, as far as they can be without its author. */
export interface ReadTable extends Table {
  /** The row of the headings, from 1; undefined where there is none. */
  readonly numberFromHeadings: number | undefined;
  /** The numbers of the rows below, as a spreadsheet counts. */
  readonly numbers: readonly number[];
  readonly remarks: readonly Note[];
}

/** What the rows of an imported table become claims of: nothing in it tells another. */
const [TABLE_PROFILE] = PROFILES;
/** The headings stand in one of so many first rows: a title may stand above. */
const HIGHEST = 10;

/** The table in the bytes of a CSV or XLSX file, read where the host reads it; the signal ends that with its own reason. */
export async function readTable(
  bytes: Uint8Array,
  read: TableReader = (all) => readSpreadsheet(all),
  signal?: AbortSignal,
): Promise<ReadTable | RefusalMessage> {
  const sheet = await read(bytes, signal);
  return 'refusal' in sheet ? sheet : findTable(sheet);
}

/** The table in a sheet: under the row that names most columns, else by its content, else under the first row. */
export function findTable({
  lines,
  remarks,
  isSeparated = false,
  from1904 = false,
}: TableRows): ReadTable | RefusalMessage {
  const rows = rectangle(lines);
  const numbers = lines.map(({ number }) => number);
  const scores = rows.slice(0, HIGHEST).map((row) => told(row.map((one) => readHeading(one, TABLE_PROFILE))));
  const most = Math.max(0, ...scores);
  const untitled = most < FEWEST ? recognizeTable(rows, TABLE_PROFILE) : undefined;
  if (untitled !== undefined) return { ...untitled, numberFromHeadings: undefined, numbers, remarks, from1904 };
  const at = most > 0 ? scores.indexOf(most) : 0;
  const refusal = isSeparated && isHeading(rows[at], most) ? longerThan(lines, at) : undefined;
  if (refusal !== undefined) return refusal;
  const table = underHeadings((rows[at] ?? []).map(abbreviate), rows.slice(at + 1), TABLE_PROFILE);
  return { ...table, numberFromHeadings: numbers[at], numbers: numbers.slice(at + 1), remarks, from1904 };
}

/** Of what says nothing of a demande a single cell is a title, not the heading of its column. */
function isHeading(row: readonly string[] = [], most: number): boolean {
  return most > 0 || row.filter((cell) => cell !== '').length > 1;
}

/**
 * A separator that a cell has without quotes moves all cells behind it: a row with anything behind the last heading. Where
 * every row has such a cell, no other row shows it. Where the last columns are empty, what is moved ends in one of these,
 * and an empty cell is all that is too many: that is no fault only while nothing stands where nothing is taken from.
 */
function longerThan(lines: readonly SheetRow[], headings: number): RefusalMessage | undefined {
  const known = lines[headings]?.cells ?? [];
  const width = widthOf(lines[headings]);
  const untaken = known.flatMap((heading, at) => (readHeading(heading, TABLE_PROFILE).what === 'other' ? [at] : []));
  for (const line of lines.slice(headings + 1)) {
    const { number, cells } = line;
    const isMoved = cells.length > known.length && untaken.some((at) => (cells[at] ?? '') !== '');
    const last = isMoved ? cells.length : widthOf(line);
    if (last <= width) continue;
    return {
      refusal: 'csv-headings',
      args: { line: number, number: last, expected: width, cell: cellName(last - 1, number) },
    };
  }
  return undefined;
}

/** How many cells a row has up to the last that says anything. */
function widthOf(line: SheetRow | undefined): number {
  let width = line?.cells.length ?? 0;
  while (width > 0 && line?.cells[width - 1] === '') width--;
  return width;
}

/** So much of a cell is shown; no heading that says anything is longer. */
const LONGEST = 100;

/** A cell as it is shown to a person. */
export function abbreviate(cell: string): string {
  return cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
}

/** All rows as long as the longest. */
function rectangle(lines: readonly SheetRow[]): readonly (readonly string[])[] {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return lines.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
}
