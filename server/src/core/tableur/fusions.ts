import { type Ligne, NUMERO_MAX } from './feuille.ts';
import { placeDe } from './inspecter.ts';

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
    const [from, to] = plage.split(':').map(placeDe);
    if (from === undefined || to === undefined) continue;
    const fusion = { plage, colonne: from.colonne - 1, debut: from.numero, fin: Math.min(to.numero, NUMERO_MAX) };
    (from.colonne === to.colonne ? verticales : autres).push(fusion);
  }
  return { verticales, autres };
}

/** The rows with the value of a vertical merge in each of its cells; `lignes` have all numbers from 1. */
export function remplir(lignes: readonly Ligne[], { verticales }: Fusions): readonly Ligne[] {
  const filled = lignes.map(({ numero, cellules }) => ({ numero, cellules: [...cellules] }));
  for (const { colonne, debut, fin } of verticales) {
    const value = filled[debut - 1]?.cellules[colonne] ?? '';
    for (let at = debut; value !== '' && at < fin; at++) {
      const cells = filled[at]?.cellules;
      // What lies under a merged cell is empty: anything else was not merged, or has been filled by another that overlaps.
      if (cells === undefined || cells[colonne] !== '') break;
      cells[colonne] = value;
    }
  }
  return filled;
}
