import { NUMERO_MAX } from './feuille.ts';
import { placeOf } from './place.ts';
import type { Room } from './room.ts';

/** Merged cells: rows from 1, the column counted from 0. */
interface Fusion {
  readonly plage: string;
  readonly colonne: number;
  readonly debut: number;
  readonly fin: number;
}

export interface Fusions {
  /** In one column: a value that several rows share. */
  readonly verticales: readonly Fusion[];
  /** Over several columns, such as a title's. */
  readonly autres: readonly Fusion[];
}

export function fusionsOf(plages: readonly string[]): Fusions {
  const verticales: Fusion[] = [];
  const autres: Fusion[] = [];
  for (const plage of plages) {
    const [from, to] = plage.split(':', 2).map(placeOf);
    if (from === undefined || to === undefined) continue;
    const fusion = { plage, colonne: from.column, debut: from.row, fin: Math.min(to.row, NUMERO_MAX) };
    (from.column === to.column ? verticales : autres).push(fusion);
  }
  return { verticales, autres };
}

/** The rows with the value of a vertical merge in each of its cells, down to the last row that has anything of its own. */
export function remplir(
  rows: ReadonlyMap<number, readonly string[]>,
  { verticales }: Fusions,
  room: Room,
): ReadonlyMap<number, readonly string[]> {
  const last = [...rows.keys()].reduce((most, row) => Math.max(most, row), 0);
  const filled = new Map([...rows].map(([row, cells]) => [row, [...cells]]));
  for (const { colonne, debut, fin } of verticales) {
    const value = filled.get(debut)?.[colonne] ?? '';
    for (let row = debut + 1; value !== '' && row <= Math.min(fin, last); row++) {
      const cells = filled.get(row) ?? [];
      // What lies under a merged cell is empty: anything else was not merged, or has been filled by another that overlaps.
      if ((cells[colonne] ?? '') !== '') break;
      room.take(value, colonne, row);
      while (cells.length < colonne) cells.push('');
      cells[colonne] = value;
      filled.set(row, cells);
    }
  }
  return filled;
}
