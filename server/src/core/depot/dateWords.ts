/** A date whose month is a word, in the digits that it is written with. */
interface DateEnLettres {
  /** From 0 for Sunday; undefined where none is told. */
  readonly semaine: number | undefined;
  readonly jour: string;
  /** From 1. */
  readonly mois: number;
  /** In two digits or four. */
  readonly annee: string;
}

/** Without accents, in French and English; the first letters that no other has are enough, as in « févr. ». */
const MOIS = [
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'january february march april may june july august september october november december',
].map((names) => names.split(' '));
const SEMAINE = [
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'sunday monday tuesday wednesday thursday friday saturday',
].map((names) => names.split(' '));

const YEAR = '(\\d{4}|[2-4]\\d)';
/** « lundi 13 février 2023 », « le 1er mars 2023 », « 13-févr.-23 », “13th February 2023”. */
const DAY_FIRST = new RegExp(
  `^(?:le )?(?:(\\p{L}{3,9})[.,]? )?(?:le )?(\\d{1,2})(?:er|st|nd|rd|th)?[- /.](\\p{L}{3,9})\\.?[- /.,] ?${YEAR}$`,
  'iu',
);
/** “Monday, February 13, 2023”, “Mon Feb 13 2023”. */
const MONTH_FIRST = new RegExp(
  `^(?:(\\p{L}{3,9})[.,]*[ ])?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}$`,
  'iu',
);

/** A date with its month in letters; undefined for any other text, or where a word is no month's or may be two months'. */
export function lireEnLettres(text: string): DateEnLettres | undefined {
  const spaced = text.replace(/\s+/g, ' ');
  const [, semaine, jour = '', nom = '', annee = ''] =
    DAY_FIRST.exec(spaced) ?? swapped(MONTH_FIRST.exec(spaced)) ?? [];
  const mois = placeAmong(MOIS, nom);
  const day = semaine === undefined ? undefined : placeAmong(SEMAINE, semaine);
  if (mois === undefined || (semaine !== undefined && day === undefined)) return undefined;
  return { semaine: day, jour, mois: mois + 1, annee };
}

/** The day of the week that a word is, or begins as, from 0 for Sunday. */
export function lireSemaine(word: string): number | undefined {
  return placeAmong(SEMAINE, word);
}

/** The parts with the day before the month. */
function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  if (found === null) return undefined;
  const [all, semaine, nom, jour, annee] = found;
  return [all, semaine, jour, nom, annee];
}

/** Which one of several a word is the beginning of, from 0; undefined where it is of none or of two. */
function placeAmong(lists: readonly (readonly string[])[], word: string): number | undefined {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const places = lists.flatMap((names) => names.flatMap((name, place) => (name.startsWith(plain) ? [place] : [])));
  const [place, ...others] = new Set(plain === '' ? [] : places);
  return others.length === 0 ? place : undefined;
}
