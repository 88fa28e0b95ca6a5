import { FEWEST, reconnaitre, sousTitres, type Tableau, told } from '../features/rows/tableau.ts';
import { lireTitre } from '../features/rows/titres.ts';
import type { Note } from '../messages/notes.ts';
import type { Refus } from '../messages/refusals.ts';
import { celluleDe, type Feuille, type Ligne } from '../tableur/feuille.ts';

/** A sheet whose columns are known, as far as they can be without its author. */
export interface TableauLu extends Tableau {
  /** The row of the headings, from 1; undefined where there is none. */
  readonly numeroDesTitres: number | undefined;
  /** The numbers of the rows below, as a spreadsheet counts. */
  readonly numeros: readonly number[];
  readonly remarques: readonly Note[];
}

/** The headings stand in one of so many first rows: a title may stand above. */
const HIGHEST = 10;

/** The table in a sheet: under the row that names most columns, else by its content, else under the first row. */
export function trouverTableau({
  lignes,
  remarques,
  isSeparated = false,
  from1904 = false,
}: Feuille): TableauLu | Refus {
  const rows = rectangle(lignes);
  const numeros = lignes.map(({ numero }) => numero);
  const scores = rows.slice(0, HIGHEST).map((row) => told(row.map(lireTitre)));
  const most = Math.max(0, ...scores);
  const untitled = most < FEWEST ? reconnaitre(rows) : undefined;
  if (untitled !== undefined) return { ...untitled, numeroDesTitres: undefined, numeros, remarques, from1904 };
  const at = most > 0 ? scores.indexOf(most) : 0;
  const refus = isSeparated && isHeading(rows[at], most) ? longerThan(lignes, at) : undefined;
  if (refus !== undefined) return refus;
  const tableau = sousTitres((rows[at] ?? []).map(abreger), rows.slice(at + 1));
  return { ...tableau, numeroDesTitres: numeros[at], numeros: numeros.slice(at + 1), remarques, from1904 };
}

/** Of what says nothing of a demande a single cell is a title, not the heading of its column. */
function isHeading(row: readonly string[] = [], most: number): boolean {
  return most > 0 || row.filter((cell) => cell !== '').length > 1;
}

/**
 * A separator that a cell has without quotes moves all cells behind it: a row with anything behind the last heading. Where
 * every row has such a cell, no other row shows it. Where the last columns are empty, what is moved ends in one of these,
 * and an empty cell is all that is too many: that is no fault only while nothing stands where nothing is taken from.
 */
function longerThan(lignes: readonly Ligne[], headings: number): Refus | undefined {
  const titres = lignes[headings]?.cellules ?? [];
  const width = widthOf(lignes[headings]);
  const untaken = titres.flatMap((titre, at) => (lireTitre(titre).quoi === 'autre' ? [at] : []));
  for (const ligne of lignes.slice(headings + 1)) {
    const { numero, cellules } = ligne;
    const isMoved = cellules.length > titres.length && untaken.some((at) => (cellules[at] ?? '') !== '');
    const last = isMoved ? cellules.length : widthOf(ligne);
    if (last <= width) continue;
    return {
      refus: 'csv-titres',
      args: { ligne: numero, nombre: last, attendu: width, cellule: celluleDe(last - 1, numero) },
    };
  }
  return undefined;
}

/** How many cells a row has up to the last that says anything. */
function widthOf(ligne: Ligne | undefined): number {
  let width = ligne?.cellules.length ?? 0;
  while (width > 0 && ligne?.cellules[width - 1] === '') width--;
  return width;
}

/** So much of a cell is shown; no heading that says anything is longer. */
const LONGEST = 100;

/** A cell as it is shown to a person. */
export function abreger(cell: string): string {
  return cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
}

/** All rows as long as the longest. */
function rectangle(lignes: readonly Ligne[]): readonly (readonly string[])[] {
  const width = lignes.reduce((most, { cellules }) => Math.max(most, cellules.length), 0);
  return lignes.map(({ cellules }) => Array.from({ length: width }, (_, at) => cellules[at] ?? ''));
}
