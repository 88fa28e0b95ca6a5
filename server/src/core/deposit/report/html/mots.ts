import type { Langue } from '../../../messages/langue.ts';
import { ecrireEuros, ecrirePoids } from '../../../messages/quantites.ts';
import type { ReportText } from '../../../messages/reportTexts.ts';
import { wordReport } from '../../../messages/reportTexts.ts';
import type { Args } from '../../../problem.ts';

/** The words and numbers of a report in its language. */
export interface Mots {
  readonly langue: Langue;
  readonly dire: (key: ReportText, args?: Args) => string;
  readonly euros: (centimes: number) => string;
  readonly poids: (octets: number | null) => string;
}

/** What stands where there is nothing. */
export const RIEN = '—';

export function motsDe(langue: Langue): Mots {
  return {
    langue,
    dire: (key, args) => wordReport(key, langue, args),
    euros: (centimes) => ecrireEuros(centimes, langue),
    poids: (octets) => (octets === null ? RIEN : ecrirePoids(octets, langue)),
  };
}

/** A moment or a day written by ISO 8601, as people write it. */
export function direDate(iso: string, langue: Langue): string {
  const [day = '', time = ''] = iso.split('T');
  const written = langue === 'fr' ? day.split('-').reverse().join('/') : day;
  return time === '' ? written : `${written} ${time.slice(0, 5)}`;
}
