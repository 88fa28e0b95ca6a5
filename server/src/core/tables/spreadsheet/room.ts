import { Refused } from './refused.ts';
import { cellName, MAX_CELL, MAX_SURFACE, MAX_TEXT } from './rows.ts';

/** How much text the cells of a sheet may still have: few bytes of a file may stand for very much of it. */
export class Room {
  #left = MAX_TEXT;

  /** Makes room for what a cell holds; `column` is counted from 0. Throws `Refused` where that is too much. */
  take(text: string, column: number, row: number): void {
    if (text.length > MAX_CELL) {
      const args = { cell: cellName(column, row), limit: MAX_CELL };
      throw new Refused({ refusal: 'table-long-cell', args });
    }
    this.#left -= text.length;
    if (this.#left < 0) throw new Refused({ refusal: 'table-text', args: { limit: MAX_TEXT / 1e6 } });
  }
}

/** Throws `Refused` where a table has more cells than are read, empty ones too: each takes its place in all that follows. */
export function checkSurface(rows: number, columns: number): void {
  if (rows * columns > MAX_SURFACE) throw new Refused({ refusal: 'table-cells', args: { limit: MAX_SURFACE } });
}
