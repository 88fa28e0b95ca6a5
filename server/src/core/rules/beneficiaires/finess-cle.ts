import { hasDepartment } from '../../claim/departments.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { differentFinessOf, hasRightKey } from './finess.ts';

/** The ninth character of a FINESS number is a key over the others. */
export const finessCle: RuleOf<'finess-cle'> = {
  code: 'finess-cle',
  level: 'warning',
  block: 'beneficiaires',
  section: 'key',
  stage: 'own',
  checkDemande(demande, report) {
    for (const value of differentFinessOf(demande)) {
      // Where there is no such department, that is the fault.
      if (hasRightKey(value.value) || !hasDepartment(value.value)) continue;
      report({ ...spanOf(value), state: { kind: 'key', value: sourceOf(demande.slice.text, value) } });
    }
  },
};
