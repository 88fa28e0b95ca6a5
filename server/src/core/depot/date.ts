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
  | 'court'
  | 'annee-courte'
  | 'sans-separateur'
  | 'lettres'
  | 'heure'
  | 'mois-premier';

const TIME = /[T\s]+\d{1,2}[:hH]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The one day that a text can mean, or undefined when it means none or leaves a choice: a time in another zone may
 * belong to the next day.
 */
export function lireDate(text: string): DateLue | undefined {
  const date = lireJour(text);
  if (date === undefined || !existe(date)) return undefined;
  const time = TIME.exec(text.trim());
  if (time === null) return date;
  const elsewhere = time[1] !== undefined && !/[T\s]0?0[:hH]00/.test(time[0]);
  return elsewhere ? undefined : { ...date, forme: 'heure' };
}

/** No date with its time is longer; the expressions below would be slow on a text of any length. */
const LONGEST = 40;

/** The day that a text names, whether or not there is one; a time behind it is left aside. */
export function lireJour(text: string): DateLue | undefined {
  if (text.length > LONGEST) return undefined;
  return readDay(text.trim().replace(TIME, ''));
}

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

/** Without accents; the first letters that no other has are enough, as in « févr. ». */
const MOIS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** « le 13 février 2023 »: the month in letters. */
function readWords(text: string): DateLue | undefined {
  const [, jour = '', name = '', annee = ''] = /^(?:le )?(\d{1,2})(?:er)? (\p{L}{3,9})\.? (\d{4})$/iu.exec(text) ?? [];
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const [mois, ...others] = MOIS.filter((one) => plain !== '' && one.startsWith(plain));
  if (mois === undefined || others.length > 0) return undefined;
  return day(jour, String(MOIS.indexOf(mois) + 1), annee, 'lettres');
}

function readDay(text: string): DateLue | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (iso) return day(iso[3], iso[2], iso[1], 'iso');
  const bare = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  if (bare) return day(bare[1], bare[2], bare[3], 'sans-separateur');
  const usual = /^(\d{1,2})\s*([-/.\s])\s*(\d{1,2})\s*\2\s*(\d{4}|[2-4]\d)$/.exec(text);
  if (!usual) return readWords(text.replace(/\s+/g, ' '));
  const [, first = '', separator = '', second = '', year = ''] = usual;
  // 23-02-24 has its year first, as an ISO date cut short, or last.
  if (separator === '-' && year.length === 2 && /^2\d$/.test(first) && Number(year) <= 31) return undefined;
  if (Number(second) > 12 && Number(first) <= 12) return day(second, first, fullYear(year), 'mois-premier');
  return day(first, second, fullYear(year), form(separator, first, second, year));
}

function form(separator: string, first: string, second: string, year: string): FormeDate {
  if (separator === '-') return 'tirets';
  if (separator === '.') return 'points';
  if (separator !== '/') return 'espaces';
  return year.length === 2 ? 'annee-courte' : first.length + second.length < 4 ? 'court' : 'espaces';
}

/** An invoice of Ségur is of 2020 or later. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function day(jour = '', mois = '', annee = '', forme: FormeDate): DateLue {
  return { jour: Number(jour), mois: Number(mois), annee: Number(annee), forme };
}
