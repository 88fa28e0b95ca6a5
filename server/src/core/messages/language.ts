export type Language = 'fr' | 'en';

/** The language of a locale such as `fr-FR` or `en_GB.UTF-8`: French, or else English. */
export function languageOf(locale: string | undefined): Language {
  return /^fr(?![a-z])/i.test(locale ?? '') ? 'fr' : 'en';
}
