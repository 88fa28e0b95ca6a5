import { lireDate } from '../../depot/date.ts';
import { hasDepartement } from '../../depot/departements.ts';
import { formatDe } from '../../depot/format.ts';
import { hasRightKey } from '../../rules/beneficiaires/finess.ts';
import type { Cellules } from './pressePapiers.ts';
import { AUTRE, type Colonne } from './titres.ts';
import { finess, lireMontant } from './valeurs.ts';

/** The cells of each column that say something. */
export function colonnesOf(cells: Cellules): readonly (readonly string[])[] {
  const [first = []] = cells;
  return first.map((_, at) => cells.map((row) => row[at] ?? '').filter((cell) => cell !== ''));
}

/** What the columns of a table without a heading hold, by all of their cells: of one that leaves a doubt nothing is taken. */
export function lireContenus(cells: Cellules): readonly Colonne[] {
  const columns = colonnesOf(cells);
  const sure = columns.map((column) => (column.length === 0 ? AUTRE : contenuOf(column)));
  const has = (cle: string): boolean => sure.some((one) => one.quoi === 'cle' && one.cle === cle);
  const numbers = columns.flatMap((column, at) => (sure[at] === AUTRE && isShort(column) ? [at] : []));
  const editeur = editeurAmong(numbers, columns, has('montantSegurHTFacture'));
  if (editeur === undefined) return once(sure);
  const amounts = numbers.filter((at) => at !== editeur && !isCount(columns[at] ?? []) && isDigits(columns[at] ?? []));
  const montant = amounts.length === 1 && !has('montantSegurHTFacture') ? amounts[0] : undefined;
  return once(
    sure.map((one, at): Colonne => {
      if (at === editeur) return { quoi: 'cle', cle: 'numeroEditeur' };
      return at === montant ? { quoi: 'cle', cle: 'montantSegurHTFacture' } : one;
    }),
  );
}

/** What the form of its cells leaves no doubt about. */
function contenuOf(column: readonly string[]): Colonne {
  const every = (test: (cell: string) => boolean): boolean => column.every(test);
  if (every((cell) => /^FINBIO\s?\d{6}$/i.test(cell))) return { quoi: 'cle', cle: 'numeroASP' };
  if (every(isFinessList)) return { quoi: 'cle', cle: 'beneficiaires' };
  if (every(isDate)) return { quoi: 'cle', cle: 'dateFacture' };
  if (every(isAmount)) return { quoi: 'cle', cle: 'montantSegurHTFacture' };
  return every(isFileName) ? { quoi: 'piece', type: undefined } : AUTRE;
}

/** Of two columns with the same content it cannot be told which is meant; several may hold pieces, or beneficiaries. */
function once(columns: readonly Colonne[]): readonly Colonne[] {
  return columns.map((one) => {
    if (one.quoi !== 'cle' || one.cle === 'beneficiaires') return one;
    return columns.filter((other) => other.quoi === 'cle' && other.cle === one.cle).length > 1 ? AUTRE : one;
  });
}

/** Any number of eight digits might be taken for one: the key has to be right. */
function isFinessList(cell: string): boolean {
  return cell.split(/[,;|/\s]+/).every((part) => {
    const number = finess(part);
    return number !== undefined && hasDepartement(number) && hasRightKey(number);
  });
}

function isDate(cell: string): boolean {
  return /[-/.\s]/.test(cell) && lireDate(cell) !== undefined;
}

/** With decimals, or with its currency: a mere number may be anything. */
function isAmount(cell: string): boolean {
  return /[.,]\d|€|\bEUR/i.test(cell) && !lireMontant(cell).startsWith('"');
}

export function isFileName(cell: string): boolean {
  return formatDe(cell) !== undefined;
}

function isShort(column: readonly string[]): boolean {
  return column.length > 0 && column.every((cell) => /^[0-9A-Za-z]{1,5}$/.test(cell));
}

function isDigits(column: readonly string[]): boolean {
  return column.every((cell) => /^\d+$/.test(cell));
}

/** 1, 2, 3…: the numbers of the lines. */
function isCount(column: readonly string[]): boolean {
  return column.every((cell, index) => cell === String(index + 1));
}

/** Which of the columns of short numbers has those of the vendor: all of five characters, or the only one left. */
function editeurAmong(
  numbers: readonly number[],
  columns: readonly (readonly string[])[],
  hasMontant: boolean,
): number | undefined {
  const cellsOf = (at: number): readonly string[] => columns[at] ?? [];
  const whole = numbers.filter((at) => cellsOf(at).every((cell) => cell.length === 5 && /\d/.test(cell)));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const [only, ...others] = numbers.filter((at) => isDigits(cellsOf(at)));
  return others.length === 0 && only !== undefined && hasMontant ? only : undefined;
}
