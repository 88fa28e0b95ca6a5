import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { dateExists, readDate, writeDate } from '../../claim/date.ts';
import { hasDepartment } from '../../claim/departments.ts';
import { FINESS, isEditeur } from '../../claim/summary.ts';
import { quote } from '../../json/writing.ts';
import type { Profile } from '../../profiles/profile.ts';
import { hasRightKey } from '../../rules/beneficiaires/finess.ts';

/** The JSON text of a cell. What cannot be read with certainty is written as it is: the rules then say what is wrong. */
export type ReadCell = (cell: string) => string;

/** What programs put behind the whole numbers of a column that has empty cells: `750712184.0`. */
const NOTHING_BEHIND = /[.,]0+$/;

/** A number of digits alone without the zeros behind its point; anything else as it is. */
function wholeNumber(text: string): string {
  return WHOLE.test(text) ? text.replace(NOTHING_BEHIND, '') : text;
}

const WHOLE = /^\d{1,9}[.,]0{1,9}$/;

/** Five characters: a spreadsheet takes the zeros that a number begins with. */
export function readEditeur(cell: string): string {
  const bare = wholeNumber(cell.replace(/\s+/g, ''));
  if (/^\d{1,4}$/.test(bare)) return quote(bare.padStart(5, '0'));
  return quote(isEditeur(bare) ? bare : cell);
}

export function readASP(cell: string, { schema }: Profile): string {
  const bare = withoutSeparators(cell).toUpperCase();
  return quote(schema.demande.get('numeroASP')?.pattern?.test(bare) ? bare : cell);
}

/** Thousands in groups of three, parted by one kind of mark, then two decimals at most but for zeros. */
const AMOUNT = /^(-?)(\d{1,3}(?:([ '.,])\d{3})(?:\3\d{3})*|\d+)(?:([.,])(\d+))?$/;

/** An amount with two digits behind its point, never rounded; « 1.234 » may be a thousand or one: it stays. */
export function readAmount(cell: string): string {
  const bare = cell
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/^(€|EUR) ?| ?(€|EUR|euros?)( ?HT)?$| ?HT$/gi, '')
    .trim();
  const [, sign = '', digits, group, point, decimals = ''] = AMOUNT.exec(bare) ?? [];
  if (digits === undefined || (group !== undefined && group === point)) return quote(cell);
  const isOpen = (group === '.' || group === ',') && point === undefined && digits.split(group).length === 2;
  if (isOpen || !/^\d{0,2}0*$/.test(decimals)) return quote(cell);
  const whole = (group === undefined ? digits : digits.replaceAll(group, '')).replace(/^0+(?=\d)/, '');
  return `${sign}${whole}.${decimals.slice(0, 2).padEnd(2, '0')}`;
}

/** The days that a spreadsheet counts, from 2000 to 2099: what stands in a column of dates as a number. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** By so many days less in a workbook that counts from 1904. */
const DAYS_TO_1904 = 1462;

/** How the dates of a column are read: where one of them has its month first, all have. */
export function readDates(
  cells: readonly string[],
  from1904 = false,
): { readonly read: ReadCell; readonly monthFirst: boolean } {
  const monthFirst =
    cells.some((cell) => readDate(cell)?.form === 'month-first') && !cells.some((cell) => isDayFirst(cell));
  return { read: (cell) => quote(dayOf(cell, monthFirst, from1904) ?? cell), monthFirst };
}

const DAY_OR_MONTH = /^(?:le )?(\d{1,2})(?:\s*[-/._,\\]\s*|\s+)(\d{1,2})(?:\s*[-/._,\\]\s*|\s+)\d{2,4}\b/i;

function isDayFirst(cell: string): boolean {
  const [, first] = DAY_OR_MONTH.exec(plainSpelling(cell)) ?? [];
  return Number(first) > 12;
}

/** A time in a zone that is told: at the author's it may have been another day. */
const ZONED = /[:hH]\d{2}(?:[.,]\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})$/i;
/** No date with its time is longer. */
const LONGEST_DATE = 40;

function dayOf(cell: string, monthFirst: boolean, from1904: boolean): string | undefined {
  if (cell.length > LONGEST_DATE || ZONED.test(cell)) return undefined;
  if (/^\d{5}([.,]\d+)?$/.test(cell)) {
    return dayCounted(Math.floor(Number(cell.replace(',', '.'))) + (from1904 ? DAYS_TO_1904 : 0));
  }
  const date = readDate(cell);
  if (date === undefined || !monthFirst || date.form === 'month-first' || !DAY_OR_MONTH.test(plainSpelling(cell))) {
    return date && writeDate(date);
  }
  const turned = { day: date.month, month: date.day, year: date.year };
  return dateExists(turned) ? writeDate(turned) : undefined;
}

function dayCounted(day: number): string | undefined {
  if (day < FIRST_DAY || day > LAST_DAY) return undefined;
  const date = new Date(DAY_ZERO + day * DAY_MS);
  return writeDate({ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() });
}

/** The numbers in a cell, parted by commas, semicolons, line breaks or spaces; each once. */
export function readFinessList(cell: string): readonly string[] {
  // A spreadsheet's short way of writing a long number: what it has lost cannot be had again, and is told as one.
  if (/^\s*\d[.,]\d+E\+\d+\s*$/i.test(cell)) return [quote(cell.trim())];
  const parts = wholeNumber(cell.trim())
    .split(/[,;|/\r\n]+/)
    .map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').flatMap(finessOf))].map(quote);
}

/** One number, however it is grouped, or several; else the text as it is. */
function finessOf(part: string): readonly string[] {
  const one = finess(withoutSeparators(wholeNumber(part)));
  if (one !== undefined) return [one];
  const several = part.split(/\s+/).map(finess);
  return several.every((number) => number !== undefined) ? several : [part];
}

/** A number of nine characters, or of eight whose key bears out that it begins with a zero. */
export function finess(text: string): string | undefined {
  const number = text.toUpperCase();
  if (FINESS.test(number)) return number;
  const restored = `0${number}`;
  const isBorneOut = FINESS.test(restored) && hasDepartment(restored) && hasRightKey(restored);
  return isBorneOut && /^\d{8}$/.test(number) ? restored : undefined;
}
