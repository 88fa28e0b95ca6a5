import { spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

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
    if (!FORM.test(texte)) report({ ...spanOf(value), ...wording(texte, value.value) });
  },
};

function wording(texte: string, value: number): Wording<'montant-format'> {
  const attendu = twoDigits(texte, value);
  if (attendu === undefined) return { kind: 'trop-precis', args: { valeur: texte } };
  const args = { valeur: texte, attendu };
  if (/[eE]/.test(texte)) return { kind: 'exposant', args };
  return { kind: texte.includes('.') ? 'decimales' : 'sans-decimales', args };
}

/** The same amount with two digits behind the point; undefined when that would round it. */
function twoDigits(texte: string, value: number): string | undefined {
  const [whole = '', decimals = ''] = /[eE]/.test(texte) ? [...value.toString().split('.')] : texte.split('.');
  if (!/^-?\d+$/.test(whole) || !/^\d{0,2}0*$/.test(decimals)) return undefined;
  return `${whole}.${decimals.slice(0, 2).padEnd(2, '0')}`;
}
