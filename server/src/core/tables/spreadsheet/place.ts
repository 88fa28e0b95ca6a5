import { DAMAGED, Refused } from './refused.ts';

/** Of a spreadsheet's rows. */
const LAST_ROW = 1_048_576;
/** Of its columns, from 0. */
const LAST_COLUMN = 16_383;

export interface Place {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly row: number;
}

/** Row and column of a cell by its name, such as `C7`; undefined for what names none. */
export function placeOf(name: string): Place | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(name.trim()) ?? [];
  const row = Number(digits);
  if (letters === '' || row > LAST_ROW) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column > LAST_COLUMN ? undefined : { column, row };
}

/** Tells where the cells of a sheet stand: those that do not say so stand behind the one before (ECMA-376-1, 18.3.1.4). */
export class Places {
  #row = 0;
  #column = -1;

  /** Begins a row. Throws `Refused` where no spreadsheet has it. */
  openRow(number: string | undefined): number {
    const row = number === undefined ? this.#row + 1 : Number(number);
    if (!(Number.isInteger(row) && row >= 1 && row <= LAST_ROW)) throw new Refused(DAMAGED);
    this.#row = row;
    this.#column = -1;
    return row;
  }

  /** The place of the next cell in the row. Throws `Refused` where its name is none, or one of another row. */
  openCell(name: string | undefined): Place {
    const place = name === undefined ? { row: this.#row, column: this.#column + 1 } : placeOf(name);
    if (place === undefined || place.row !== this.#row || place.column > LAST_COLUMN) throw new Refused(DAMAGED);
    this.#column = place.column;
    return place;
  }
}
