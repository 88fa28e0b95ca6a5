import { lireDate } from '../../depot/date.ts';
import { colonnesOf, isFileName, lireContenus } from './contenus.ts';
import type { Cellules } from './pressePapiers.ts';
import { AUTRE, type Colonne, lireTitre } from './titres.ts';

/** A table whose columns are known: of demandes, one a row or several rows of one. */
export interface Tableau {
  readonly colonnes: readonly Colonne[];
  /** What stands over the columns; nothing in a table without a heading. */
  readonly titres: readonly string[];
  /** Without the heading. */
  readonly lignes: Cellules;
  /** Whether a mere number among its dates counts the days from 1904. */
  readonly from1904?: boolean;
}

/** So many columns that say something of a demande make a table one of demandes. */
export const FEWEST = 2;

/** What the columns of cells hold, by their heading or else by their content; undefined for no table of demandes. */
export function reconnaitre(cells: Cellules): Tableau | undefined {
  const [heading = [], ...rows] = cells;
  const titled = heading.map(lireTitre);
  if (told(titled) >= FEWEST && rows.length > 0) return sousTitres(heading, rows);
  const colonnes = lireContenus(cells);
  return told(colonnes) >= FEWEST ? { colonnes, titres: [], lignes: cells } : undefined;
}

/** The table under these headings, whatever they are. */
export function sousTitres(titres: readonly string[], lignes: Cellules): Tableau {
  return { colonnes: settled(titres.map(lireTitre), lignes), titres, lignes };
}

/** How many columns say something of a demande. */
export function told(colonnes: readonly Colonne[]): number {
  return colonnes.filter(({ quoi }) => quoi === 'cle' || quoi === 'piece').length;
}

/** « Facture » may stand over the invoices’ files, their dates or their numbers: the cells tell. Of a key the first column counts. */
function settled(colonnes: readonly Colonne[], rows: Cellules): readonly Colonne[] {
  const columns = colonnesOf(rows);
  const isTaken = (cle: string, before: number): boolean =>
    colonnes.slice(0, before).some((one) => one.quoi === 'cle' && one.cle === cle);
  return colonnes.map((one, at): Colonne => {
    const cells = columns[at] ?? [];
    if (one.quoi === 'cle' && one.cle !== 'beneficiaires' && isTaken(one.cle, at)) return AUTRE;
    if (one.quoi !== 'piece' || cells.length === 0 || cells.some(isFileName)) return one;
    const isDates = one.type === 'FACTURE' && cells.every((cell) => lireDate(cell) !== undefined);
    const isFree = !isTaken('dateFacture', colonnes.length);
    return isDates && isFree ? { quoi: 'cle', cle: 'dateFacture' } : AUTRE;
  });
}
