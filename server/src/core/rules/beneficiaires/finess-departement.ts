import { hasDepartement } from '../../depot/departements.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { differentFinessOf } from './finess.ts';

/** A FINESS number begins with its department. */
export const finessDepartement: RuleOf<'finess-departement'> = {
  code: 'finess-departement',
  level: 'warning',
  checkDemande(demande, report) {
    for (const value of differentFinessOf(demande)) {
      if (hasDepartement(value.value)) continue;
      const args = { valeur: sourceOf(demande.slice.text, value), departement: value.value.slice(0, 2) };
      report({ ...spanOf(value), kind: 'inconnu', args });
    }
  },
};
