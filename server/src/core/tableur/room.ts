import { CELLULE_MAX, celluleDe, SURFACE_MAX, TEXTE_MAX } from './feuille.ts';
import { Refused } from './refused.ts';

/** How much text the cells of a sheet may still have: few bytes of a file may stand for very much of it. */
export class Room {
  #left = TEXTE_MAX;

  /** Makes room for what a cell holds; `column` is counted from 0. Throws `Refused` where that is too much. */
  take(text: string, column: number, row: number): void {
    if (text.length > CELLULE_MAX) {
      const args = { cellule: celluleDe(column, row), limite: CELLULE_MAX };
      throw new Refused({ refus: 'tableur-cellule-longue', args });
    }
    this.#left -= text.length;
    if (this.#left < 0) throw new Refused({ refus: 'tableur-texte', args: { limite: TEXTE_MAX / 1e6 } });
  }
}

/** Throws `Refused` where a table has more cells than are read, empty ones too: each takes its place in all that follows. */
export function checkSurface(rows: number, columns: number): void {
  if (rows * columns > SURFACE_MAX) throw new Refused({ refus: 'tableur-cellules', args: { limite: SURFACE_MAX } });
}
