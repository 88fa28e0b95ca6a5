import { writeInstead } from '../fix.ts';
import { spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** No amount needs its point moved further. */
const MOST_PLACES = 20;
const FORM = /^-?(0|[1-9]\d*)\.\d{2}$/;

/** `montantSegurHTFacture` is a number written with a point and two digits, even when they are 00 (3.2). */
export const montantFormat: RuleOf<'montant-format'> = {
  code: 'montant-format',
  level: 'error',
  checkDemande({ objet, slice }, report) {
    const value = objet?.fields.get('montantSegurHTFacture')?.value;
    // Of no amount at all `montant-valeur` speaks, however it is written.
    if (value?.type !== 'number' || value.unsure || value.value === 0) return;
    // A parsed number cannot tell 2917 from 2917.00: the text is what is judged.
    const texte = slice.text.slice(value.offset, value.offset + value.length);
    if (!FORM.test(texte)) report({ ...spanOf(value), ...wording(texte) });
  },
  // The message gives an amount only where it is the same to the last digit.
  fix(finding) {
    const attendu = finding.args?.attendu;
    return attendu === undefined ? [] : [writeInstead(finding, String(attendu), true)];
  },
};

function wording(texte: string): Wording<'montant-format'> {
  const attendu = twoDigits(texte);
  if (attendu === undefined) return { kind: 'trop-precis', args: { valeur: texte } };
  const args = { valeur: texte, attendu };
  if (/[eE]/.test(texte)) return { kind: 'exposant', args };
  return { kind: texte.includes('.') ? 'decimales' : 'sans-decimales', args };
}

/** The same amount with two digits behind the point; undefined when that would round it. */
function twoDigits(texte: string): string | undefined {
  const [, sign = '', digits, fraction = '', exponent = '0'] = NUMBER.exec(texte) ?? [];
  if (digits === undefined || Math.abs(Number(exponent)) > MOST_PLACES) return undefined;
  // The text's own digits, its point moved: a computed number might have lost some.
  const all = `${'0'.repeat(MOST_PLACES)}${digits}${fraction}${'0'.repeat(MOST_PLACES)}`;
  const point = MOST_PLACES + digits.length + Number(exponent);
  const whole = all.slice(0, point).replace(/^0+(?=\d)/, '');
  const decimals = all.slice(point);
  return /^\d{0,2}0*$/.test(decimals) ? `${sign}${whole}.${decimals.slice(0, 2).padEnd(2, '0')}` : undefined;
}
