import { readDate } from '../../claim/date.ts';
import { hasDepartment } from '../../claim/departments.ts';
import { formatOfName } from '../../claim/format.ts';
import type { Profile } from '../../profiles/profile.ts';
import { hasRightKey } from '../../rules/beneficiaires/finess.ts';
import { finess, readAmount } from './cells.ts';
import type { Cells } from './clipboard.ts';
import { type Column, OTHER_COLUMN } from './headings.ts';

/** The cells of each column that say something. */
export function columnsOf(cells: Cells): readonly (readonly string[])[] {
  const [first = []] = cells;
  return first.map((_, at) => cells.map((row) => row[at] ?? '').filter((cell) => cell !== ''));
}

/** What the columns of a table without a heading hold, by all of their cells: of one that leaves a doubt nothing is taken. */
export function readByContent(cells: Cells, profile: Profile): readonly Column[] {
  const columns = columnsOf(cells);
  const sure = columns.map((column) => (column.length === 0 ? OTHER_COLUMN : contentOf(column, profile)));
  const has = (key: string): boolean => sure.some((one) => one.what === 'key' && one.key === key);
  const numbers = columns.flatMap((column, at) => (sure[at] === OTHER_COLUMN && isShort(column) ? [at] : []));
  const editeur = editeurAmong(numbers, columns, has('montantSegurHTFacture'));
  if (editeur === undefined) return once(sure);
  const amounts = numbers.filter((at) => at !== editeur && !isCount(columns[at] ?? []) && isDigits(columns[at] ?? []));
  const amount = amounts.length === 1 && !has('montantSegurHTFacture') ? amounts[0] : undefined;
  return once(
    sure.map((one, at): Column => {
      if (at === editeur) return { what: 'key', key: 'numeroEditeur' };
      return at === amount ? { what: 'key', key: 'montantSegurHTFacture' } : one;
    }),
  );
}

/** Letters and six digits. */
const ASP_NUMBER = /^([a-z]+)\s?\d{6}$/i;

/** What the form of its cells leaves no doubt about. */
function contentOf(column: readonly string[], { aspPrefix }: Profile): Column {
  const every = (test: (cell: string) => boolean): boolean => column.every(test);
  if (every((cell) => ASP_NUMBER.exec(cell)?.[1]?.toUpperCase() === aspPrefix))
    return { what: 'key', key: 'numeroASP' };
  if (every(isFinessList)) return { what: 'key', key: 'beneficiaires' };
  if (every(isDate)) return { what: 'key', key: 'dateFacture' };
  if (every(isAmount)) return { what: 'key', key: 'montantSegurHTFacture' };
  return every(isFileName) ? { what: 'piece', type: undefined } : OTHER_COLUMN;
}

/** Of two columns with the same content it cannot be told which is meant; several may hold pieces, or beneficiaries. */
function once(columns: readonly Column[]): readonly Column[] {
  return columns.map((one) => {
    if (one.what !== 'key' || one.key === 'beneficiaires') return one;
    return columns.filter((other) => other.what === 'key' && other.key === one.key).length > 1 ? OTHER_COLUMN : one;
  });
}

/** Any number of eight digits might be taken for one: the key has to be right. */
function isFinessList(cell: string): boolean {
  return cell.split(/[,;|/\s]+/).every((part) => {
    const number = finess(part);
    return number !== undefined && hasDepartment(number) && hasRightKey(number);
  });
}

function isDate(cell: string): boolean {
  return /[-/.\s]/.test(cell) && readDate(cell) !== undefined;
}

/** With decimals, or with its currency: a mere number may be anything. */
function isAmount(cell: string): boolean {
  return /[.,]\d|€|\bEUR/i.test(cell) && !readAmount(cell).startsWith('"');
}

export function isFileName(cell: string): boolean {
  return formatOfName(cell) !== undefined;
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
  hasAmount: boolean,
): number | undefined {
  const cellsOf = (at: number): readonly string[] => columns[at] ?? [];
  const whole = numbers.filter((at) => cellsOf(at).every((cell) => cell.length === 5 && /\d/.test(cell)));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const [only, ...others] = numbers.filter((at) => isDigits(cellsOf(at)));
  return others.length === 0 && only !== undefined && hasAmount ? only : undefined;
}
