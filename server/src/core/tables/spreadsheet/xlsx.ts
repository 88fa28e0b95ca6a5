import type { Note } from '../../messages/notes.ts';
import type { Shared } from './cell.ts';
import { fill, type Merges, mergesOf } from './mergedCells.ts';
import type { Parts } from './parts.ts';
import { DAMAGED, type Pause, Refused } from './refused.ts';
import { checkSurface, Room } from './room.ts';
import { columnLetters, quoteList, type SheetRow, type TableRows } from './rows.ts';
import { readSheet, type SheetRead } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { unpackWorkbook } from './unpack.ts';
import { type Sheet, type Workbook, workbookIn } from './workbook.ts';
import { XmlDamaged } from './xml.ts';

/** The first sheet of an XLSX file that is shown and has anything in it. Throws `Refused` where the file cannot be relied on. */
export async function readXlsx(bytes: Uint8Array, pause: Pause): Promise<TableRows> {
  try {
    return await readWorkbook(await unpackWorkbook(bytes, pause), pause);
  } catch (error) {
    throw error instanceof XmlDamaged ? new Refused(DAMAGED) : error;
  }
}

async function readWorkbook(parts: Parts, pause: Pause): Promise<TableRows> {
  const workbook = await workbookIn(parts, pause);
  if (workbook === undefined) throw new Refused({ refusal: parts.has('content.xml') ? 'table-ods' : 'table-other' });
  const shared = await sharedOf(workbook, parts, pause);
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const found = await firstFilled(visible, parts, shared, pause);
  if (found !== undefined) {
    const others = visible.filter((one) => one !== found.sheet).map(({ name }) => name);
    return sheetOf(found, others, workbook);
  }
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden);
  const unseen = await firstFilled(hidden, parts, shared, pause);
  if (unseen === undefined) throw new Refused({ refusal: 'table-empty' });
  throw new Refused({ refusal: 'table-hidden-sheet', args: { name: unseen.sheet.name } });
}

async function sharedOf({ strings, styles, from1904 }: Workbook, parts: Parts, pause: Pause): Promise<Shared> {
  return {
    strings: await readStrings(parts.get(strings), pause),
    styles: await readStyles(parts.get(styles), pause),
    from1904,
  };
}

interface Found {
  readonly sheet: Sheet;
  readonly read: SheetRead;
  readonly room: Room;
}

/** Throws `Refused` where there is none, but formulas whose results are all lost: such a sheet is not empty. */
async function firstFilled(
  sheets: readonly Sheet[],
  parts: Parts,
  shared: Shared,
  pause: Pause,
): Promise<Found | undefined> {
  let lost: readonly string[] = [];
  for (const sheet of sheets) {
    const room = new Room();
    const read = await readSheet(parts.get(sheet.part) ?? new Uint8Array(), shared, room, pause);
    if (read.rows.size > 0) return { sheet, read, room };
    if (lost.length === 0) lost = read.withoutResult;
  }
  if (lost.length > 0) throw new Refused({ refusal: 'table-without-result', args: { cells: quoteList(lost) } });
  return undefined;
}

function sheetOf({ sheet, read, room }: Found, others: readonly string[], { from1904 }: Workbook): TableRows {
  const merges = mergesOf(read.merges);
  const filled = fill(read.rows, merges, room);
  const width = [...filled.values()].reduce((most, { length }) => Math.max(most, length), 0);
  checkSurface(filled.size, width);
  const lines = [...filled]
    .map(([number, cells]): SheetRow => ({ number, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') }))
    .sort((a, b) => a.number - b.number);
  const remarks = [...importRemarks(sheet.name, others, read, merges), ...hiddenIn(read, width)];
  return { lines, remarks, ...(from1904 ? { from1904 } : {}) };
}

function importRemarks(
  name: string,
  others: readonly string[],
  { withoutResult, errors }: SheetRead,
  { vertical, others: otherSheets }: Merges,
): readonly Note[] {
  const ranges = (merges: Merges['others']): string => quoteList(merges.map(({ range }) => range));
  return [
    ...(others.length > 0 ? [{ note: 'table-sheet', args: { name, others: quoteList(others) } } as const] : []),
    ...(withoutResult.length > 0
      ? [{ note: 'table-formulas', args: { cells: quoteList(withoutResult) } } as const]
      : []),
    ...(errors.length > 0 ? [{ note: 'table-errors', args: { cells: quoteList(errors) } } as const] : []),
    ...(vertical.length > 0 ? [{ note: 'table-merges', args: { ranges: ranges(vertical) } } as const] : []),
    ...(otherSheets.length > 0 ? [{ note: 'table-other-merges', args: { ranges: ranges(otherSheets) } } as const] : []),
  ];
}

/** What is read although whoever looks at the sheet does not see it: a filter leaves rows that were sorted out. */
function hiddenIn({ rows, hiddenRows, isHiddenColumn }: SheetRead, width: number): readonly Note[] {
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => isHiddenColumn(column) && [...rows.values()].some((cells) => (cells[column] ?? '') !== ''),
  );
  return [
    ...(hiddenRows.length > 0
      ? [{ note: 'table-hidden-rows', args: { lines: quoteList(hiddenRows.map(String)) } } as const]
      : []),
    ...(columns.length > 0
      ? [{ note: 'table-hidden-columns', args: { columns: quoteList(columns.map(columnLetters)) } } as const]
      : []),
  ];
}
