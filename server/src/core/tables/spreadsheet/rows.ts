import type { Note } from '../../messages/notes.ts';
import type { RefusalMessage } from '../../messages/refusals.ts';

/** A sheet of cells, whatever file it comes from. Rows without any content are left out, the others keep their numbers. */
export interface TableRows {
  readonly lines: readonly SheetRow[];
  /** What was lost, repaired or chosen while it was read. */
  readonly remarks: readonly Note[];
  /** Whether signs part its cells: one too few quotes moves all that stand behind it in their row. */
  readonly isSeparated?: boolean;
  /** Whether a number that stands for a day is counted from 1904. */
  readonly from1904?: boolean;
}

export interface SheetRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  /** Without the white space around them. */
  readonly cells: readonly string[];
}

/** The longest file that is read, and what may come out of it where it is packed, in bytes. */
const MAX_BYTES = 10_000_000;
export const MAX_UNPACKED_BYTES = 100_000_000;
/** Why a file of so many bytes is not read; undefined for one that is. */
export function refusalForSize(bytes: number): RefusalMessage | undefined {
  if (bytes <= MAX_BYTES) return undefined;
  return { refusal: 'table-large', args: { size: (bytes / 1e6).toFixed(1), limit: MAX_BYTES / 1e6 } };
}

/** The last row and the last column that are read. */
export const MAX_ROW = 20_000;
export const MAX_COLUMNS = 200;
/** The most cells of rows and columns up to the last, the empty ones too. */
export const MAX_SURFACE = 1_000_000;
/** The most characters of a cell, which is what a spreadsheet keeps, and of all cells, in UTF-16 units. */
export const MAX_CELL = 32_767;
export const MAX_TEXT = 10_000_000;

/** The name that spreadsheets give a cell: `C7`. `column` is counted from 0. */
export function cellName(column: number, number: number): string {
  return columnLetters(column) + number;
}

/** The name of a column that is counted from 0: `C`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** So many cells or headings are named where there are more. */
const NAMED = 10;

/** Names, the first of many and how many there are. */
export function quoteList(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named}… (${names.length})` : named;
}

/** Whether a row says anything. */
export function isFilledRow({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell !== '');
}
