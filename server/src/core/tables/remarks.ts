import { formatOfName } from '../claim/format.ts';
import { isFilledText } from '../claim/values.ts';
import type { Note } from '../messages/notes.ts';
import { isKey } from './columnChoice.ts';
import type { ReadTable } from './findTable.ts';
import { type Column, TABLE_KEYS } from './rows/headings.ts';
import type { Reading, RowDemande } from './rows/readRows.ts';
import { cellName, quoteList } from './spreadsheet/rows.ts';

/** What is to be said of how a table was read. */
export function importRemarks(reading: Reading, read: ReadTable, columns: readonly Column[]): readonly Note[] {
  return [
    ...(reading.monthFirst ? [{ note: 'month-first' } as const] : []),
    ...attached(reading.demandes, read, columns),
    ...lost(read, columns),
    ...missing(columns),
  ];
}

/** The rows that have nothing but what further rows of a demande may have. */
function attached(demandes: readonly RowDemande[], read: ReadTable, columns: readonly Column[]): readonly Note[] {
  const hasKey = (rank: number): boolean =>
    columns.some(
      (one, at) => one.what === 'key' && one.key !== 'beneficiaires' && isFilledText(read.lines[rank]?.[at] ?? ''),
    );
  const further = demandes.flatMap(({ ranks }) => ranks.slice(1).filter((rank) => !hasKey(rank)));
  if (further.length === 0) return [];
  return [{ note: 'import-attached', args: { lines: quoteList(further.map((rank) => String(read.numbers[rank]))) } }];
}

/** What stands in the table and is not taken, besides whole columns. */
function lost({ lines, numbers, headings }: ReadTable, columns: readonly Column[]): readonly Note[] {
  const cells = (isLost: (cell: string, at: number) => boolean): readonly string[] =>
    lines.flatMap((line, row) =>
      line.flatMap((cell, at) => (isFilledText(cell) && isLost(cell, at) ? [cellName(at, numbers[row] ?? 0)] : [])),
    );
  const pieces = cells((cell, at) => columns[at]?.what === 'piece' && !namesOnlyFiles(cell));
  const untitled = cells((_, at) => headings[at] === '' && columns[at]?.what === 'other');
  return [
    ...(pieces.length > 0 ? [{ note: 'import-pieces', args: { cells: quoteList(pieces) } } as const] : []),
    ...(untitled.length > 0 ? [{ note: 'import-without-heading', args: { cells: quoteList(untitled) } } as const] : []),
  ];
}

function namesOnlyFiles(cell: string): boolean {
  const names = cell.split(/[;\r\n]+/).filter((name) => name.trim() !== '');
  return names.every((name) => formatOfName(name.trim()) !== undefined);
}

/** The keys that no column tells: they are written blank. */
function missing(columns: readonly Column[]): readonly Note[] {
  const keys = TABLE_KEYS.filter((key) => !columns.some((one) => isKey(one, key)));
  return keys.length === 0 ? [] : [{ note: 'import-missing', args: { keys: keys.join(', ') } }];
}
