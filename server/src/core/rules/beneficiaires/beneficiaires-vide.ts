import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** At least one beneficiary (3.2). */
export const beneficiairesVide: RuleOf<'beneficiaires-vide'> = {
  code: 'beneficiaires-vide',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, whole }, report) {
    for (const { regle, value } of faults) {
      if (regle === 'beneficiaires-vide' && value !== undefined && whole) report({ ...spanOf(value), kind: 'aucun' });
    }
  },
};
