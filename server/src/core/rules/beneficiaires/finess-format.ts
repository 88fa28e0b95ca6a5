import { FINESS } from '../../depot/resume.ts';
import { isTextOfNothing } from '../../depot/values.ts';
import { reportTexts, SEPARATORS } from '../faults.ts';
import type { RuleOf, Wording } from '../rule.ts';

const LENGTH = 9;
/** A whole number, with anything but letters and digits around it. */
const INSIDE = /(?<![0-9A-Za-z])\d[0-9A-Z]\d{7}(?![0-9A-Za-z])/g;

/** Each beneficiary is a FINESS number: 9 characters, a digit, a digit or capital letter, then 7 digits (3.2). */
export const finessFormat: RuleOf<'finess-format'> = {
  code: 'finess-format',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('finess-format', { faults, text }, wording, report),
};

function wording(text: string): Wording<'finess-format'> {
  const plain = text.replace(SEPARATORS, '');
  if (/^\d{9}[.,]0+$/.test(plain)) return { kind: 'decimales', args: { attendu: plain.slice(0, LENGTH) } };
  const bare = /^\d+[.,]0+$/.test(plain) ? plain.replace(/[.,]0+$/, '') : plain.replaceAll('.', '');
  if (bare === '') return { kind: 'vide' };
  if (isTextOfNothing(text)) return { kind: 'texte-null' };
  if (isFiness(bare)) return { kind: 'espaces', args: { attendu: bare } };
  if (isFiness(bare.toUpperCase())) return { kind: 'minuscule', args: { attendu: bare.toUpperCase() } };
  if (isFiness(withZeros(bare))) return { kind: 'lettre-o', args: { attendu: withZeros(bare) } };
  const [first, ...others] = text.match(INSIDE) ?? [];
  if (others.length > 0 || /^\w{9}([,;|/]\w{9})+$/.test(bare)) return { kind: 'plusieurs' };
  if (first !== undefined) return { kind: 'texte-autour', args: { attendu: first } };
  if (/^\d{14}$/.test(bare)) return { kind: 'siret' };
  if (/^\d([.,]\d+)?[eE][+]?\d+$/.test(plain)) return { kind: 'ecriture-scientifique' };
  if (/^\d{8}$/.test(bare)) return { kind: 'huit' };
  return bare.length === LENGTH ? { kind: 'caracteres' } : { kind: 'longueur', args: { longueur: bare.length } };
}

function isFiness(text: string): boolean {
  return FINESS.test(text);
}

/** The letter O read as the digit it was meant to be; the second character may be a letter, but never that one. */
function withZeros(text: string): string {
  return text.replace(/[oO]/g, '0');
}
