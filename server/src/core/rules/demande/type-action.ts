import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** `typeAction` is "C", creation of a claim: the only value there is (3.2). */
export const typeAction: RuleOf<'type-action'> = {
  code: 'type-action',
  level: 'error',
  ofSchema: true,
  checkDemande({ faults, slice }, report) {
    for (const { regle, value } of faults) {
      if (regle !== 'type-action' || value === undefined) continue;
      const isSmall = value.type === 'string' && value.value.trim().toLowerCase() === 'c';
      report({ ...spanOf(value), kind: isSmall ? 'casse' : 'autre', args: { valeur: sourceOf(slice.text, value) } });
    }
  },
};
