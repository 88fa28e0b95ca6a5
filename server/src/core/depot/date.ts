import { plainSpelling } from './characters.ts';
import { lireEnLettres, lireSemaine } from './dateWords.ts';

/** A date as its author wrote it, and how. */
export interface DateLue {
  readonly jour: number;
  readonly mois: number;
  readonly annee: number;
  readonly forme: FormeDate;
}

export type FormeDate =
  | 'iso'
  | 'tirets'
  | 'points'
  | 'espaces'
  | 'separateurs'
  | 'court'
  | 'annee-courte'
  | 'sans-separateur'
  | 'lettres'
  | 'heure'
  | 'fuseau'
  | 'mois-premier'
  | 'semblables';

/** A time behind a day, in what clock and zone: `10:30`, `T00:00:00Z`, `12:00:00 AM`, `00:00:00 GMT+0100 (CET)`. */
const TIME =
  /(?:T|,?\s+(?:à\s+)?)(\d{1,2})[:hH](\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s*([AP])\.?M\.?)?(?:\s*(Z|(?:GMT|UTC)?[+-]\d{2}(?::?\d{2})?|GMT|UTC)(?:\s*\([^()]*\))?)?$/i;
/** A day of a zone, as XML Schema writes it: no time that would belong to another day elsewhere. */
const ZONE = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The one day that a text can mean, or undefined when it means none or leaves a choice: a time in another zone may
 * belong to the next day.
 */
export function lireDate(text: string): DateLue | undefined {
  const date = lireJour(text);
  if (date === undefined || !existe(date)) return undefined;
  const plain = plainSpelling(text).trim();
  if (ZONE.test(plain)) return { ...date, forme: 'fuseau' };
  const time = TIME.exec(plain);
  if (time === null) return date;
  // 24:00 is the first moment of the next day.
  if (Number(time[1]) > 23) return undefined;
  if (time[4] !== undefined && !isMidnight(time)) return undefined;
  // Whoever writes AM and PM may have the month first.
  if (time[3] !== undefined && mayHaveMonthFirst(date)) return undefined;
  return date.forme === 'mois-premier' ? date : { ...date, forme: 'heure' };
}

function isMidnight([, hours = '', minutes = '', half = '']: RegExpExecArray): boolean {
  return Number(minutes) === 0 && Number(hours) === (half.toUpperCase() === 'A' ? 12 : 0);
}

function mayHaveMonthFirst({ jour, mois, forme }: DateLue): boolean {
  return jour <= 12 && jour !== mois && !['iso', 'lettres', 'mois-premier'].includes(forme);
}

/** No date with its time is longer; the expressions below would be slow on a text of any length. */
const LONGEST = 80;

/** The day that a text names, whether or not there is one; a time or zone behind it is left aside. */
export function lireJour(text: string): DateLue | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainSpelling(text);
  const day = readDay(plain.trim().replace(ZONE, '$1').replace(TIME, ''));
  return day?.forme === 'espaces' && plain !== text && USUAL.test(plain) ? { ...day, forme: 'semblables' } : day;
}

const USUAL = /^\d{2}\/\d{2}\/\d{4}$/;

const JOURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of the month in the Gregorian calendar; 0 for a month that is none. */
export function joursDuMois(mois: number, annee: number): number {
  return mois === 2 && estBissextile(annee) ? 29 : (JOURS[mois - 1] ?? 0);
}

function estBissextile(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
}

export function ecrireDate({ jour, mois, annee }: Omit<DateLue, 'forme'>): string {
  return `${String(jour).padStart(2, '0')}/${String(mois).padStart(2, '0')}/${String(annee).padStart(4, '0')}`;
}

/** Whether there is such a day, in a year that an invoice can be of. */
export function existe({ jour, mois, annee }: Omit<DateLue, 'forme'>): boolean {
  return annee >= 1900 && jour >= 1 && jour <= joursDuMois(mois, annee);
}

function readDay(text: string): DateLue | undefined {
  const iso =
    /^(\d{4})\s*[-/._\s]\s*(\d{1,2})\s*[-/._\s]\s*(\d{1,2})$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (iso) return day(iso[3], iso[2], iso[1], 'iso');
  const bare = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  if (bare) return day(bare[1], bare[2], bare[3], 'sans-separateur');
  const usual = /^(?:le )?(\d{1,2})\s*([-/._,\\\s])\s*(\d{1,2})\s*([-/._,\\\s])\s*(\d{4}|[2-4]\d)$/i.exec(text);
  if (!usual) return readWords(text) ?? readBehindWeekday(text);
  const [, first = '', sign = '', second = '', other = '', year = ''] = usual;
  if (isYearFirst(first, sign, year)) return undefined;
  if (Number(second) > 12 && Number(first) <= 12) return day(second, first, fullYear(year), 'mois-premier');
  return day(first, second, fullYear(year), sign === other ? form(sign, first, second, year) : 'separateurs');
}

/** 23-02-24 may have its year first, as an ISO date cut short, or last. */
function isYearFirst(first: string, sign: string, year: string): boolean {
  return sign === '-' && year.length === 2 && /^2\d$/.test(first) && Number(year) <= 31;
}

/** A day with its month in letters. */
function readWords(text: string): DateLue | undefined {
  const read = lireEnLettres(text);
  if (read === undefined) return undefined;
  const date = day(read.jour, String(read.mois), fullYear(read.annee), 'lettres');
  // A day of the week that is not that day's leaves it open which of the two is wrong.
  return read.semaine === undefined || !existe(date) || read.semaine === jourDeSemaine(date) ? date : undefined;
}

/** A day in digits behind its name in the week: « lundi 13/02/2023 ». */
function readBehindWeekday(text: string): DateLue | undefined {
  const [, word = '', rest = ''] = /^(\p{L}{3,9})[.,]? (\d.*)$/su.exec(text) ?? [];
  const semaine = lireSemaine(word);
  const date = semaine === undefined ? undefined : readDay(rest);
  if (date === undefined || (existe(date) && jourDeSemaine(date) !== semaine)) return undefined;
  return date.forme === 'court' ? { ...date, forme: 'espaces' } : date;
}

/** From 0 for Sunday; computed, as no clock and no zone is asked. */
function jourDeSemaine({ jour, mois, annee }: DateLue): number {
  return new Date(Date.UTC(annee, mois - 1, jour)).getUTCDay();
}

function form(separator: string, first: string, second: string, year: string): FormeDate {
  if (separator === '-') return 'tirets';
  if (separator === '.') return 'points';
  if (/\s/.test(separator)) return 'espaces';
  if (separator !== '/') return 'separateurs';
  return year.length === 2 ? 'annee-courte' : first.length + second.length < 4 ? 'court' : 'espaces';
}

/** An invoice of Ségur is of 2020 or later. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function day(jour = '', mois = '', annee = '', forme: FormeDate): DateLue {
  return { jour: Number(jour), mois: Number(mois), annee: Number(annee), forme };
}
