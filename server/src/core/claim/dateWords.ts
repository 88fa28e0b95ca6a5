import { folded } from './characters.ts';

/** A date whose month is a word, in the digits that it is written with. */
interface DateInWords {
  /** From 0 for Sunday; undefined where none is told. */
  readonly week: number | undefined;
  readonly day: string;
  /** From 1. */
  readonly month: number;
  /** In two digits or four. */
  readonly year: string;
}

/** Without accents, in French and English; the first letters that no other has are enough, as in « févr. ». */
const MONTH = [
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'january february march april may june july august september october november december',
].map((names) => names.split(' '));
const WEEKDAYS = [
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'sunday monday tuesday wednesday thursday friday saturday',
].map((names) => names.split(' '));

const YEAR = '(\\d{4}|[2-4]\\d)';
/** « lundi 13 février 2023 », « le 1er mars 2023 », « 13-févr.-23 », “13th February 2023”. */
const DAY_FIRST = new RegExp(
  `^(?:le )?(?:(\\p{L}{3,9})[.,]? )?(?:le )?(\\d{1,2})(?:er|[eè]me|e|st|nd|rd|th)?[- /.](\\p{L}{3,9})\\.?[- /.,] ?${YEAR}$`,
  'iu',
);
/** “Monday, February 13, 2023”, “Mon Feb 13 2023”. */
const MONTH_FIRST = new RegExp(
  `^(?:(\\p{L}{3,9})[.,]*[ ])?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}$`,
  'iu',
);

/** « 2023-févr-13 ». */
const YEAR_FIRST = /^(\d{4})[- /.](\p{L}{3,9})\.?[- /.](\d{1,2})$/iu;

/** A date with its month in letters; undefined for any other text, or where a word is no month's or may be two months'. */
export function readInWords(text: string): DateInWords | undefined {
  const spaced = text.replace(/\s+/g, ' ');
  const [, week, dayOfMonth = '', name = '', year = ''] =
    DAY_FIRST.exec(spaced) ?? swapped(MONTH_FIRST.exec(spaced)) ?? reversed(YEAR_FIRST.exec(spaced)) ?? [];
  const month = placeAmong(MONTH, name);
  const day = week === undefined ? undefined : placeAmong(WEEKDAYS, week);
  if (month === undefined || (week !== undefined && day === undefined)) return undefined;
  return { week: day, day: dayOfMonth, month: month + 1, year };
}

/** The day of the week that a word is, or begins as, from 0 for Sunday. */
export function readWeekday(word: string): number | undefined {
  return placeAmong(WEEKDAYS, word);
}

/** The parts with the day before the month. */
function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  if (found === null) return undefined;
  const [all, week, name, dayOfMonth, year] = found;
  return [all, week, dayOfMonth, name, year];
}

/** The parts with the day before the year, and no day of the week. */
function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found === null ? undefined : [found[0], undefined, found[3], found[2], found[1]];
}

/** Which one of several a word is the beginning of, from 0; undefined where it is of none or of two. */
function placeAmong(lists: readonly (readonly string[])[], word: string): number | undefined {
  const plain = folded(word);
  const places = lists.flatMap((names) => names.flatMap((name, place) => (name.startsWith(plain) ? [place] : [])));
  const [place, ...others] = new Set(plain === '' ? [] : places);
  return others.length === 0 ? place : undefined;
}
