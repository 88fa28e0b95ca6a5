import { areInOneObject } from '../json/json-cle-double.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** One known key in two places of a demande: directly and in a block, or in two blocks (2.2). */
export const baliseDouble: RuleOf<'balise-double'> = {
  code: 'balise-double',
  level: 'error',
  checkDemande({ objet }, report) {
    for (const double of objet?.doubles ?? []) {
      if (areInOneObject(double)) continue;
      const [key] = double.property.children;
      const other = { ...spanOf(double.first.children[0]), kind: 'premiere' } as const;
      report({ ...spanOf(key), kind: 'double', args: { cle: key.value }, other });
    }
  },
};
