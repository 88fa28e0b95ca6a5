import { hasDepartment } from '../../claim/departments.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { differentFinessOf } from './finess.ts';

/** A FINESS number begins with its department. */
export const finessDepartement: RuleOf<'finess-departement'> = {
  code: 'finess-departement',
  level: 'warning',
  block: 'beneficiaires',
  section: 'key',
  stage: 'format',
  checkDemande(demande, report) {
    for (const value of differentFinessOf(demande)) {
      if (hasDepartment(value.value)) continue;
      const state = {
        kind: 'unknown',
        value: sourceOf(demande.slice.text, value),
        department: value.value.slice(0, 2),
      } as const;
      report({ ...spanOf(value), state });
    }
  },
};
