import type { Language } from './language.ts';

/** As French writes numbers: its thousands are parted by a thin space, and the unit does not leave the number. */
const SIGNS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  fr: { thousands: '\u202f', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};
const UNITS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['o', 'ko', 'Mo', 'Go'],
  en: ['B', 'kB', 'MB', 'GB'],
};

/** An amount in whole cents, as people write euros. */
export function formatEuros(centimes: number, language: Language): string {
  const digits = String(Math.abs(centimes)).padStart(3, '0');
  const amount = number(`${digits.slice(0, -2)}.${digits.slice(-2)}`, language);
  const sign = centimes < 0 ? '-' : '';
  return language === 'fr' ? `${sign}${amount}\u00a0€` : `${sign}€${amount}`;
}

/** A number of bytes, as the specification counts them: in thousands. */
export function formatWeight(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  // 999 500 bytes are no 1000 kB.
  while (value >= 999.5 && unit < 3) {
    value /= 1000;
    unit++;
  }
  const written = unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
  return `${number(written, language)}\u00a0${UNITS[language][unit]}`;
}

/** Millions, with one decimal: how the size of a file that is too long is said. */
export function mega(units: number, language: Language): string {
  return number((units / 1_000_000).toFixed(1), language);
}

/** A number written with a point, in the signs of a language. */
export function number(written: string, language: Language): string {
  const { thousands, decimal } = SIGNS[language];
  const [whole = '', decimals] = written.split('.');
  // No number has more than 21 digits: without that bound, the groups behind each of many would all be looked through.
  const grouped = whole.replace(/\B(?=(\d{3}){1,7}$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}
