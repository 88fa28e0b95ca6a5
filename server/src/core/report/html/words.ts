import type { Language } from '../../messages/language.ts';
import { formatEuros, formatWeight } from '../../messages/quantities.ts';
import type { ReportText } from '../../messages/reportTexts.ts';
import { wordReport } from '../../messages/reportTexts.ts';
import type { Args } from '../../problem.ts';

/** The words and numbers of a report in its language. */
export interface Words {
  readonly language: Language;
  readonly say: (key: ReportText, args?: Args) => string;
  readonly euros: (centimes: number) => string;
  readonly weight: (bytes: number | null) => string;
}

/** What stands where there is nothing. */
export const NOTHING_TEXT = '—';

export function wordsFor(language: Language): Words {
  return {
    language,
    say: (key, args) => wordReport(key, language, args),
    euros: (centimes) => formatEuros(centimes, language),
    weight: (bytes) => (bytes === null ? NOTHING_TEXT : formatWeight(bytes, language)),
  };
}

/** A moment or a day written by ISO 8601, as people write it. */
export function sayDate(iso: string, language: Language): string {
  const [day = '', time = ''] = iso.split('T');
  const written = language === 'fr' ? day.split('-').reverse().join('/') : day;
  return time === '' ? written : `${written} ${time.slice(0, 5)}`;
}
