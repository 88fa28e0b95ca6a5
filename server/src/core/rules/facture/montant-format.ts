import { avecDeuxDecimales, estMontant } from '../../depot/montant.ts';
import { writeInstead } from '../fix.ts';
import { spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

/** `montantSegurHTFacture` is a number written with a point and two digits, even when they are 00 (3.2). */
export const montantFormat: RuleOf<'montant-format'> = {
  code: 'montant-format',
  level: 'error',
  checkDemande({ objet, slice }, report) {
    const value = objet?.fields.get('montantSegurHTFacture')?.value;
    // Of no amount to be paid `montant-valeur` speaks, however it is written.
    if (value?.type !== 'number' || value.unsure || value.value <= 0) return;
    // A parsed number cannot tell 2917 from 2917.00: the text is what is judged.
    const texte = slice.text.slice(value.offset, value.offset + value.length);
    if (!estMontant(texte)) report({ ...spanOf(value), ...wording(texte) });
  },
  // The message gives an amount only where it is the same to the last digit.
  fix(finding) {
    const attendu = finding.args?.attendu;
    return attendu === undefined ? [] : [writeInstead(finding, String(attendu), true)];
  },
};

function wording(texte: string): Wording<'montant-format'> {
  const attendu = avecDeuxDecimales(texte);
  if (attendu === undefined) return { kind: 'trop-precis', args: { valeur: texte } };
  const args = { valeur: texte, attendu };
  if (/[eE]/.test(texte)) return { kind: 'exposant', args };
  return { kind: texte.includes('.') ? 'decimales' : 'sans-decimales', args };
}
