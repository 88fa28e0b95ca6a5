import { plainSpelling } from './characters.ts';
import { readInWords, readWeekday } from './dateWords.ts';

/** A date as its author wrote it, and how. */
export interface ReadDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly form: DateForm;
}

export type DateForm =
  | 'iso'
  | 'dashes'
  | 'points'
  | 'spaces'
  | 'separators'
  | 'short'
  | 'short-year'
  | 'without-separator'
  | 'letters'
  | 'time'
  | 'zone'
  | 'month-first'
  | 'lookalikes';

/** A time behind a day, in what clock and zone: `10:30`, `T00:00:00Z`, `12:00:00 AM`, `00:00:00 GMT+0100 (CET)`. */
const TIME =
  /(?:T|,?\s+(?:à\s+)?)(\d{1,2})[:hH](\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s*([AP])\.?M\.?)?(?:\s*(Z|(?:GMT|UTC)?[+-]\d{2}(?::?\d{2})?|GMT|UTC)(?:\s*\([^()]*\))?)?$/i;
/** A day of a zone, as XML Schema writes it: no time that would belong to another day elsewhere. */
const ZONE = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The one day that a text can mean, or undefined when it means none or leaves a choice: a time in another zone may
 * belong to the next day.
 */
export function readDate(text: string): ReadDate | undefined {
  const date = parseDay(text);
  if (date === undefined || !dateExists(date)) return undefined;
  const plain = plainSpelling(text).trim();
  if (ZONE.test(plain)) return { ...date, form: 'zone' };
  const time = TIME.exec(plain);
  if (time === null) return date;
  // 24:00 is the first moment of the next day.
  if (Number(time[1]) > 23) return undefined;
  if (time[4] !== undefined && !isMidnight(time)) return undefined;
  // Whoever writes AM and PM may have the month first.
  if (time[3] !== undefined && mayHaveMonthFirst(date)) return undefined;
  return date.form === 'month-first' ? date : { ...date, form: 'time' };
}

function isMidnight([, hours = '', minutes = '', half = '']: RegExpExecArray): boolean {
  return Number(minutes) === 0 && Number(hours) === (half.toUpperCase() === 'A' ? 12 : 0);
}

function mayHaveMonthFirst({ day: dayNumber, month, form }: ReadDate): boolean {
  return dayNumber <= 12 && dayNumber !== month && !['iso', 'letters', 'month-first'].includes(form);
}

/** No date with its time is longer; the expressions below would be slow on a text of any length. */
const LONGEST = 80;

/** The day that a text names, whether or not there is one; a time or zone behind it is left aside. */
export function parseDay(text: string): ReadDate | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainSpelling(text);
  const written = plain.trim().replace(ZONE, '$1').replace(TIME, '');
  const day = readDay(written.replace(/\.$/, ''));
  if (day?.form !== 'spaces') return day;
  if (written.endsWith('.')) return { ...day, form: 'separators' };
  return plain !== text && USUAL.test(plain) ? { ...day, form: 'lookalikes' } : day;
}

const USUAL = /^\d{2}\/\d{2}\/\d{4}$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of the month in the Gregorian calendar; 0 for a month that is none. */
export function daysInMonth(month: number, year: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function writeDate({ day: dayNumber, month, year }: Omit<ReadDate, 'form'>): string {
  return `${String(dayNumber).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year).padStart(4, '0')}`;
}

/** Whether there is such a day, in a year that an invoice can be of. */
export function dateExists({ day: dayNumber, month, year }: Omit<ReadDate, 'form'>): boolean {
  return year >= 1900 && dayNumber >= 1 && dayNumber <= daysInMonth(month, year);
}

function readDay(text: string): ReadDate | undefined {
  const iso =
    /^(\d{4})\s*[-/._\s]\s*(\d{1,2})\s*[-/._\s]\s*(\d{1,2})$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (iso) return day(iso[3], iso[2], iso[1], 'iso');
  const bare = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  if (bare) return day(bare[1], bare[2], bare[3], 'without-separator');
  const usual = /^(?:le )?(\d{1,2})\s*([-/._,\\\s])\s*(\d{1,2})\s*([-/._,\\\s])\s*(\d{4}|[2-4]\d)$/i.exec(text);
  if (!usual) return readWords(text) ?? readBehindWeekday(text);
  const [, first = '', sign = '', second = '', other = '', year = ''] = usual;
  if (isYearFirst(first, sign, year)) return undefined;
  if (Number(second) > 12 && Number(first) <= 12) return day(second, first, fullYear(year), 'month-first');
  return day(first, second, fullYear(year), sign === other ? form(sign, first, second, year) : 'separators');
}

/** 23-02-24 may have its year first, as an ISO date cut short, or last. */
function isYearFirst(first: string, sign: string, year: string): boolean {
  return sign === '-' && year.length === 2 && /^2\d$/.test(first) && Number(year) <= 31;
}

/** A day with its month in letters. */
function readWords(text: string): ReadDate | undefined {
  const read = readInWords(text);
  if (read === undefined) return undefined;
  const date = day(read.day, String(read.month), fullYear(read.year), 'letters');
  // A day of the week that is not that day's leaves it open which of the two is wrong.
  return read.week === undefined || !dateExists(date) || read.week === weekday(date) ? date : undefined;
}

/** A day in digits behind its name in the week: « lundi 13/02/2023 ». */
function readBehindWeekday(text: string): ReadDate | undefined {
  const [, word = '', rest = ''] = /^(\p{L}{3,9})[.,]? (\d.*)$/su.exec(text) ?? [];
  const week = readWeekday(word);
  const date = week === undefined ? undefined : readDay(rest);
  if (date === undefined || (dateExists(date) && weekday(date) !== week)) return undefined;
  return date.form === 'short' ? { ...date, form: 'spaces' } : date;
}

/** From 0 for Sunday; computed, as no clock and no zone is asked. */
function weekday({ day: dayNumber, month, year }: ReadDate): number {
  return new Date(Date.UTC(year, month - 1, dayNumber)).getUTCDay();
}

function form(separator: string, first: string, second: string, year: string): DateForm {
  if (separator === '-') return 'dashes';
  if (separator === '.') return 'points';
  if (/\s/.test(separator)) return 'spaces';
  if (separator !== '/') return 'separators';
  return year.length === 2 ? 'short-year' : first.length + second.length < 4 ? 'short' : 'spaces';
}

/** An invoice of Ségur is of 2020 or later. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function day(dayNumber = '', month = '', year = '', form: DateForm): ReadDate {
  return { day: Number(dayNumber), month: Number(month), year: Number(year), form };
}
