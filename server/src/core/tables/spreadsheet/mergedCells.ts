import { placeOf } from './place.ts';
import type { Room } from './room.ts';
import { MAX_ROW } from './rows.ts';

/** Merged cells: rows from 1, the column counted from 0. */
interface MergedCells {
  readonly range: string;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

export interface Merges {
  /** In one column: a value that several rows share. */
  readonly vertical: readonly MergedCells[];
  /** Over several columns, such as a title's. */
  readonly others: readonly MergedCells[];
}

export function mergesOf(ranges: readonly string[]): Merges {
  const vertical: MergedCells[] = [];
  const others: MergedCells[] = [];
  for (const range of ranges) {
    const [from, to] = range.split(':', 2).map(placeOf);
    if (from === undefined || to === undefined) continue;
    const merged = { range, column: from.column, start: from.row, end: Math.min(to.row, MAX_ROW) };
    (from.column === to.column ? vertical : others).push(merged);
  }
  return { vertical, others };
}

/** The rows with the value of a vertical merge in each of its cells, down to the last row that has anything of its own. */
export function fill(
  rows: ReadonlyMap<number, readonly string[]>,
  { vertical }: Merges,
  room: Room,
): ReadonlyMap<number, readonly string[]> {
  const last = [...rows.keys()].reduce((most, row) => Math.max(most, row), 0);
  const filled = new Map([...rows].map(([row, cells]) => [row, [...cells]]));
  for (const { column, start, end } of vertical) {
    const value = filled.get(start)?.[column] ?? '';
    for (let row = start + 1; value !== '' && row <= Math.min(end, last); row++) {
      const cells = filled.get(row) ?? [];
      // What lies under a merged cell is empty: anything else was not merged, or has been filled by another that overlaps.
      if ((cells[column] ?? '') !== '') break;
      room.take(value, column, row);
      while (cells.length < column) cells.push('');
      cells[column] = value;
      filled.set(row, cells);
    }
  }
  return filled;
}
