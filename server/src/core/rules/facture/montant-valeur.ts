import { estMontant } from '../../depot/montant.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/**
 * `montantSegurHTFacture` is over 0, and at most what the service is paid (assumption: 2917.00, the maximum of 3.1's
 * example; the user may set another).
 */
export const montantValeur: RuleOf<'montant-valeur'> = {
  code: 'montant-valeur',
  level: 'error',
  checkDemande({ objet, slice, resume }, report, { montantMaximum }) {
    const value = objet?.fields.get('montantSegurHTFacture')?.value;
    if (value?.type !== 'number' || value.unsure) return;
    const valeur = sourceOf(slice.text, value);
    const args = { valeur, maximum: montantMaximum.toFixed(2) };
    if (value.value <= 0) report({ ...spanOf(value), kind: 'nul', args });
    // An amount that is written otherwise has that problem first.
    else if (value.value > montantMaximum && estMontant(valeur) && !isOfOtherSoftware(resume))
      report({ ...spanOf(value), kind: 'plafond', args, level: 'warning' });
  },
};
