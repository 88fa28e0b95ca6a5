import type { Note } from '../messages/notes.ts';
import type { Refus } from '../messages/refusals.ts';

/** A sheet of cells, whatever file it comes from. Rows without any content are left out, the others keep their numbers. */
export interface Feuille {
  readonly lignes: readonly Ligne[];
  /** What was lost, repaired or chosen while it was read. */
  readonly remarques: readonly Note[];
  /** Whether signs part its cells: one too few quotes moves all that stand behind it in their row. */
  readonly isSeparated?: boolean;
  /** Whether a number that stands for a day is counted from 1904. */
  readonly from1904?: boolean;
}

export interface Ligne {
  /** From 1, as a spreadsheet counts. */
  readonly numero: number;
  /** Without the white space around them. */
  readonly cellules: readonly string[];
}

/** The longest file that is read, and what may come out of it where it is packed, in bytes. */
const OCTETS_MAX = 10_000_000;
export const DEBALLE_MAX = 100_000_000;
/** Why a file of so many bytes is not read; undefined for one that is. */
export function refusOfSize(octets: number): Refus | undefined {
  if (octets <= OCTETS_MAX) return undefined;
  return { refus: 'tableur-gros', args: { taille: (octets / 1e6).toFixed(1), limite: OCTETS_MAX / 1e6 } };
}

/** The last row and the last column that are read. */
export const NUMERO_MAX = 20_000;
export const COLONNES_MAX = 200;
/** The most cells of rows and columns up to the last, the empty ones too. */
export const SURFACE_MAX = 1_000_000;
/** The most characters of a cell, which is what a spreadsheet keeps, and of all cells, in UTF-16 units. */
export const CELLULE_MAX = 32_767;
export const TEXTE_MAX = 10_000_000;

/** The name that spreadsheets give a cell: `C7`. `colonne` is counted from 0. */
export function celluleDe(colonne: number, numero: number): string {
  return lettresDe(colonne) + numero;
}

/** The name of a column that is counted from 0: `C`. */
export function lettresDe(colonne: number): string {
  const last = String.fromCharCode(65 + (colonne % 26));
  return colonne < 26 ? last : lettresDe(Math.floor(colonne / 26) - 1) + last;
}

/** So many cells or headings are named where there are more. */
const NAMED = 10;

/** Names, the first of many and how many there are. */
export function citer(noms: readonly string[]): string {
  const named = noms.slice(0, NAMED).join(', ');
  return noms.length > NAMED ? `${named}… (${noms.length})` : named;
}

/** Whether a row says anything. */
export function isFilledRow({ cellules }: Ligne): boolean {
  return cellules.some((cell) => cell !== '');
}
