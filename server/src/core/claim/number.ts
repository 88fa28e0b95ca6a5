import { plainSpelling } from './characters.ts';

const UNIT = /(€|EUR|euros?)$/i;
/** Digits in groups of three, parted by one sign, and behind another the decimals. */
const GROUPED = /^-?\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:([.,])\d{1,2})?$/;
const PLAIN = /^-?\d*(?:[.,]\d*)?$/;

/**
 * The number, as JSON writes it, that a text by people or spreadsheets can only mean, its digits kept: `2 917,00 €` is
 * 2917.00. Undefined where a point or comma may be either a decimal sign or one between thousands.
 */
export function readNumber(text: string): string | undefined {
  const bare = plainSpelling(text).trim().replace(UNIT, '').trimEnd().replace(/^\+/, '');
  const grouped = GROUPED.exec(bare);
  if (grouped !== null) {
    const [, sign = '', decimal] = grouped;
    if (decimal === sign || ('.,'.includes(sign) && decimal === undefined)) return undefined;
    return asJson(bare.replaceAll(sign, ''));
  }
  return PLAIN.test(bare) && /\d/.test(bare) ? asJson(bare) : undefined;
}

/** The number that a text can only mean, where it may stand for a value of that type: no decimals for a whole one. */
export function numberOf(text: string, type: string | undefined): string | undefined {
  const number = readNumber(text);
  return type === 'integer' ? number?.replace(/\.0+$/, '') : number;
}

/** Digits with a decimal sign at most: without needless zeros before, and with a digit on either side of a point. */
function asJson(digits: string): string {
  const [, minus = '', whole = '', decimals = ''] = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(digits) ?? [];
  return `${minus}${whole.replace(/^0+/, '') || '0'}${decimals === '' ? '' : `.${decimals}`}`;
}
